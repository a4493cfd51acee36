package vn.toasoan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every syllable, typed in every order of its keys. */
class KeystrokesIT {

    @Test
    void every_syllable_typed_in_telex_decodes_to_itself() {
        Syllables.all().forEach(syllable -> {
            Optional<String> written = Optional.of(syllable.written(TonePlacement.OLD));
            Typist.telex(syllable).forEach(keys -> assertEquals(written, Telex.decode(keys), keys));
        });
    }

    @Test
    void every_syllable_typed_in_vni_decodes_to_itself() {
        Syllables.all().forEach(syllable -> {
            Optional<String> written = Optional.of(syllable.written(TonePlacement.OLD));
            Typist.vni(syllable).forEach(keys -> assertEquals(written, Vni.decode(keys), keys));
        });
    }

    @Test
    void every_beginning_of_every_typing_is_the_beginning_of_a_syllable() {
        Syllables.all().filter(syllable -> syllable.tone() == Tone.NANG).forEach(syllable -> {
            Typist.telex(syllable).stream()
                    .flatMap(KeystrokesIT::beginnings)
                    .distinct()
                    .forEach(keys -> assertTrue(Telex.decodePrefix(keys).isPresent(), keys));
            Typist.vni(syllable).stream()
                    .flatMap(KeystrokesIT::beginnings)
                    .distinct()
                    .forEach(keys -> assertTrue(Vni.decodePrefix(keys).isPresent(), keys));
        });
    }

    private static Stream<String> beginnings(String keys) {
        return IntStream.rangeClosed(1, keys.length()).mapToObj(end -> keys.substring(0, end));
    }
}

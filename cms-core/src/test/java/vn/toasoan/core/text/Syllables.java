package vn.toasoan.core.text;

import java.util.List;
import java.util.stream.Stream;

/** Every syllable the rules of spelling allow, meaning something or not. */
final class Syllables {

    private Syllables() {}

    static Stream<Syllable> all() {
        return Spellings.ONSETS.stream()
                .flatMap(onset -> Spellings.RIMES.stream()
                        .filter(rime -> Spellings.fit(onset, rime))
                        .flatMap(rime -> tones(rime).stream().map(tone -> new Syllable(onset, rime, tone))));
    }

    private static List<Tone> tones(String rime) {
        return Spellings.isStopped(rime) ? List.of(Tone.SAC, Tone.NANG) : List.of(Tone.values());
    }
}

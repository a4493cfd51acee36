package vn.toasoan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class KeysPropertyTest {

    @Property(tries = 5000)
    void folding_an_exact_key_is_folding_the_token(@ForAll("texts") String token) {
        assertEquals(Keys.folded(token), Keys.foldedOf(Keys.exact(token)));
    }

    @Property(tries = 5000)
    void folding_twice_is_folding_once(@ForAll("texts") String text) {
        String token = Keys.folded(text);
        String phrase = Keys.foldedPhrase(text);

        assertEquals(token, Keys.folded(token));
        assertEquals(phrase, Keys.foldedPhrase(phrase));
    }

    @Property
    void the_normal_form_of_the_text_does_not_matter(@ForAll("texts") String text) {
        String apart = Normalizer.normalize(text, Form.NFD);

        assertEquals(Keys.exact(text), Keys.exact(apart));
        assertEquals(Keys.folded(text), Keys.folded(apart));
        assertEquals(Keys.exactPhrase(text), Keys.exactPhrase(apart));
        assertEquals(Keys.foldedPhrase(text), Keys.foldedPhrase(apart));
    }

    @Property
    void a_phrase_key_has_single_spaces_and_none_at_the_ends(@ForAll("texts") String text) {
        String key = Keys.exactPhrase(text);

        assertEquals(key.strip(), key);
        assertFalse(key.contains("  "));
    }

    @Property
    void a_vietnamese_phrase_folds_without_a_mark_left(@ForAll("vietnamese") String text) {
        assertFalse(Keys.hasMarks(Keys.foldedPhrase(text)));
    }

    @Property
    void any_text_is_taken_for_a_key(@ForAll("texts") String text) {
        assertTrue(Keys.canBecome(text, text));
        assertEquals(Keys.folded(Keys.foldedOf(text)), Keys.foldedOf(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<String> vietnamese() {
        return Texts.vietnamese();
    }
}

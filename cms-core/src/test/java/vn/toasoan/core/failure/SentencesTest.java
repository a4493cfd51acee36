package vn.toasoan.core.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentencesTest {

    /** A failure names its code as a literal where it is made: new CmsException.Kind("feature.case", …). */
    private static final Pattern MADE =
            Pattern.compile("(?:CmsException\\.\\w+|refusal|bad|notFound|invalid)\\(\\s*\"([a-z0-9-]+\\.[a-z0-9-]+)\"");

    private static final Set<String> NO_FAILURES =
            Set.of("status", "problem", "note", "import", "about", "explanation");

    private static final Pattern PARAM = Pattern.compile("\\{\\w+}");

    @Test
    void both_languages_have_the_same_keys_and_params() {
        assertEquals(Sentences.VIETNAMESE.keys(), Sentences.ENGLISH.keys());
        for (var key : Sentences.VIETNAMESE.keys()) {
            assertEquals(params(Sentences.VIETNAMESE, key), params(Sentences.ENGLISH, key), key);
        }
    }

    @Test
    void every_code_of_the_core_has_a_sentence_and_every_sentence_a_code() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                MADE.matcher(Files.readString(file))
                        .results()
                        .map(m -> m.group(1))
                        .forEach(codes::add);
            }
        }
        var sentences = Sentences.VIETNAMESE.keys().stream()
                .filter(key -> !NO_FAILURES.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !key.equals("database.unavailable"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes, sentences);
    }

    @Test
    void what_needs_params_is_explained_without_them() {
        var needed = Sentences.VIETNAMESE.keys().stream()
                .filter(key -> !key.startsWith("import.")
                        && !params(Sentences.VIETNAMESE, key).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        var explained = Sentences.VIETNAMESE.keys().stream()
                .filter(key -> key.startsWith("about."))
                .map(key -> key.substring("about.".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(needed, explained);
        for (var code : needed) {
            assertEquals(Set.of(), params(Sentences.VIETNAMESE, "about." + code));
            assertTrue(!Sentences.VIETNAMESE.explaining(code).contains("{"), code);
        }
    }

    @Test
    void params_are_filled_in_and_other_languages_read_vietnamese() {
        var failure = new CmsException.NotFound("section.not-found", Map.of("id", "the-thao$1"));
        assertEquals(
                "Không có chuyên mục “the-thao$1”.", Sentences.in(Locale.FRENCH).of(failure));
        assertEquals(
                "There is no section “the-thao$1”.", Sentences.in(Locale.UK).of(failure));
    }

    @Test
    void a_missing_sentence_is_a_mistake_of_ours() {
        assertTrue(!Sentences.ENGLISH.has("no.such"));
        assertThrows(IllegalArgumentException.class, () -> Sentences.ENGLISH.of("no.such", Map.of()));
    }

    private static Set<String> params(Sentences sentences, String key) {
        return PARAM.matcher(sentences.of(key, Map.of()))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}

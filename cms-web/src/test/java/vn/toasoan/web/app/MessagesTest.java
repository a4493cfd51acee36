package vn.toasoan.web.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.web.app.configuration.Language;

class MessagesTest {

    private static final String FEATURES = "command|configuration|data-folder|server|database";
    private static final Pattern CODE = Pattern.compile("\"((?:" + FEATURES + ")\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    @Test
    void both_languages_say_the_same_things() {
        var vietnamese = Messages.of(Language.VI).bundle();
        var english = Messages.of(Language.EN).bundle();

        assertEquals(new TreeSet<>(vietnamese.keySet()), new TreeSet<>(english.keySet()));
        for (var key : vietnamese.keySet()) {
            assertEquals(parameters(vietnamese.getString(key)), parameters(english.getString(key)), key);
        }
    }

    private static Set<String> parameters(String sentence) {
        return PARAMETER.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void every_failure_has_its_sentence_and_every_sentence_its_failure(Language language) throws IOException {
        var sentences = Messages.of(language).bundle().keySet().stream()
                .filter(key -> key.matches("(" + FEATURES + ")\\..*"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(codesInSources(), sentences);
    }

    private static Set<String> codesInSources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/vn/toasoan/web/app"))) {
            var codes = new TreeSet<String>();
            for (var file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(codes::add);
            }
            return codes;
        }
    }

    @Test
    void parameters_are_filled_in_as_they_are() {
        var failure = new CmsException.Invalid("command.path", Map.of("path", "/tin/$1 {x} \\"));

        assertEquals(
                "Không đọc được /tin/$1 {x} \\ [command.path]",
                Messages.of(Language.VI).line(failure));
        assertEquals(
                "Cannot read /tin/$1 {x} \\ [command.path]",
                Messages.of(Language.EN).line(failure));
    }

    @Test
    void a_failure_of_another_feature_is_one_line_with_its_code() {
        var failure = new CmsException.NotFound("article.not-found", Map.of("id", 7));

        var line = Messages.of(Language.VI).line(failure);

        assertTrue(
                line.startsWith("Không có bài viết")
                        && line.endsWith(" [article.not-found]")
                        && line.lines().count() == 1,
                line);
    }
}

package vn.toasoan.web.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.failure.Sentences;
import vn.toasoan.web.app.configuration.Language;

/** The sentences of the command line in one language. */
final class Messages {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle bundle;
    private final Sentences sentences;

    private Messages(ResourceBundle bundle, Sentences sentences) {
        this.bundle = bundle;
        this.sentences = sentences;
    }

    /** Reads the one file of a language; none falls back to another. */
    static Messages of(Language language) {
        var file = "messages_" + language.tag() + ".properties";
        try (var reader =
                new InputStreamReader(Objects.requireNonNull(Messages.class.getResourceAsStream(file), file), UTF_8)) {
            return new Messages(new PropertyResourceBundle(reader), Sentences.in(Locale.of(language.tag())));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + file, failure);
        }
    }

    /** For the texts of help. */
    ResourceBundle bundle() {
        return bundle;
    }

    /** A sentence with its {@code {parameters}} filled in. */
    String text(String key, Map<String, Object> parameters) {
        return PARAMETER.matcher(bundle.getString(key)).replaceAll(found -> filled(found, parameters));
    }

    private static String filled(MatchResult found, Map<String, Object> parameters) {
        return Matcher.quoteReplacement(String.valueOf(parameters.getOrDefault(found.group(1), found.group())));
    }

    /** What the newsroom itself says of failures and notes. */
    Sentences sentences() {
        return sentences;
    }

    /** One line that says what is wrong and, in brackets, its code. */
    String line(CmsException failure) {
        var sentence =
                bundle.containsKey(failure.code()) ? text(failure.code(), failure.params()) : sentences.of(failure);
        return sentence.lines().findFirst().orElse("") + " [" + failure.code() + "]";
    }
}

package vn.toasoan.core.failure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people read of failures, in Vietnamese or English: one sentence a code. */
public final class Sentences {

    /** For readers and editors of Vietnamese, and for whoever asks for a language that is not here. */
    public static final Sentences VIETNAMESE = new Sentences("vi");

    public static final Sentences ENGLISH = new Sentences("en");

    private static final Pattern PARAM = Pattern.compile("\\{(\\w+)}");

    private final Properties sentences = new Properties();

    private Sentences(String language) {
        var file = "sentences_" + language + ".properties";
        try (var stream = Sentences.class.getResourceAsStream(file)) {
            sentences.load(new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Those of the locale's language: English for English, else Vietnamese. */
    public static Sentences in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : VIETNAMESE;
    }

    /** The sentence of a failure, its params filled in. */
    public String of(CmsException failure) {
        return of(failure.code(), failure.params());
    }

    /**
     * The sentence of a key, its params filled in; a param that is not given stands as it is written.
     *
     * @throws IllegalArgumentException where there is no such sentence
     */
    public String of(String key, Map<String, Object> params) {
        var sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence for " + key);
        }
        return PARAM.matcher(sentence)
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf(params.getOrDefault(m.group(1), m.group()))));
    }

    /**
     * What a code means, whatever the case: without params.
     *
     * @throws IllegalArgumentException where there is no such sentence
     */
    public String explaining(String code) {
        var key = "about." + code;
        return of(has(key) ? key : code, Map.of());
    }

    /** Whether there is a sentence of the key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** All keys, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(sentences.stringPropertyNames());
    }
}

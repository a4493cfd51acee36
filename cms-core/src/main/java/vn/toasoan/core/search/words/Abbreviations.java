package vn.toasoan.core.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.toasoan.core.search.scan.ScannedText;
import vn.toasoan.core.search.scan.ScannedText.Token;
import vn.toasoan.core.text.Keys;

/**
 * Short forms and what they stand for, in both directions. Immutable; thread-safe.
 *
 * <p>Those of {@code abbreviations.txt}, and those that at least three articles explain (see {@link Explained}). A short
 * form is known by its letters alone, so that TP.HCM and TPHCM are one.
 */
public final class Abbreviations {

    /** Three articles do not make the same mistake. */
    private static final int FEWEST_ARTICLES = 3;

    private static final int MOST_MEANINGS = 3;
    private static final int SHIPPED = 1_000_000;

    /** By the letters of the short form, folded; the most used first. */
    private final Map<String, List<List<String>>> longForms;
    /** By the folded keys of the long form, joined by spaces. */
    private final Map<String, List<List<String>>> shortForms;

    private Abbreviations(Map<String, List<List<String>>> longForms, Map<String, List<List<String>>> shortForms) {
        this.longForms = longForms;
        this.shortForms = shortForms;
    }

    /** What the short form may stand for, as exact keys of words; by its folded letters, the most used first. */
    public List<List<String>> longForms(String letters) {
        return longForms.getOrDefault(letters, List.of());
    }

    /** How the words may be shortened, as exact keys of tokens; by their folded keys, joined by spaces. */
    public List<List<String>> shortForms(String words) {
        return shortForms.getOrDefault(words, List.of());
    }

    /** Gathers them. */
    static final class Builder {

        private final Map<Explained, Integer> counts = new HashMap<>(Shipped.ALL);

        void explained(String term, int articles) {
            counts.merge(Explained.ofTerm(term), articles, Integer::sum);
        }

        Abbreviations build() {
            var longForms = new HashMap<String, List<List<String>>>();
            var shortForms = new HashMap<String, List<List<String>>>();
            counts.entrySet().stream()
                    .filter(entry -> entry.getValue() >= FEWEST_ARTICLES)
                    .sorted(Comparator.comparingInt((Map.Entry<Explained, Integer> entry) -> -entry.getValue())
                            .thenComparing(entry -> entry.getKey().term()))
                    .map(Map.Entry::getKey)
                    .forEach(each -> {
                        add(longForms, folded(each.shortForm(), ""), each.longForm());
                        add(shortForms, folded(each.longForm(), " "), each.shortForm());
                    });
            return new Abbreviations(longForms, shortForms);
        }

        private static String folded(List<String> exactKeys, String between) {
            return exactKeys.stream().map(Keys::foldedOf).collect(Collectors.joining(between));
        }

        private static void add(Map<String, List<List<String>>> all, String key, List<String> form) {
            var forms = all.computeIfAbsent(key, _ -> new ArrayList<>());
            if (forms.size() < MOST_MEANINGS && !forms.contains(form)) {
                forms.add(form);
            }
        }
    }

    /** The list that comes with the program: {@code TP.HCM, TPHCM = Thành phố Hồ Chí Minh} a line, the commonest first. */
    private static final class Shipped {

        static final Map<Explained, Integer> ALL = read();

        private static Map<Explained, Integer> read() {
            try (var in = Abbreviations.class.getResourceAsStream("abbreviations.txt")) {
                if (in == null) {
                    throw new IllegalStateException("abbreviations.txt is not here");
                }
                var all = new HashMap<Explained, Integer>();
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains("="))
                        .forEach(line -> add(all, line.split("=")));
                return all;
            } catch (IOException e) {
                throw new UncheckedIOException("abbreviations.txt cannot be read", e);
            }
        }

        private static void add(Map<Explained, Integer> all, String[] sides) {
            for (var shortForm : List.of(sides[0].split(","))) {
                all.put(new Explained(keys(shortForm), keys(sides[1])), SHIPPED - all.size());
            }
        }

        private static List<String> keys(String text) {
            var scanned = ScannedText.of(text);
            return IntStream.range(0, scanned.size())
                    .mapToObj(scanned::token)
                    .map(Token::exact)
                    .toList();
        }
    }
}

package vn.toasoan.core.search.words;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.toasoan.core.search.scan.ScannedText;
import vn.toasoan.core.search.scan.TermStream;

/** A vocabulary as an index has it of some texts, each of which so many articles have. */
public final class SmallVocabulary {

    /** One text. */
    private record Written(int articles, String text) {}

    private final List<Written> all = new ArrayList<>();

    private SmallVocabulary() {}

    /** Of articles that each have one of the texts. */
    public static Vocabulary of(String... texts) {
        var small = new SmallVocabulary();
        for (var text : texts) {
            small.and(1, text);
        }
        return small.build();
    }

    /** So many articles have the text. */
    public static SmallVocabulary with(int articles, String text) {
        return new SmallVocabulary().and(articles, text);
    }

    /** So many others have this one. */
    public SmallVocabulary and(int articles, String text) {
        all.add(new Written(articles, text));
        return this;
    }

    public Vocabulary build() {
        var built =
                new Vocabulary.Builder(all.stream().mapToInt(Written::articles).sum());
        for (var each : all) {
            var scanned = ScannedText.of(each.text());
            terms(scanned, TermStream.EXACT).forEach(term -> built.exact(term, each.articles()));
            terms(scanned, TermStream.FOLDED).forEach(term -> built.folded(term, each.articles()));
            for (var pair : terms(scanned, TermStream.EXACT_PAIRS)) {
                var bytes = pair.getBytes(StandardCharsets.UTF_8);
                built.exactPair(bytes, 0, bytes.length, each.articles());
            }
            for (var pair : terms(scanned, TermStream.FOLDED_PAIRS)) {
                var bytes = pair.getBytes(StandardCharsets.UTF_8);
                built.foldedPair(bytes, 0, bytes.length, each.articles());
            }
            Explained.in(each.text(), scanned).forEach(it -> built.explained(it.term(), each.articles()));
        }
        return built.build();
    }

    private static Set<String> terms(ScannedText text, TermStream stream) {
        var terms = new HashSet<String>();
        for (var i = 0; i < text.size(); i++) {
            var term = stream.term(text, i);
            if (term != null) {
                terms.add(term);
            }
        }
        return terms;
    }
}

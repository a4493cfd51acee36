package vn.toasoan.core.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.index.Fields;
import vn.toasoan.core.search.index.TextField;
import vn.toasoan.core.search.query.Enough;
import vn.toasoan.core.search.query.Reading;
import vn.toasoan.core.search.query.Slot;
import vn.toasoan.core.search.scan.KeyKind;
import vn.toasoan.core.search.scan.ScannedText.Token;
import vn.toasoan.core.search.scan.TermStream;

/**
 * Which articles match: those with enough of the words of any reading, wherever in the article they stand.
 *
 * @param readings the query itself first
 * @param filters what else an article must be, or must have
 */
record Matching(List<Reading> readings, List<Query> filters) {

    Matching {
        readings = List.copyOf(readings);
        filters = List.copyOf(filters);
    }

    /** Those of them that are all this as well. */
    Matching and(List<Query> more) {
        return new Matching(
                readings, Stream.concat(filters.stream(), more.stream()).toList());
    }

    /** The query itself. */
    Reading main() {
        return readings.getFirst();
    }

    /** Articles with the words, whatever their marks. */
    Query all() {
        var any = new BooleanQuery.Builder();
        for (var reading : readings) {
            any.add(enough(reading.slots().stream().map(Matching::anyhow).toList()), Occur.SHOULD);
        }
        return filtered(any.build());
    }

    /**
     * Those of them whose words say something together: two side by side as in the query, or all in the title or the sapo. Of
     * three syllables scattered over a long body any text has two. Of a query of one or two words, all.
     */
    Query evident() {
        if (readings.stream().allMatch(reading -> reading.slots().size() <= Enough.FEW)) {
            return all();
        }
        var any = new BooleanQuery.Builder();
        for (var reading : readings) {
            any.add(evident(reading.slots()), Occur.SHOULD);
        }
        return both(all(), any.build());
    }

    /** What is the one and the other. */
    static Query both(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }

    /** What is the one and not the other. */
    static Query without(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.MUST_NOT)
                .build();
    }

    private static Query evident(List<Slot> slots) {
        if (slots.size() <= Enough.FEW) {
            return enough(slots.stream().map(Matching::anyhow).toList());
        }
        var any = new BooleanQuery.Builder();
        for (var part : TextField.values()) {
            for (var i = 1; i < slots.size(); i++) {
                pairs(slots.get(i - 1), slots.get(i))
                        .forEach(pair -> any.add(in(part, TermStream.FOLDED_PAIRS, pair), Occur.SHOULD));
            }
        }
        for (var part : List.of(TextField.TITLE, TextField.SAPO)) {
            var all = new BooleanQuery.Builder();
            slots.forEach(slot -> all.add(in(part, TermStream.FOLDED, slot.likely()), Occur.FILTER));
            any.add(all.build(), Occur.SHOULD);
        }
        return any.build();
    }

    private static Set<String> pairs(Slot one, Slot other) {
        var pairs = new HashSet<String>();
        if (!other.parted()) {
            one.meanings()
                    .forEach(first ->
                            other.meanings().forEach(second -> pairs.add(first.folded() + ' ' + second.folded())));
        }
        return pairs;
    }

    private static Query in(TextField part, TermStream stream, String term) {
        return new TermQuery(new Term(part.in(stream), term));
    }

    /** Those of them that have enough words even if one typed with marks counts with these alone. */
    Query asTyped() {
        var words = main().slots().stream()
                .map(slot ->
                        slot.isMarked() ? anywhere(KeyKind.EXACT, slot.first().exact()) : anyhow(slot))
                .toList();
        return filtered(enough(words));
    }

    private static Query anyhow(Slot slot) {
        var keys = new HashSet<String>();
        slot.meanings().forEach(meaning -> keys.add(meaning.folded()));
        keys.addAll(slot.completions());
        var any = new BooleanQuery.Builder();
        keys.forEach(key -> any.add(anywhere(KeyKind.FOLDED, key), Occur.SHOULD));
        return any.build();
    }

    private static Query anywhere(KeyKind kind, @Nullable String key) {
        return new TermQuery(new Term(Fields.anywhere(TermStream.words(kind)), String.valueOf(key)));
    }

    private static Query enough(List<Query> words) {
        var most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Enough.of(words.size()));
        words.forEach(word -> most.add(word, Occur.SHOULD));
        return most.build();
    }

    private Query filtered(Query matching) {
        var all = new BooleanQuery.Builder().add(matching, Occur.FILTER);
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }

    /** Articles of which one part has the words side by side; with the marks that were typed, if any was. */
    static Query together(List<Token> words) {
        var parts = new BooleanQuery.Builder();
        for (var part : TextField.values()) {
            parts.add(together(part, words), Occur.SHOULD);
        }
        return parts.build();
    }

    private static Query together(TextField part, List<Token> words) {
        var all = new BooleanQuery.Builder();
        var phrase = new PhraseQuery.Builder();
        var isMarked = words.stream().anyMatch(word -> Slot.isMarked(word));
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            phrase.add(new Term(part.in(TermStream.FOLDED), word.folded()), i);
            if (isMarked) {
                all.add(new TermQuery(new Term(part.in(TermStream.EXACT), word.exact())), Occur.FILTER);
            }
            if (isMarked && i > 0 && !word.parted()) {
                var stream = TermStream.pairs(KeyKind.EXACT);
                all.add(new TermQuery(new Term(part.in(stream), stream.pair(words.get(i - 1), word))), Occur.FILTER);
            }
        }
        return all.add(phrase.build(), Occur.FILTER).build();
    }

    /** Everything but what has the excluded words side by side. */
    static List<Query> conditions(ReaderQuery query) {
        var conditions = new ArrayList<Query>();
        query.quoted().forEach(words -> conditions.add(together(words)));
        if (!query.excluded().isEmpty()) {
            var others = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
            query.excluded().forEach(words -> others.add(together(words), Occur.MUST_NOT));
            conditions.add(others.build());
        }
        return conditions;
    }
}

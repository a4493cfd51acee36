package vn.toasoan.core.search.rank;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.index.TextField;
import vn.toasoan.core.search.query.Reading;
import vn.toasoan.core.search.query.Slot;
import vn.toasoan.core.search.scan.KeyKind;
import vn.toasoan.core.search.scan.TermStream;

/** A few hundred articles among which the best are: the first of some queries that are cheap to answer. */
final class Candidates {

    private static final int FEW_WORDS = 6;

    private static final int MANY_WORDS = 8;
    private static final int BY_NAMING = 120;
    private static final int BY_ALL = 60;

    private final IndexSearcher searcher;
    private final Terms terms;
    private final Weights weights;
    private final List<Query> filters;
    private final FixedBitSet found;

    Candidates(IndexSearcher searcher, Terms terms, Weights weights, List<Query> filters) {
        this.searcher = searcher;
        this.terms = terms;
        this.weights = weights;
        this.filters = filters;
        this.found = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    }

    /** Takes in those of the query itself. */
    void addMain(Reading reading) throws IOException {
        add(reading);
        var slots = reading.slots();
        if (slots.size() > 1) {
            allIn(TextField.SAPO, slots, BY_ALL);
        }
        if (slots.size() > 1 && slots.size() <= FEW_WORDS) {
            allIn(TextField.BODY, slots, (int) weights.of(Weight.BY_BODY));
        }
        if (slots.size() > 2 && slots.size() <= MANY_WORDS) {
            allPairsInBody(slots);
        }
    }

    /** Takes in those of a reading: titles with some of its words, texts with some of its pairs or the only word. */
    void add(Reading reading) throws IOException {
        var slots = reading.slots();
        var isMarked = reading.isMarked();
        var title = new BooleanQuery.Builder();
        words(title, slots, TextField.TITLE, isMarked);
        pairs(title, slots, TextField.TITLE, isMarked);
        collect(title, Weight.BY_TITLE);
        var texts = new BooleanQuery.Builder();
        pairs(texts, slots, TextField.SAPO, isMarked);
        pairs(texts, slots, TextField.BODY, isMarked);
        collect(texts, Weight.BY_PAIRS);
        if (slots.size() == 1) {
            var word = new BooleanQuery.Builder();
            words(word, slots, TextField.SAPO, isMarked);
            words(word, slots, TextField.BODY, isMarked);
            collect(word, Weight.BY_WORDS);
        }
        for (var part : List.of(TextField.AUTHORS, TextField.TAGS)) {
            allIn(part, slots, BY_ALL);
        }
    }

    /** Takes in those that name what the query may name. */
    void addNamed(String field, String term) throws IOException {
        var query = terms.query(field, term);
        if (query != null) {
            collect(new BooleanQuery.Builder().add(query, Occur.SHOULD), BY_NAMING);
        }
    }

    /** All that were taken in. */
    FixedBitSet found() {
        return found;
    }

    private void allIn(TextField part, List<Slot> slots, int most) throws IOException {
        var all = new BooleanQuery.Builder();
        for (var slot : slots) {
            var any = new BooleanQuery.Builder();
            for (var key : folded(slot)) {
                add(any, part.in(TermStream.FOLDED), key, 1);
            }
            var built = any.build();
            if (built.clauses().isEmpty()) {
                return;
            }
            all.add(built, Occur.MUST);
        }
        collect(all, most);
    }

    /** As a name of three syllables stands in a body: each beside the next. */
    private void allPairsInBody(List<Slot> slots) throws IOException {
        var pairs = TextField.BODY.in(TermStream.pairs(KeyKind.FOLDED));
        var all = new BooleanQuery.Builder();
        for (var i = 1; i < slots.size(); i++) {
            var term = terms.query(
                    pairs, slots.get(i - 1).likely() + ' ' + slots.get(i).likely());
            if (term == null) {
                return;
            }
            all.add(term, Occur.MUST);
        }
        collect(all, Weight.BY_BODY);
    }

    private void words(BooleanQuery.Builder query, List<Slot> slots, TextField part, boolean isMarked)
            throws IOException {
        for (var slot : slots) {
            var first = slot.first();
            if (isMarked && first.exact() != null) {
                add(query, part.in(TermStream.EXACT), first.exact(), weights.of(Weight.EXACT));
            }
            for (var key : folded(slot)) {
                add(query, part.in(TermStream.FOLDED), key, weights.of(Weight.FOLDED));
            }
        }
    }

    private void pairs(BooleanQuery.Builder query, List<Slot> slots, TextField part, boolean isMarked)
            throws IOException {
        var exact = part.in(TermStream.pairs(KeyKind.EXACT));
        var folded = part.in(TermStream.pairs(KeyKind.FOLDED));
        for (var i = 1; i < slots.size(); i++) {
            var one = slots.get(i - 1);
            var other = slots.get(i);
            if (other.parted()) {
                continue;
            }
            if (isMarked && one.first().exact() != null && other.first().exact() != null) {
                var pair = one.first().exact() + ' ' + other.first().exact();
                add(query, exact, pair, weights.of(Weight.EXACT_PAIR));
            }
            for (var first : folded(one)) {
                for (var second : folded(other)) {
                    add(query, folded, first + ' ' + second, weights.of(Weight.FOLDED_PAIR));
                }
            }
        }
    }

    private static List<String> folded(Slot slot) {
        var keys = new LinkedHashSet<String>();
        slot.meanings().forEach(meaning -> keys.add(meaning.folded()));
        keys.addAll(slot.completions());
        return List.copyOf(keys);
    }

    private void add(BooleanQuery.Builder query, String field, @Nullable String key, double weight) throws IOException {
        var term = key == null ? null : terms.query(field, key);
        if (term != null) {
            query.add(new BoostQuery(term, (float) weight), Occur.SHOULD);
        }
    }

    private void collect(BooleanQuery.Builder query, Weight most) throws IOException {
        collect(query, (int) weights.of(most));
    }

    private void collect(BooleanQuery.Builder query, int most) throws IOException {
        if (query.build().clauses().isEmpty() || most == 0) {
            return;
        }
        Query sought = query.build();
        if (!filters.isEmpty()) {
            var filtered = new BooleanQuery.Builder().add(sought, Occur.MUST);
            filters.forEach(filter -> filtered.add(filter, Occur.FILTER));
            sought = filtered.build();
        }
        for (ScoreDoc each : searcher.search(sought, most).scoreDocs) {
            found.set(each.doc);
        }
    }
}

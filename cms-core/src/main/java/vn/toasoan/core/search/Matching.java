package vn.toasoan.core.search;

import java.util.HashSet;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.toasoan.core.search.index.Fields;
import vn.toasoan.core.search.index.TextField;
import vn.toasoan.core.search.scan.KeyKind;
import vn.toasoan.core.search.scan.ScannedText.Token;
import vn.toasoan.core.search.scan.TermStream;

/**
 * Which articles match: those with all of one or two words, or 60 % of more, wherever in the article they stand.
 *
 * @param filters what else an article must be
 */
record Matching(ReaderQuery query, List<Query> filters) {

    private static final int FEW_WORDS = 2;

    Matching {
        filters = List.copyOf(filters);
    }

    /** Articles with the words, whatever their marks. */
    Query all() {
        var words = query.words().stream()
                .map(word -> anywhere(KeyKind.FOLDED, word.token()))
                .toList();
        return filtered(enough(words));
    }

    /** Those of them that have enough words even if one typed with marks counts with these alone. */
    Query asTyped() {
        var words = query.words().stream()
                .map(word -> anywhere(word.marked() ? KeyKind.EXACT : KeyKind.FOLDED, word.token()))
                .toList();
        return filtered(enough(words));
    }

    /** Those of them where one part of the article has all the words, and as neighbours those that were typed so. */
    Query together() {
        var anyPart = new BooleanQuery.Builder();
        for (var part : TextField.values()) {
            anyPart.add(togetherIn(part), Occur.SHOULD);
        }
        return filtered(anyPart.build());
    }

    private Query togetherIn(TextField part) {
        var kind = query.isMarked() ? KeyKind.EXACT : KeyKind.FOLDED;
        var paired = new HashSet<Token>();
        var all = new BooleanQuery.Builder();
        for (var pair : query.pairs()) {
            paired.add(pair.first());
            paired.add(pair.second());
            all.add(pair(part, kind, pair), Occur.FILTER);
        }
        query.words().stream()
                .map(ReaderQuery.Word::token)
                .filter(token -> !paired.contains(token))
                .forEach(token -> all.add(word(part, kind, token), Occur.FILTER));
        return all.build();
    }

    static Query word(TextField part, KeyKind kind, Token token) {
        return term(part.in(TermStream.words(kind)), token.key(kind));
    }

    static Query pair(TextField part, KeyKind kind, ReaderQuery.Pair pair) {
        var stream = TermStream.pairs(kind);
        return term(part.in(stream), stream.pair(pair.first(), pair.second()));
    }

    private static Query anywhere(KeyKind kind, Token token) {
        return term(Fields.anywhere(TermStream.words(kind)), token.key(kind));
    }

    private static Query term(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    private static Query enough(List<Query> words) {
        if (words.size() <= FEW_WORDS) {
            var all = new BooleanQuery.Builder();
            words.forEach(word -> all.add(word, Occur.FILTER));
            return all.build();
        }
        var most = new BooleanQuery.Builder().setMinimumNumberShouldMatch((6 * words.size() + 9) / 10);
        words.forEach(word -> most.add(word, Occur.SHOULD));
        return most.build();
    }

    private Query filtered(Query matching) {
        var all = new BooleanQuery.Builder().add(matching, Occur.FILTER);
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return all.build();
    }
}

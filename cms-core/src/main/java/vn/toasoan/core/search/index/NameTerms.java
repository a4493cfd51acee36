package vn.toasoan.core.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import vn.toasoan.core.text.Keys;

/** Names of authors and tags as public articles have them, by how they begin. */
public record NameTerms(IndexSearcher searcher) {

    /** Stands between the key that a name is found by and the name. */
    private static final char BETWEEN = '\u0001';

    private static final int MOST_LOOKED_AT = 50;

    /** The term of a name. */
    static String term(String name) {
        return Keys.foldedPhrase(name) + BETWEEN + name;
    }

    /** The names that begin so, in any spelling, in alphabetical order of their keys; only those of articles that are there. */
    public List<String> beginningWith(String field, String text, int most) throws IOException {
        var names = new ArrayList<String>();
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        var start = new BytesRef(Keys.foldedPhrase(text));
        if (terms == null || start.length == 0) {
            return names;
        }
        var all = terms.iterator();
        if (all.seekCeil(start) == SeekStatus.END) {
            return names;
        }
        var looked = 0;
        for (var term = all.term();
                term != null && StringHelper.startsWith(term, start) && looked < MOST_LOOKED_AT && names.size() < most;
                term = all.next()) {
            looked++;
            if (searcher.count(new TermQuery(new Term(field, BytesRef.deepCopyOf(term)))) > 0) {
                var whole = term.utf8ToString();
                names.add(whole.substring(whole.indexOf(BETWEEN) + 1));
            }
        }
        return names;
    }
}

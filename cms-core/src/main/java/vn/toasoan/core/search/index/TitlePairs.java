package vn.toasoan.core.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import vn.toasoan.core.search.query.Following;
import vn.toasoan.core.search.scan.KeyKind;
import vn.toasoan.core.search.scan.TermStream;

/** What stands behind a word in titles, as the dictionary of their pairs has it. */
public record TitlePairs(IndexReader reader) implements Following {

    /** Behind one word hardly more begin alike; of a segment no more are looked at. */
    private static final int MOST_LOOKED_AT = 500;

    private static final String FIELD = TextField.TITLE.in(TermStream.pairs(KeyKind.FOLDED));

    @Override
    public List<String> after(String before, String prefix, int most) {
        var counts = new HashMap<String, Integer>();
        try {
            count(before.length() + 1, new BytesRef(before + ' ' + prefix), counts);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count(int skipped, BytesRef start, Map<String, Integer> counts) throws IOException {
        for (var leaf : reader.leaves()) {
            var terms = leaf.reader().terms(FIELD);
            if (terms == null) {
                continue;
            }
            var all = terms.iterator();
            if (all.seekCeil(start) == SeekStatus.END) {
                continue;
            }
            var looked = 0;
            for (var term = all.term();
                    term != null && StringHelper.startsWith(term, start) && looked < MOST_LOOKED_AT;
                    term = all.next()) {
                counts.merge(term.utf8ToString().substring(skipped), all.docFreq(), Integer::sum);
                looked++;
            }
        }
    }
}

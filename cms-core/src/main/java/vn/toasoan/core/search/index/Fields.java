package vn.toasoan.core.search.index;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import vn.toasoan.core.search.scan.TermStream;

/** Names of the fields beside the {@link TextField}s, and the similarity of all. */
public final class Fields {

    /** The article's id: a term to replace it by, a doc value to order by, and stored. */
    public static final String ID = "id";

    /** Terms: the ids of its own and further sections; what stands above these is for the query to know. */
    public static final String SECTION = "section";

    /** Term: the name of its {@link vn.toasoan.core.article.Kind}. */
    public static final String KIND = "kind";

    /** Doc value: its place in lists, milliseconds. */
    public static final String SORTED_AT = "sorted-at";

    /** Point: when it was published, milliseconds; missing where no date is shown. */
    public static final String PUBLISHED_AT = "published-at";

    /** Doc value: the same, to weigh how new it is. */
    public static final String DATED_AT = "dated-at";

    /** Doc value, see {@link Titles}: beside the stored texts, to read a title would be to decompress bodies. */
    public static final String TITLE = "title";

    /** Stored only. */
    public static final String SAPO = "sapo";

    /** Stored only: plain text, a line a paragraph. */
    public static final String BODY = "body";

    /** Terms: what official documents the article names, see {@link vn.toasoan.core.search.scan.DocumentNumber#terms}. */
    public static final String NUMBERS = "numbers";

    /** Terms: whom and what it names, see {@link vn.toasoan.core.search.scan.ProperNames}. */
    public static final String NAMES = "names";

    /** Terms: the names of its authors, see {@link NameTerms#term}. */
    public static final String AUTHOR_NAMES = "author-names";

    /** Terms: its tags, likewise. */
    public static final String TAG_NAMES = "tag-names";

    /** Terms: what short forms it explains, see {@link vn.toasoan.core.search.words.Explained#term}. */
    public static final String EXPLAINED = "explained";

    private Fields() {}

    /** The field that says only which terms an article has, wherever: to match and to count by. */
    public static String anywhere(TermStream stream) {
        return "any." + stream.suffix();
    }

    /** How finds are scored, by field; thread-safe. */
    public static Similarity similarity() {
        return new ByField();
    }

    private static final class ByField extends PerFieldSimilarityWrapper {

        private final Map<TextField, Similarity> similarities =
                Stream.of(TextField.values()).collect(Collectors.toMap(Function.identity(), TextField::similarity));
        private final Similarity others = new BM25Similarity();

        @Override
        public Similarity get(String field) {
            for (var part : TextField.values()) {
                if (part.holds(field)) {
                    return similarities.getOrDefault(part, others);
                }
            }
            return others;
        }
    }
}

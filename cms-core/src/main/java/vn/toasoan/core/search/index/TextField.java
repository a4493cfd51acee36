package vn.toasoan.core.search.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import vn.toasoan.core.search.scan.TermStream;

/**
 * The parts of an article that words are sought in, each with how much a find there says.
 *
 * <p>Each is four Lucene fields, one for each {@link TermStream}.
 */
public enum TextField {
    TITLE("title.", 2.0f, 1.2f, 0.3f),
    /** The lead, and the words above the title. */
    SAPO("sapo.", 1.4f, 0.9f, 0.5f),
    /** The names of the byline, sources among them. */
    AUTHORS("authors.", 1.2f, 0.9f, 0.5f),
    /** The tags, and where the article is taken from. */
    TAGS("tags.", 1.2f, 0.9f, 0.5f),
    BODY("body.", 1.0f, 1.6f, 0.6f);

    private final String prefix;
    private final float weight;
    private final float saturation;
    private final float lengthMatters;

    TextField(String prefix, float weight, float saturation, float lengthMatters) {
        this.prefix = prefix;
        this.weight = weight;
        this.saturation = saturation;
        this.lengthMatters = lengthMatters;
    }

    /** The Lucene field that holds the stream of this part. */
    public String in(TermStream stream) {
        return prefix + stream.suffix();
    }

    /** How much a find here counts; 1 is a find in the body. */
    public float weight() {
        return weight;
    }

    /**
     * How much so many finds count, from 0 to 1, as BM25 has it.
     *
     * @param length of the part, in that of an average one
     */
    public float saturated(int finds, float length) {
        return finds / (finds + saturation * (1 - lengthMatters + lengthMatters * length));
    }

    Similarity similarity() {
        return new BM25Similarity(saturation, lengthMatters);
    }

    boolean holds(String luceneField) {
        return luceneField.startsWith(prefix);
    }
}

package vn.toasoan.core.search.query;

/** How many of the words of a query an article must have: all of one or two, six in ten of more, fewer of very many. */
public final class Enough {

    /** Of so many words all are needed. */
    public static final int FEW = 2;

    private static final int MANY = 6;

    private Enough() {}

    /** Of so many words. */
    public static int of(int words) {
        return words <= FEW ? words : (6 * Math.min(words, MANY) + 9) / 10 + Math.max(0, words - MANY) / 5;
    }
}

package vn.toasoan.core.intake;

import java.util.HashSet;
import java.util.Set;

/** Pairs of neighbouring words of a text: what tells whether a line speaks of the same things. */
final class WordPairs {

    /** So many pairs at least make a share worth something: a name of two words is soon found anywhere. */
    private static final int FEW = 5;

    private final Set<String> pairs = new HashSet<>();

    /** Adds the pairs of a line. */
    void add(String key) {
        pairs.addAll(of(key));
    }

    /** The share of a line's pairs that the text holds, 0–1. */
    double share(String key) {
        var own = of(key);
        return (double) own.stream().filter(pairs::contains).count() / Math.max(FEW, own.size());
    }

    private static Set<String> of(String key) {
        var pairs = new HashSet<String>();
        int first = 0;
        for (int second = key.indexOf(' '); second > 0; ) {
            int end = key.indexOf(' ', second + 1);
            pairs.add(key.substring(first, end < 0 ? key.length() : end));
            first = second + 1;
            second = end;
        }
        return pairs;
    }
}

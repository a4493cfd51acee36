package vn.toasoan.core.search;

import java.util.List;
import vn.toasoan.core.search.WordFinder.Found;

/**
 * A piece of a text from the first to the last of some words in it.
 *
 * @param from UTF-16 units
 * @param to exclusive
 * @param score how well it shows the query; 0 without any word
 */
record Window(int from, int to, double score) {

    static final Window NONE = new Window(0, 0, 0);

    /** The piece of at most the length that shows most of the query; the earliest of equals. */
    static Window best(List<Found> words, int length) {
        var best = NONE;
        var inside = new Inside(words);
        for (var last = 0; last < words.size(); last++) {
            inside.add(last);
            while (inside.first < last
                    && words.get(last).end() - words.get(inside.first).start() > length) {
                inside.removeFirst();
            }
            if (inside.score() > best.score()) {
                best = new Window(
                        words.get(inside.first).start(), words.get(last).end(), inside.score());
            }
        }
        return best;
    }

    /** What is inside while the window slides over the words. */
    private static final class Inside {

        private static final double NEIGHBOURS = 0.5;
        private static final double REPEATED = 0.01;

        private final List<Found> words;
        private final int[] present = new int[WordFinder.MOST_WORDS];
        private final int[] asTyped = new int[WordFinder.MOST_WORDS];
        private int first;
        private int count;
        private int distinct;
        private int distinctAsTyped;
        private int neighbours;

        Inside(List<Found> words) {
            this.words = words;
        }

        void add(int at) {
            var word = words.get(at);
            count++;
            distinct += present[word.word()]++ == 0 ? 1 : 0;
            if (word.asTyped()) {
                distinctAsTyped += asTyped[word.word()]++ == 0 ? 1 : 0;
            }
            neighbours += at > first && areNeighbours(at - 1) ? 1 : 0;
        }

        void removeFirst() {
            var word = words.get(first);
            count--;
            distinct -= --present[word.word()] == 0 ? 1 : 0;
            if (word.asTyped()) {
                distinctAsTyped -= --asTyped[word.word()] == 0 ? 1 : 0;
            }
            neighbours -= areNeighbours(first) ? 1 : 0;
            first++;
        }

        private boolean areNeighbours(int at) {
            var one = words.get(at);
            var next = words.get(at + 1);
            return next.ordinal() == one.ordinal() + 1 && next.word() != one.word();
        }

        double score() {
            return distinct
                    + distinctAsTyped
                    + NEIGHBOURS * Math.min(neighbours, distinct - 1)
                    + REPEATED * Math.min(count, WordFinder.MOST_WORDS);
        }
    }
}

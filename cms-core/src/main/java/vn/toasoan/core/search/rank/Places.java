package vn.toasoan.core.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.index.TextField;
import vn.toasoan.core.search.query.Reading;
import vn.toasoan.core.search.query.Slot;
import vn.toasoan.core.search.scan.TermStream;

/**
 * How the words of a reading stand in articles of a segment: side by side in order, or near each other in any order.
 *
 * <p>The words are those most likely meant, in any spelling.
 */
final class Places {

    private static final int MOST_PLACES = 512;

    private final Postings postings;
    private final Weights weights;
    private final List<String> words;
    /** The spellings that were typed; empty where no marks were. */
    private final List<String> exact;
    /** Each two neighbours as typed, bare ones too; empty where nothing was typed with marks or another form is sought. */
    private final List<String> asTyped;

    Places(Postings postings, Weights weights, Reading reading) {
        this.postings = postings;
        this.weights = weights;
        this.words = reading.slots().stream().map(Slot::likely).toList();
        this.exact = reading.slots().stream()
                .filter(slot -> slot.isMarked() && !slot.isMistyped())
                .map(slot -> String.valueOf(slot.first().exact()))
                .toList();
        this.asTyped = reading.isMarked() ? asTyped(reading.slots()) : List.of();
    }

    private static List<String> asTyped(List<Slot> slots) {
        if (slots.stream().anyMatch(slot -> slot.first().exact() == null)) {
            return List.of();
        }
        return IntStream.range(1, slots.size())
                .filter(i -> !slots.get(i).parted())
                .mapToObj(i -> slots.get(i - 1).first().exact()
                        + ' '
                        + slots.get(i).first().exact())
                .toList();
    }

    /**
     * Adds what the places say for each of the articles.
     *
     * @param documents numbers in the segment, ascending
     * @param scores by index of the document
     */
    void addTo(int[] documents, float[] scores) throws IOException {
        if (words.size() < 2) {
            return;
        }
        for (var part : TextField.values()) {
            addTo(part, documents, scores);
        }
    }

    private void addTo(TextField part, int[] documents, float[] scores) throws IOException {
        var field = part.in(TermStream.FOLDED);
        var all = new ArrayList<PostingsEnum>();
        var rarity = 0f;
        for (var word : words) {
            var found = postings.postings(field, word, PostingsEnum.POSITIONS);
            if (found == null) {
                return;
            }
            all.add(found);
            rarity += postings.terms().rarity(field, word);
        }
        var spelled = all(part.in(TermStream.EXACT), exact);
        var typed = all(part.in(TermStream.EXACT_PAIRS), asTyped);
        for (var i = 0; i < documents.length; i++) {
            var places = places(all, documents[i]);
            if (places != null) {
                var marks = hasAll(spelled, documents[i]) ? 1 : (float) weights.of(Weight.OTHER_MARKS);
                var wholly = !typed.isEmpty() && hasAll(typed, documents[i]) ? (float) weights.of(Weight.AS_TYPED) : 0;
                scores[i] += marks * (1 + wholly) * score(part, places, rarity, documents[i]);
            }
        }
    }

    private List<@Nullable PostingsEnum> all(String field, List<String> terms) throws IOException {
        var all = new ArrayList<@Nullable PostingsEnum>();
        for (var term : terms) {
            all.add(postings.postings(field, term, PostingsEnum.NONE));
        }
        return all;
    }

    private static boolean hasAll(List<@Nullable PostingsEnum> words, int document) throws IOException {
        for (var word : words) {
            if (word == null || !Postings.at(word, document)) {
                return false;
            }
        }
        return true;
    }

    private float score(TextField part, int[][] places, float rarity, int document) throws IOException {
        var phrases = phrases(places);
        var score = 0f;
        if (phrases > 0) {
            score += weights.phrase(part) * rarity * part.saturated(phrases, 1);
            if (part == TextField.TITLE && isWhole(document)) {
                score += (float) weights.of(Weight.WHOLE_TITLE);
            }
        }
        if (weights.near(part) > 0) {
            score += weights.near(part) * rarity * words.size() / Math.max(words.size(), shortestSpan(places));
        }
        return score;
    }

    /** Whether the title has as many words as were typed. */
    private boolean isWhole(int document) throws IOException {
        var norms = postings.segment().reader().getNormValues(TextField.TITLE.in(TermStream.FOLDED));
        return norms != null
                && norms.advanceExact(document)
                && SmallFloat.byte4ToInt((byte) norms.longValue()) == words.size();
    }

    /** Where each word stands; null where the article lacks one. */
    private static int @Nullable [][] places(List<PostingsEnum> words, int document) throws IOException {
        for (var word : words) {
            if (!Postings.at(word, document)) {
                return null;
            }
        }
        var places = new int[words.size()][];
        for (var i = 0; i < places.length; i++) {
            var word = words.get(i);
            places[i] = new int[Math.min(MOST_PLACES, word.freq())];
            for (var j = 0; j < places[i].length; j++) {
                places[i][j] = word.nextPosition();
            }
        }
        return places;
    }

    /** How often the words stand side by side in order. */
    private static int phrases(int[][] places) {
        var count = 0;
        for (var start : places[0]) {
            var follows = true;
            for (var i = 1; follows && i < places.length; i++) {
                follows = Arrays.binarySearch(places[i], start + i) >= 0;
            }
            count += follows ? 1 : 0;
        }
        return count;
    }

    /** The length of the shortest piece that has every word; goes from each place of one word to the next of the others. */
    private static int shortestSpan(int[][] places) {
        var at = new int[places.length];
        var shortest = Integer.MAX_VALUE;
        while (true) {
            var first = 0;
            var last = 0;
            for (var i = 1; i < places.length; i++) {
                first = places[i][at[i]] < places[first][at[first]] ? i : first;
                last = places[i][at[i]] > places[last][at[last]] ? i : last;
            }
            shortest = Math.min(shortest, places[last][at[last]] - places[first][at[first]] + 1);
            if (++at[first] == places[first].length) {
                return shortest;
            }
        }
    }
}

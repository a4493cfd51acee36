package vn.toasoan.core.search.rank;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.toasoan.core.search.index.TextField;
import vn.toasoan.core.search.query.Reading;
import vn.toasoan.core.search.query.Slot;
import vn.toasoan.core.search.scan.KeyKind;
import vn.toasoan.core.search.scan.TermStream;

/**
 * What speaks for some articles of a segment, by one reading: of each word and pair its best find, added up.
 *
 * <p>Words of bodies are looked up last and only for the best by all else, since a common syllable is in most bodies and its
 * list is long. Not thread-safe.
 */
final class Evidence {

    /** So many of the best go on to have their bodies looked at. */
    private static final int MOST_BODIES = 160;

    private final Postings postings;
    private final Weights weights;
    private final boolean isMarked;
    private final List<Slot> slots;
    /** By word, for all parts: weights by key. */
    private final List<Map<String, Double>> exact;

    private final List<Map<String, Double>> folded;
    private int[] documents;
    /** By word, then by article. */
    private Find[] words;

    private Find pairs;

    Evidence(Postings postings, Weights weights, Reading reading, int[] documents) {
        this.postings = postings;
        this.weights = weights;
        this.isMarked = reading.isMarked();
        this.slots = reading.slots();
        this.exact = slots.stream().map(this::exactKeys).toList();
        this.folded = slots.stream().map(this::foldedKeys).toList();
        this.documents = documents;
        this.words = slots.stream().map(_ -> new Find(documents.length)).toArray(Find[]::new);
        this.pairs = new Find(documents.length);
    }

    /** Of one word: the best part's find and the sum of all; of all pairs: their sum. */
    private static final class Find {

        private final float[] best;
        private final float[] sum;
        private final float[] here;

        Find(int articles) {
            best = new float[articles];
            sum = new float[articles];
            here = new float[articles];
        }

        void endPart(float weight) {
            for (var i = 0; i < here.length; i++) {
                var found = here[i] * weight;
                best[i] = Math.max(best[i], found);
                sum[i] += found;
                here[i] = 0;
            }
        }

        /** The same of some of the articles. */
        Find only(int[] some) {
            var fewer = new Find(some.length);
            for (var i = 0; i < some.length; i++) {
                fewer.best[i] = best[some[i]];
                fewer.sum[i] = sum[some[i]];
            }
            return fewer;
        }
    }

    /** Looks everything up; once. What can be asked for then is about {@link #documents}. */
    Evidence gathered() throws IOException {
        for (var part : TextField.values()) {
            if (part != TextField.BODY) {
                words(part);
            }
        }
        for (var i = 1; i < slots.size(); i++) {
            if (!slots.get(i).parted()) {
                pair(slots.get(i - 1), slots.get(i));
            }
        }
        keepBest();
        words(TextField.BODY);
        return this;
    }

    private void keepBest() {
        if (documents.length <= MOST_BODIES) {
            return;
        }
        var indexes = IntStream.range(0, documents.length).toArray();
        var kept = best(indexes, MOST_BODIES);
        var all = documents;
        documents = IntStream.of(kept).map(i -> all[i]).toArray();
        for (var i = 0; i < words.length; i++) {
            words[i] = words[i].only(kept);
        }
        pairs = pairs.only(kept);
    }

    /** The articles that are weighed, by their numbers in the segment, ascending. */
    int[] documents() {
        return documents;
    }

    /** What the article of the index has in all. */
    float score(int index) {
        var others = (float) weights.of(Weight.OTHER_PARTS);
        var score = pairs.sum[index];
        for (var word : words) {
            score += word.best[index] + others * (word.sum[index] - word.best[index]);
        }
        return score;
    }

    /** Those of the indexes with the best scores, at most so many, ascending; of equals the first. */
    int[] best(int[] indexes, int most) {
        if (indexes.length <= most) {
            return indexes;
        }
        var keys = new long[indexes.length];
        for (var i = 0; i < keys.length; i++) { // bits of floats from 0 on are in their order
            keys[i] = (long) ~Float.floatToIntBits(score(indexes[i])) << 32 | indexes[i];
        }
        Arrays.sort(keys);
        return Arrays.stream(keys, 0, most).mapToInt(key -> (int) key).sorted().toArray();
    }

    /** Indexes of all articles that have so many of the words, ascending. */
    int[] withAtLeast(int fewest) {
        var enough = IntStream.builder();
        for (var i = 0; i < documents.length; i++) {
            var matched = 0;
            for (var word : words) {
                matched += word.best[i] > 0 ? 1 : 0;
            }
            if (matched >= fewest) {
                enough.add(i);
            }
        }
        return enough.build().toArray();
    }

    private void words(TextField part) throws IOException {
        for (var i = 0; i < slots.size(); i++) {
            weigh(words[i], part, TermStream.EXACT, exact.get(i));
            weigh(words[i], part, TermStream.FOLDED, folded.get(i));
            words[i].endPart(weights.word(part));
        }
    }

    private void pair(Slot one, Slot other) throws IOException {
        var exact = exactPairs(one, other);
        var folded = foldedPairs(one, other);
        var find = new Find(documents.length);
        for (var part : TextField.values()) {
            weigh(find, part, TermStream.pairs(KeyKind.EXACT), exact);
            weigh(find, part, TermStream.pairs(KeyKind.FOLDED), folded);
            find.endPart(weights.pair(part));
        }
        var others = (float) weights.of(Weight.OTHER_PARTS_PAIR);
        for (var i = 0; i < documents.length; i++) {
            pairs.sum[i] += find.best[i] + others * (find.sum[i] - find.best[i]);
        }
    }

    /** Spellings that are not the ones typed do not matter where those were found. */
    private void weigh(Find find, TextField part, TermStream stream, Map<String, Double> keys) throws IOException {
        for (var key : keys.entrySet()) {
            var weight = key.getValue().floatValue();
            var here = find.here;
            postings.scores(part, part.in(stream), key.getKey(), documents, new Postings.Taking() {
                @Override
                public void take(int index, float score) {
                    here[index] = Math.max(here[index], weight * score);
                }

                @Override
                public boolean wants(int index) {
                    return here[index] == 0 || stream == TermStream.EXACT || keys.size() > 1;
                }
            });
        }
    }

    private Map<String, Double> exactKeys(Slot slot) {
        var keys = new HashMap<String, Double>();
        if (isMarked) {
            for (var meaning : slot.meanings()) {
                if (meaning.exact() != null) {
                    var weight = weights.of(meaning.isMarked() ? Weight.EXACT : Weight.BARE);
                    keys.merge(meaning.exact(), meaning.weight() * weight, Math::max);
                }
            }
        }
        if (slot.restored() != null && weights.of(Weight.RESTORED) > 0) {
            keys.merge(slot.restored(), weights.of(Weight.RESTORED), Math::max);
        }
        return keys;
    }

    private Map<String, Double> foldedKeys(Slot slot) {
        var keys = new HashMap<String, Double>();
        var folded = weights.of(Weight.FOLDED);
        slot.meanings().forEach(meaning -> keys.merge(meaning.folded(), meaning.weight() * folded, Math::max));
        var completed = weights.of(Weight.COMPLETED) * folded;
        slot.completions().forEach(key -> keys.merge(key, completed, Math::max));
        return keys;
    }

    private Map<String, Double> exactPairs(Slot one, Slot other) {
        var pairsOfTwo = new HashMap<String, Double>();
        var first = one.first().exact();
        var second = other.first().exact();
        if (isMarked && first != null && second != null) {
            pairsOfTwo.put(first + ' ' + second, weights.of(Weight.EXACT_PAIR));
        }
        if (one.restored() != null && other.restored() != null) {
            pairsOfTwo.merge(one.restored() + ' ' + other.restored(), weights.of(Weight.RESTORED_PAIR), Math::max);
        }
        return pairsOfTwo;
    }

    private Map<String, Double> foldedPairs(Slot one, Slot other) {
        var pairsOfTwo = new HashMap<String, Double>();
        var weight = weights.of(Weight.FOLDED_PAIR);
        for (var first : one.meanings()) {
            for (var second : other.meanings()) {
                var pair = first.folded() + ' ' + second.folded();
                pairsOfTwo.merge(pair, weight * first.weight() * second.weight(), Math::max);
            }
            for (var second : other.completions()) {
                var pair = first.folded() + ' ' + second;
                pairsOfTwo.merge(pair, weight * weights.of(Weight.COMPLETED), Math::max);
            }
        }
        return pairsOfTwo;
    }
}

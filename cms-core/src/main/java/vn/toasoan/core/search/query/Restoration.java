package vn.toasoan.core.search.query;

import java.util.ArrayList;
import java.util.List;
import vn.toasoan.core.search.words.Vocabulary;
import vn.toasoan.core.search.words.Vocabulary.Spelling;
import vn.toasoan.core.text.Keys;

/**
 * The spelling that each word of a query most likely was meant to have, by which spellings articles have side by side.
 *
 * <p>The likeliest chain by Viterbi's algorithm. Marks that were typed stay; others may be added.
 */
record Restoration(Vocabulary vocabulary) {

    private static final double ALONE = 0.1;
    private static final double UNSEEN = 1e-9;
    private static final double AS_TYPED = Math.log(3);

    /** The slots with their likely spellings; as they are where articles know none of the words. */
    List<Slot> of(List<Slot> slots) {
        var choices = slots.stream().map(this::choices).toList();
        var chain = best(slots, choices);
        var restored = new ArrayList<Slot>(slots.size());
        for (var i = 0; i < slots.size(); i++) {
            restored.add(slots.get(i).restoredAs(choices.get(i).get(chain[i]).exact()));
        }
        return restored;
    }

    private List<Spelling> choices(Slot slot) {
        var known = vocabulary.spellings(slot.likely());
        var typed = slot.first().exact();
        if (slot.isMistyped()) {
            var meant = known.stream()
                    .filter(spelling -> slot.means(spelling.exact()))
                    .toList();
            if (!meant.isEmpty()) {
                return meant;
            }
        }
        if (slot.isMistyped() || typed == null || !slot.isMarked()) {
            return known.isEmpty() ? List.of(new Spelling(typed == null ? slot.likely() : typed, 1)) : known;
        }
        var possible = known.stream()
                .filter(spelling -> spelling.exact().equals(typed) || Keys.canBecome(typed, spelling.exact()))
                .toList();
        return possible.isEmpty() ? List.of(new Spelling(typed, 1)) : possible;
    }

    private int[] best(List<Slot> slots, List<List<Spelling>> choices) {
        var from = new int[slots.size()][];
        var scores = new double[0];
        for (var i = 0; i < slots.size(); i++) {
            var here = choices.get(i);
            var next = new double[here.size()];
            from[i] = new int[here.size()];
            var all = here.stream().mapToDouble(Spelling::articles).sum();
            for (var j = 0; j < here.size(); j++) {
                var choice = new Choice(
                        here.get(j), slots.get(i).parted(), here.get(j).articles() / all);
                var former = i == 0 ? List.<Spelling>of() : choices.get(i - 1);
                next[j] = asTyped(slots.get(i), here.get(j)) + step(former, choice, scores, from[i], j);
            }
            scores = next;
        }
        return traced(from, scores);
    }

    /** A spelling, whether punctuation parts it from the word before, and how often the word has it, from 0 to 1. */
    private record Choice(Spelling spelling, boolean parted, double alone) {}

    private double step(List<Spelling> former, Choice here, double[] scores, int[] from, int index) {
        if (former.isEmpty()) {
            return Math.log(here.alone() + UNSEEN);
        }
        var best = Double.NEGATIVE_INFINITY;
        for (var k = 0; k < former.size(); k++) {
            var together = here.parted()
                    ? 0
                    : vocabulary.exactPair(
                            former.get(k).exact(), here.spelling().exact());
            var likely = here.parted()
                    ? here.alone()
                    : (1 - ALONE) * together / (former.get(k).articles() + 20.0) + ALONE * here.alone() * 0.01;
            var score = scores[k] + Math.log(likely + UNSEEN);
            if (score > best) {
                best = score;
                from[index] = k;
            }
        }
        return best;
    }

    private static double asTyped(Slot slot, Spelling spelling) {
        return slot.isMarked() && spelling.exact().equals(slot.first().exact()) ? AS_TYPED : 0;
    }

    private static int[] traced(int[][] from, double[] last) {
        var chain = new int[from.length];
        var best = 0;
        for (var j = 1; j < last.length; j++) {
            best = last[j] > last[best] ? j : best;
        }
        for (var i = from.length - 1; i >= 0; i--) {
            chain[i] = best;
            best = from[i][best];
        }
        return chain;
    }
}

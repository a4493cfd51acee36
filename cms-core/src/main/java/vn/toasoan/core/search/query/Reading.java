package vn.toasoan.core.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.toasoan.core.search.query.Slot.Meaning;
import vn.toasoan.core.text.Keys;

/**
 * One way to read a query.
 *
 * @param slots its words, in order
 * @param weight of a find, above 0 to 1
 * @param keyboard whether words were taken for keys of an input method
 * @param glued whether words were parted
 * @param typos whether a word may be another
 * @param unknown whether one of those is in no article as typed
 */
public record Reading(List<Slot> slots, float weight, boolean keyboard, boolean glued, boolean typos, boolean unknown) {

    private static final float REWRITTEN = 0.6f;

    public Reading {
        slots = List.copyOf(slots);
    }

    /** Whether any word was typed with marks; then those without are likely meant so. */
    public boolean isMarked() {
        return slots.stream().anyMatch(Slot::isMarked);
    }

    /** Whether every word is taken for itself. */
    public boolean isAsTyped() {
        return !keyboard && !glued && !typos;
    }

    /** Whether what was typed makes no sense otherwise. */
    public boolean isSure() {
        return keyboard || glued || unknown;
    }

    /** The words as they are usually written: restored where they were not taken as typed. */
    public String written() {
        return slots.stream().map(this::written).collect(Collectors.joining(" "));
    }

    private String written(Slot slot) {
        var typed = slot.first().exact();
        var restored = slot.restored();
        return Keys.written(
                typed != null && (restored == null || (slot.isMarked() && !slot.isMistyped()))
                        ? typed
                        : restored == null ? slot.likely() : restored);
    }

    /** The slots with some of them written otherwise, by exact keys. A longer reading has more to be found, so counts less. */
    static Reading rewritten(List<Slot> slots, int at, int size, List<String> form) {
        var all = new ArrayList<>(slots.subList(0, at));
        for (var key : form) {
            var parted = slots.get(at).parted() && all.size() == at;
            var exact = Meaning.exactly(key, 1);
            var meaning = slots.get(at).isMarked() ? exact : Meaning.anyhow(exact.folded(), 1);
            all.add(Slot.of(meaning, parted).restoredAs(key));
        }
        all.addAll(slots.subList(at + size, slots.size()));
        var weight = REWRITTEN * Math.clamp((float) slots.size() / all.size(), 0.5f, 2f);
        return new Reading(all, weight, false, false, false, false);
    }
}

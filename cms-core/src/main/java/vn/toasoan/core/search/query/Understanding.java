package vn.toasoan.core.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.query.Slot.Meaning;
import vn.toasoan.core.search.scan.ScannedText.Token;
import vn.toasoan.core.search.words.Vocabulary;
import vn.toasoan.core.text.Keys;
import vn.toasoan.core.text.Syllable;

/**
 * Reads a query as its reader may have meant it: typed with the input method off, without spaces, with slips, shortened.
 */
public final class Understanding {

    /** What a typed word counts that was taken for the keys of another. */
    private static final float AS_TYPED = 0.5f;

    private static final int LONGEST_SHORT_FORM = 3;
    private static final int LONGEST_LONG_FORM = 8;
    private static final int MOST_REWRITINGS = 4;
    private static final int LONGEST_REWRITTEN = 16;

    private final Vocabulary vocabulary;
    private final Keyboard keyboard;
    private final GluedWords glued;
    private final Typos typos;
    private final Restoration restoration;

    /** Reads by what the articles of a vocabulary have. */
    public Understanding(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.keyboard = new Keyboard(vocabulary);
        this.glued = new GluedWords(vocabulary);
        this.typos = new Typos(vocabulary);
        this.restoration = new Restoration(vocabulary);
    }

    /**
     * The readings of a text.
     *
     * @param tokens those of its words that are sought; at least one
     * @param following what may stand behind the word before the last; null where the last word is whole
     * @return the query itself first, then at most four with something shortened or spelled out
     */
    public List<Reading> of(String text, List<Token> tokens, @Nullable Following following) {
        var typed = typed(text, tokens);
        var decoded = keyboard.decoded(typed);
        var slots = new ArrayList<Slot>();
        var changes = new Changes();
        for (var i = 0; i < typed.size(); i++) {
            var isLast = following != null && i == typed.size() - 1;
            slots.addAll(slots(typed, i, decoded[i], isLast, changes));
        }
        var restored = restoration.of(slots);
        if (following != null) {
            restored = completed(restored, typed.getLast(), following);
        }
        var readings = new ArrayList<Reading>();
        readings.add(new Reading(restored, 1, changes.keyboard, changes.glued, changes.typos, changes.unknown));
        readings.addAll(rewritings(restored, changes.glued ? new BitSet() : capitals(text, tokens)));
        return readings;
    }

    /** What was done to the words. */
    private static final class Changes {
        private boolean keyboard;
        private boolean glued;
        private boolean typos;
        private boolean unknown;
    }

    /** The query as it was typed, and no other way. */
    public static Reading asTyped(List<Token> tokens) {
        var slots = tokens.stream()
                .map(token -> Slot.of(Meaning.exactly(token.exact(), 1), token.parted()))
                .toList();
        return new Reading(slots, 1, false, false, false, false);
    }

    private static List<TypedWord> typed(String text, List<Token> tokens) {
        return tokens.stream()
                .map(token -> new TypedWord(
                        text.substring(token.start(), Math.min(token.end(), text.length()))
                                .toLowerCase(Locale.ROOT),
                        token))
                .toList();
    }

    private List<Slot> slots(List<TypedWord> typed, int at, @Nullable String decoded, boolean isLast, Changes changes) {
        var word = typed.get(at);
        var parted = word.token().parted();
        if (decoded != null) {
            changes.keyboard = true;
            return List.of(decoded(word, decoded));
        }
        if (isLast) {
            return List.of(Slot.of(Meaning.exactly(word.exact(), 1), parted));
        }
        var before = at == 0 || parted ? null : typed.get(at - 1);
        var next = at == typed.size() - 1 ? null : typed.get(at + 1);
        var after = next == null || next.token().parted() ? null : next;
        var guesses = typos.of(word, before, after);
        var parts = guesses.isEmpty() ? glued.parted(word) : List.<String>of();
        if (!parts.isEmpty()) {
            changes.glued = true;
            return parts(parts, parted);
        }
        changes.typos |= !guesses.isEmpty();
        changes.unknown |= !guesses.isEmpty() && vocabulary.folded(word.folded()) == 0;
        return List.of(mistyped(word, guesses));
    }

    private Slot decoded(TypedWord word, String decoded) {
        var meanings = new ArrayList<Meaning>();
        meanings.add(Meaning.exactly(Keys.exact(decoded), 1));
        if (vocabulary.folded(word.folded()) > 0) {
            meanings.add(Meaning.anyhow(word.folded(), AS_TYPED));
        }
        return new Slot(
                meanings, meanings.getFirst().folded(), null, word.token().parted(), List.of());
    }

    private static List<Slot> parts(List<String> parts, boolean parted) {
        var slots = new ArrayList<Slot>();
        for (var part : parts) {
            slots.add(Slot.of(Meaning.exactly(Keys.exact(part), 1), parted && slots.isEmpty()));
        }
        return slots;
    }

    private static Slot mistyped(TypedWord word, List<Meaning> guesses) {
        var meanings = new ArrayList<Meaning>();
        meanings.add(Meaning.exactly(word.exact(), 1));
        meanings.addAll(guesses);
        var likely = guesses.isEmpty() ? word.folded() : guesses.getFirst().folded();
        return new Slot(meanings, likely, null, word.token().parted(), List.of());
    }

    /** The last word may be a beginning, of Telex or VNI keys too. */
    private List<Slot> completed(List<Slot> slots, TypedWord last, Following following) {
        var slot = slots.getLast();
        var before = slots.size() < 2 ? null : slots.get(slots.size() - 2).likely();
        var completions = new Completions(vocabulary, following).of(last.letters(), slot.likely(), before);
        var all = new ArrayList<>(slots.subList(0, slots.size() - 1));
        all.add(slot.completedBy(completions));
        return all;
    }

    /** Which words stand out in capitals: {@code CA} in "CA bắt cướp", none in a query that has no other letters. */
    private static BitSet capitals(String text, List<Token> tokens) {
        var capitals = new BitSet();
        for (var i = 0; i < tokens.size(); i++) {
            var word =
                    text.substring(tokens.get(i).start(), Math.min(tokens.get(i).end(), text.length()));
            capitals.set(i, word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
        }
        return text.chars().anyMatch(Character::isLowerCase) ? capitals : new BitSet();
    }

    private List<Reading> rewritings(List<Slot> slots, BitSet capitals) {
        var found = new ArrayList<Reading>();
        if (slots.size() > LONGEST_REWRITTEN) {
            return found;
        }
        for (var at = 0; at < slots.size(); at++) {
            for (var size = 1; size <= LONGEST_LONG_FORM && at + size <= slots.size(); size++) {
                var some = slots.subList(at, at + size);
                if (some.stream().skip(1).anyMatch(Slot::parted)) {
                    break;
                }
                for (var form : otherForms(some, size == 1 && capitals.get(at))) {
                    if (found.size() < MOST_REWRITINGS) {
                        found.add(Reading.rewritten(slots, at, size, form));
                    }
                }
            }
        }
        return found;
    }

    /** How else the words may be written, as exact keys. */
    private List<List<String>> otherForms(List<Slot> some, boolean isCapital) {
        var forms = new ArrayList<List<String>>();
        var abbreviations = vocabulary.abbreviations();
        if (some.size() <= LONGEST_SHORT_FORM && (isCapital || !areSyllables(some))) {
            var longForms = abbreviations.longForms(joined(some, ""));
            forms.addAll(longForms);
            longForms.forEach(form -> forms.addAll(abbreviations.shortForms(foldedOf(form))));
            forms.remove(some.stream().map(slot -> slot.first().exact()).toList());
        }
        if (some.size() > 1) {
            forms.addAll(abbreviations.shortForms(joined(some, " ")));
        }
        return forms;
    }

    /** Words that are what they seem are not spelled out: ban is no short form, DN and ĐH may be, and BAN. */
    private static boolean areSyllables(List<Slot> some) {
        return some.stream().allMatch(slot -> isSyllable(slot.first()));
    }

    private static boolean isSyllable(Meaning meaning) {
        var exact = meaning.exact();
        var letters = exact == null ? meaning.folded() : exact.substring(0, Keys.lettersEnd(exact));
        return Syllable.isSyllable(letters)
                || (exact != null && meaning.isMarked() && Syllable.isSyllableOnceToned(letters));
    }

    private static String foldedOf(List<String> exactKeys) {
        return exactKeys.stream().map(Keys::foldedOf).collect(Collectors.joining(" "));
    }

    private static String joined(List<Slot> some, String between) {
        return some.stream().map(slot -> slot.first().folded()).collect(Collectors.joining(between));
    }
}

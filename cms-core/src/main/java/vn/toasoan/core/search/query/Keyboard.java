package vn.toasoan.core.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.words.Vocabulary;
import vn.toasoan.core.text.Keys;
import vn.toasoan.core.text.Syllable;
import vn.toasoan.core.text.Telex;
import vn.toasoan.core.text.Vni;

/**
 * Reads words that were typed with the input method switched off: {@code xaay duwngj} is xây dựng.
 *
 * <p>The whole query decides. A word is hard when it can be decoded, is no plain syllable, and articles have it far more
 * rarely as typed than decoded; two hard ones, or one among few words, mean that all were typed so. Real words stay:
 * was, Facebook, has.
 */
record Keyboard(Vocabulary vocabulary) {

    private static final int FAR_MORE_RARELY = 20;
    private static final int FEW_WORDS = 3;
    /** Of a large collection so many articles must have the decoded word; of a small one any. */
    private static final int KNOWN = 3;

    private static final int SMALL = 1000;

    /** What each word was meant to be, in the old tone placement; null for those that stand as typed. */
    @Nullable
    String[] decoded(List<TypedWord> words) {
        var none = new String[words.size()];
        if (words.stream().anyMatch(TypedWord::isMarked)) {
            return none;
        }
        var vni = decoded(words, Vni::decode);
        if (hasDigitKeys(words, vni)) {
            return vni;
        }
        var telex = decoded(words, Telex::decode);
        return isMeant(words, telex) ? telex : none;
    }

    private static boolean hasDigitKeys(List<TypedWord> words, @Nullable String[] decoded) {
        for (var i = 0; i < decoded.length; i++) {
            if (decoded[i] != null && words.get(i).letters().chars().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String[] decoded(List<TypedWord> words, Function<String, Optional<String>> decoder) {
        var all = new ArrayList<@Nullable String>();
        for (var word : words) {
            all.add(decoder.apply(word.letters())
                    .filter(decoded -> !decoded.equals(word.letters()))
                    .filter(decoded -> isKnown(Keys.exact(decoded)))
                    .orElse(null));
        }
        return all.toArray(new String[0]);
    }

    private boolean isKnown(String exactKey) {
        return vocabulary.exact(exactKey) >= (vocabulary.articles() < SMALL ? 1 : KNOWN);
    }

    private boolean isMeant(List<TypedWord> words, @Nullable String[] decoded) {
        var hard = 0;
        for (var i = 0; i < decoded.length; i++) {
            hard += isHard(words.get(i), decoded[i]) ? 1 : 0;
        }
        return hard >= 2 || (hard == 1 && words.size() <= FEW_WORDS);
    }

    private boolean isHard(TypedWord word, @Nullable String decoded) {
        if (decoded == null) {
            return false;
        }
        var asTyped = vocabulary.folded(word.folded());
        var isPlainSyllable = Syllable.isSyllable(word.letters()) && asTyped > 0;
        return !isPlainSyllable && asTyped * FAR_MORE_RARELY < vocabulary.exact(Keys.exact(decoded));
    }
}

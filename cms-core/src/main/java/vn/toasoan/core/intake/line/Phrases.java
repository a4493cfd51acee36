package vn.toasoan.core.intake.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.text.Keys;

/**
 * A group of phrases from {@code page-words.txt}, matched on the folded words of a line.
 *
 * @param whole keys a line must equal, each with the exact keys of its phrases
 * @param labels keys a line may begin with if a colon or a figure follows, likewise
 * @param openings keys a line may begin with whatever follows, if it is short
 */
record Phrases(Map<String, Set<String>> whole, Map<String, Set<String>> labels, Set<String> openings) {

    private static final int LONGEST = 14;

    /** The phrases of a group; one star at the end makes a label, two an opening. */
    static Phrases of(List<String> written) {
        var phrases = new Phrases(new HashMap<>(), new HashMap<>(), new HashSet<>());
        written.forEach(phrases::add);
        return phrases;
    }

    /** Whether a text is one of the phrases: {@code phan hoi} and {@code Phản hồi} are, {@code Phần hội} is not. */
    boolean is(String text, String key) {
        return spelt(whole.get(key), text, Integer.MAX_VALUE);
    }

    /** How many words of a text the longest of its labels takes; 0 if it opens with none. */
    int label(String text, String key) {
        int words = opening(key, labels.keySet());
        return words > 0 && spelt(labels.get(first(key, words)), text, words) ? words : 0;
    }

    /** Whether a key opens with a phrase behind which anything may stand. */
    boolean opens(String key) {
        return opening(key, openings) > 0;
    }

    /** Whether a key is made of these groups' phrases, one after the other, and nothing else. */
    static boolean cover(String key, List<Phrases> groups) {
        var starts = starts(key);
        int words = starts.size() - 1;
        var reached = new boolean[words + 1];
        reached[0] = true;
        for (int end = 1; end <= words; end++) {
            for (int start = Math.max(0, end - LONGEST); start < end && !reached[end]; start++) {
                reached[end] = reached[start] && isIn(groups, key.substring(starts.get(start), starts.get(end) - 1));
            }
        }
        return reached[words];
    }

    private static boolean isIn(List<Phrases> groups, String phrase) {
        return groups.stream().anyMatch(group -> group.whole.containsKey(phrase));
    }

    /** Where each word begins, and where one behind the last would. */
    private static List<Integer> starts(String key) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
            starts.add(space + 1);
        }
        starts.add(key.length() + 1);
        return starts;
    }

    /** Whether each of the first words of a text bears the marks of a phrase's, or only some of them. */
    private static boolean spelt(@Nullable Set<String> phrases, String text, int most) {
        if (phrases == null) {
            return false;
        }
        var words = first(Keys.exactPhrase(text), most).split(" ");
        return phrases.stream().anyMatch(phrase -> isSpeltAs(words, phrase.split(" ")));
    }

    private static boolean isSpeltAs(String[] words, String[] phrase) {
        for (int i = 0; i < words.length && i < phrase.length; i++) {
            if (!Keys.canBecome(words[i], phrase[i]) && !Keys.canBecome(phrase[i], words[i])) {
                return false;
            }
        }
        return true;
    }

    private static String first(String key, int words) {
        int end = -1;
        for (int i = 0; i < words && end < key.length(); i++) {
            int space = key.indexOf(' ', end + 1);
            end = space < 0 ? key.length() : space;
        }
        return key.substring(0, end);
    }

    private void add(String phrase) {
        var key = Letters.key(phrase);
        var spelling = Keys.exactPhrase(phrase);
        if (phrase.endsWith("*")) {
            labels.computeIfAbsent(key, _ -> new HashSet<>()).add(spelling);
        } else {
            whole.computeIfAbsent(key, _ -> new HashSet<>()).add(spelling);
        }
        if (phrase.endsWith("**")) {
            openings.add(key);
        }
    }

    private static int opening(String key, Set<String> openings) {
        int words = 0;
        int longest = 0;
        for (int end = key.indexOf(' '); end >= 0 && words < LONGEST; end = key.indexOf(' ', end + 1)) {
            words++;
            longest = openings.contains(key.substring(0, end)) ? words : longest;
        }
        return openings.contains(key) ? words + 1 : longest;
    }
}

package vn.toasoan.core.intake.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A group of phrases from {@code page-words.txt}, matched on the folded words of a line.
 *
 * @param whole keys a line must equal
 * @param labels keys a line may begin with if a colon or a figure follows
 * @param openings keys a line may begin with whatever follows, if it is short
 */
record Phrases(Set<String> whole, Set<String> labels, Set<String> openings) {

    private static final int LONGEST = 14;

    /** The phrases of a group; one star at the end makes a label, two an opening. */
    static Phrases of(List<String> written) {
        var phrases = new Phrases(new HashSet<>(), new HashSet<>(), new HashSet<>());
        written.forEach(phrases::add);
        return phrases;
    }

    /** How many words of a key the longest of its labels takes; 0 if it opens with none. */
    int label(String key) {
        return opening(key, labels);
    }

    /** Whether a key opens with a phrase behind which anything may stand. */
    boolean opens(String key) {
        return opening(key, openings) > 0;
    }

    /** Whether a key is made of these groups' phrases, one after the other, and nothing else. */
    static boolean cover(String key, List<Phrases> groups) {
        var words = List.of(key.split(" ", -1));
        var reached = new boolean[words.size() + 1];
        reached[0] = true;
        for (int end = 1; end <= words.size(); end++) {
            for (int start = Math.max(0, end - LONGEST); start < end && !reached[end]; start++) {
                var phrase = String.join(" ", words.subList(start, end));
                reached[end] = reached[start] && groups.stream().anyMatch(group -> group.whole.contains(phrase));
            }
        }
        return reached[words.size()];
    }

    private void add(String phrase) {
        var key = Letters.key(phrase);
        if (phrase.endsWith("*")) {
            labels.add(key);
        } else {
            whole.add(key);
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

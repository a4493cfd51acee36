package vn.toasoan.core.search.query;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.words.Vocabulary;
import vn.toasoan.core.text.Keys;
import vn.toasoan.core.text.Telex;
import vn.toasoan.core.text.Vni;

/** Words that the last one of a query may be the beginning of; by folded keys. */
record Completions(Vocabulary vocabulary, Following following) {

    private static final int MOST = 24;
    private static final int MOST_WEIGHED = 2000;

    /** A word, and how often it follows the one before, or is there at all. */
    private record Candidate(String folded, long weight) {}

    /**
     * The words, the likeliest first.
     *
     * @param letters as typed, lower case
     * @param folded its folded key
     * @param before folded key of the word before; null for none
     */
    List<String> of(String letters, String folded, @Nullable String before) {
        var found = new LinkedHashSet<String>();
        var prefixes = prefixes(letters, folded);
        if (before != null) {
            prefixes.forEach(prefix -> found.addAll(following.after(before, prefix, MOST)));
        }
        if (found.size() < MOST) {
            found.addAll(known(prefixes, before));
        }
        return found.stream().limit(MOST).toList();
    }

    private List<String> known(Set<String> prefixes, @Nullable String before) {
        return prefixes.stream()
                .flatMap(prefix -> vocabulary.beginningWith(prefix, MOST_WEIGHED).stream())
                .distinct()
                .map(word -> new Candidate(word, weight(before, word)))
                .sorted(Comparator.comparingLong(Candidate::weight).reversed().thenComparing(Candidate::folded))
                .limit(MOST)
                .map(Candidate::folded)
                .toList();
    }

    /** What was typed, and what it is the keys of. */
    private static Set<String> prefixes(String letters, String folded) {
        var prefixes = new LinkedHashSet<String>();
        prefixes.add(folded);
        Telex.decodePrefix(letters).map(Keys::folded).ifPresent(prefixes::add);
        Vni.decodePrefix(letters).map(Keys::folded).ifPresent(prefixes::add);
        return prefixes;
    }

    private long weight(@Nullable String before, String word) {
        var alone = vocabulary.folded(word);
        return before == null ? alone : 1000L * vocabulary.foldedPair(before, word) + alone / 1000;
    }
}

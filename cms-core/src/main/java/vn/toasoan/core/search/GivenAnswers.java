package vn.toasoan.core.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import vn.toasoan.core.search.words.Vocabulary;

/**
 * The answers that were given last, for whoever asks the same: many look for the news of the day, turn pages and go back,
 * and nearly everybody types the same first letters.
 *
 * <p>An answer is given again only while the index and its words are those it was made from, so it is never an old one.
 * Thread-safe.
 *
 * @param <Q> what is asked; equal questions have equal answers
 * @param <A> what is answered
 */
final class GivenAnswers<Q, A> {

    private static final int MOST = 1_000;

    private final Cache<Given<Q>, A> answers =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /**
     * A question to a state of the index.
     *
     * @param state identity of that state
     */
    private record Given<Q>(Q question, Object state, Vocabulary vocabulary) {}

    /** The answer given before, or else this one; kept if it is whole. */
    A of(Q question, IndexReader reader, Vocabulary vocabulary, Supplier<Answer<A>> search) {
        var given = new Given<>(
                question, Objects.requireNonNull(reader.getReaderCacheHelper()).getKey(), vocabulary);
        var known = answers.getIfPresent(given);
        if (known != null) {
            return known;
        }
        var answer = search.get();
        if (answer.isWhole()) {
            answers.put(given, answer.answer());
        }
        return answer.answer();
    }

    /**
     * An answer.
     *
     * @param isWhole whether it had all the time it needed
     */
    record Answer<A>(A answer, boolean isWhole) {}
}

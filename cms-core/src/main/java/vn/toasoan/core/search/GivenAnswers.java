package vn.toasoan.core.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.words.Vocabulary;

/**
 * The answers that were given last, for whoever asks the same: many look for the news of the day, turn pages and go back,
 * and nearly everybody types the same first letters.
 *
 * <p>An answer is given again only while the index and its words are those it was made from, so it is never an old one;
 * all are dropped when either is another, and with them what they hold of the former. Thread-safe.
 *
 * @param <Q> what is asked; equal questions have equal answers
 * @param <A> what is answered
 */
final class GivenAnswers<Q, A> {

    private static final int MOST = 1_000;

    private volatile @Nullable Present<Q, A> present;

    /**
     * What can be given now.
     *
     * @param state identity of the state of the index
     */
    private record Present<Q, A>(Object state, Vocabulary vocabulary, Cache<Q, A> answers) {

        boolean isOf(Object asked, Vocabulary words) {
            return state.equals(asked) && vocabulary.equals(words);
        }
    }

    /** The answer given before, or else this one; kept if it is whole. */
    A of(Q question, IndexReader reader, Vocabulary vocabulary, Supplier<Answer<A>> search) {
        var answers =
                answers(Objects.requireNonNull(reader.getReaderCacheHelper()).getKey(), vocabulary);
        var known = answers.getIfPresent(question);
        if (known != null) {
            return known;
        }
        var answer = search.get();
        if (answer.isWhole()) {
            answers.put(question, answer.answer());
        }
        return answer.answer();
    }

    /** Who asks while the state changes may make two of them: one is forgotten. */
    private Cache<Q, A> answers(Object state, Vocabulary vocabulary) {
        var last = present;
        if (last == null || !last.isOf(state, vocabulary)) {
            last = new Present<>(
                    state, vocabulary, Caffeine.newBuilder().maximumSize(MOST).build());
            present = last;
        }
        return last.answers();
    }

    /**
     * An answer.
     *
     * @param isWhole whether it had all the time it needed
     */
    record Answer<A>(A answer, boolean isWhole) {}
}

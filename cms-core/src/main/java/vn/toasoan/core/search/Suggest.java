package vn.toasoan.core.search;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import vn.toasoan.core.search.Suggestions.Found;
import vn.toasoan.core.search.index.Fields;
import vn.toasoan.core.search.index.IndexLease;
import vn.toasoan.core.search.index.NameTerms;
import vn.toasoan.core.search.index.SearchIndex;
import vn.toasoan.core.search.index.TitlePairs;
import vn.toasoan.core.search.index.Titles;
import vn.toasoan.core.search.index.Vocabularies;
import vn.toasoan.core.search.query.Reading;
import vn.toasoan.core.search.query.Understanding;
import vn.toasoan.core.search.rank.Namings;
import vn.toasoan.core.search.rank.Ranker;
import vn.toasoan.core.search.rank.Weight;
import vn.toasoan.core.search.rank.Weights;
import vn.toasoan.core.search.words.Vocabulary;

/**
 * Suggestions while a reader types: the last word may be a beginning, without marks or in the keys of Telex and VNI.
 *
 * <p>Everything suggested stands in a published article now. Thread-safe.
 */
@Singleton
public class Suggest {

    /** Of so many of the best articles titles are looked through for what the words may go on to. */
    private static final int LOOKED_THROUGH = 20;

    /** So many are put in order by how the words stand in their titles. */
    private static final int WEIGHED = 60;

    /** What is typed is mostly a piece of a title. */
    private static final Weights WEIGHTS = Weights.TUNED.with(Weight.BY_TITLE, 300);

    private static final int MOST_COMPLETIONS = 8;
    private static final int MOST_NAMES = 3;

    private final SearchIndex index;
    private final Vocabularies vocabularies;
    private final SearchThreads threads;
    private final Clock clock;
    private final Duration longest;
    private final GivenAnswers<Asked, Suggestions> given = new GivenAnswers<>();

    Suggest(
            SearchIndex index,
            Vocabularies vocabularies,
            SearchThreads threads,
            Clock clock,
            @Value("${cms.search.longest:500ms}") Duration longest) {
        this.index = index;
        this.vocabularies = vocabularies;
        this.threads = threads;
        this.clock = clock;
        this.longest = longest;
    }

    private record Asked(String text, int limit) {}

    /**
     * What the text may become.
     *
     * @param limit of articles, 1 to 20
     * @throws vn.toasoan.core.failure.CmsException.Unavailable {@code search.being-built} while there is no index yet,
     *     {@code search.too-many} where too many search already
     */
    public Suggestions of(String text, int limit) {
        var query = ReaderQuery.of(text);
        if (query.nothing() != null) {
            return Suggestions.NONE;
        }
        try (var lease = index.lease()) {
            var vocabulary = vocabularies.of(lease.reader());
            return given.of(
                    new Asked(text, limit),
                    lease.reader(),
                    vocabulary,
                    () -> threads.run(() -> of(query, limit, lease, vocabulary)));
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    private GivenAnswers.Answer<Suggestions> of(ReaderQuery query, int limit, IndexLease lease, Vocabulary vocabulary) {
        try {
            var reader = lease.reader();
            var searcher = lease.searcher(longest);
            var readings = new Understanding(vocabulary).of(query.sought(), query.words(), new TitlePairs(reader));
            var names = new NameTerms(searcher);
            var titles = new TitleCompletions(readings.getFirst().slots());
            var found = titles.first(found(searcher, readings));
            var completions = titles.of(
                    found.stream().limit(LOOKED_THROUGH).map(Found::title).toList());
            var suggestions = new Suggestions(
                    completions.subList(0, Math.min(MOST_COMPLETIONS, completions.size())),
                    found.subList(0, Math.min(limit, found.size())),
                    names.beginningWith(Fields.AUTHOR_NAMES, query.sought(), MOST_NAMES),
                    names.beginningWith(Fields.TAG_NAMES, query.sought(), MOST_NAMES));
            return new GivenAnswers.Answer<>(suggestions, !searcher.timedOut());
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    private List<Found> found(IndexSearcher searcher, List<Reading> readings) throws IOException {
        var best = new Ranker(searcher, WEIGHTS, List.of()).best(readings, Namings.NONE, clock.millis());
        var titles = new Titles(searcher.getIndexReader());
        var found = new ArrayList<Found>();
        for (var each : best.subList(0, Math.min(WEIGHED, best.size()))) {
            found.add(new Found(each.id(), titles.of(each.document())));
        }
        return found;
    }
}

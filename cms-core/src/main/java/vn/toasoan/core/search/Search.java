package vn.toasoan.core.search;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.Ranking.Ranked;
import vn.toasoan.core.search.SearchPage.Hit;
import vn.toasoan.core.search.SearchPage.Understood;
import vn.toasoan.core.search.index.Fields;
import vn.toasoan.core.search.index.IndexLease;
import vn.toasoan.core.search.index.SearchIndex;
import vn.toasoan.core.search.index.Titles;
import vn.toasoan.core.search.index.Vocabularies;
import vn.toasoan.core.search.query.Reading;
import vn.toasoan.core.search.query.Understanding;
import vn.toasoan.core.search.rank.Namings;
import vn.toasoan.core.search.rank.Weights;
import vn.toasoan.core.search.words.Vocabulary;
import vn.toasoan.core.section.Sections;

/**
 * Search in public articles and pages.
 *
 * <p>A word is found in any spelling: with or without marks, whatever the tone's place, the case, the normal form.
 * Articles with the marks that were typed come before those with others. Thread-safe.
 */
@Singleton
public class Search {

    private static final Set<String> SHOWN = Set.of(Fields.SAPO, Fields.BODY);

    private final SearchIndex index;
    private final Vocabularies vocabularies;
    private final Sections sections;
    private final SearchThreads threads;
    private final Clock clock;
    private final Duration longest;
    private final Weights weights;
    private final GivenAnswers<Asked, SearchPage> given = new GivenAnswers<>();

    Search(
            SearchIndex index,
            Vocabularies vocabularies,
            Sections sections,
            SearchThreads threads,
            Clock clock,
            @Value("${cms.search.longest:500ms}") Duration longest) {
        this.index = index;
        this.vocabularies = vocabularies;
        this.sections = sections;
        this.threads = threads;
        this.clock = clock;
        this.longest = longest;
        this.weights = Weights.TUNED;
    }

    /** What is sought, and which sections and days that means now. */
    private record Asked(SearchRequest request, List<Query> filters) {}

    /**
     * The articles that match, a page of them.
     *
     * <p>No text is refused: of long ones the beginning counts, and one without a word finds nothing. When the time is
     * over, what was found until then is the answer.
     *
     * @throws vn.toasoan.core.failure.CmsException.Unavailable {@code search.being-built} while there is no index yet,
     *     {@code search.too-many} where too many search already
     */
    public SearchPage search(SearchRequest request) {
        var query = ReaderQuery.of(request.text());
        if (query.nothing() != null) {
            return SearchPage.none(query);
        }
        var asked = new Asked(request, filters(request));
        try (var lease = index.lease()) {
            var vocabulary = vocabularies.of(lease.reader());
            return given.of(
                    asked,
                    lease.reader(),
                    vocabulary,
                    () -> threads.run(() -> {
                        var page = found(asked, query, lease, vocabulary);
                        return new GivenAnswers.Answer<>(page, !page.partial());
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    private SearchPage found(Asked asked, ReaderQuery query, IndexLease lease, Vocabulary vocabulary) {
        try {
            var request = asked.request();
            var filters = asked.filters();
            var searcher = lease.searcher(longest);
            var unfiltered = new Matching(readings(query, request, vocabulary), Matching.conditions(query));
            var page = search(searcher, request, query, unfiltered.and(filters));
            return page.total().number() > 0 ? page : page.with(near(searcher, query, unfiltered, filters));
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
    }

    /** The query itself where only the filters kept it from finding something, else pieces of it. */
    private static List<String> near(
            IndexSearcher searcher, ReaderQuery query, Matching unfiltered, List<Query> filters) throws IOException {
        return !filters.isEmpty() && searcher.count(unfiltered.all()) > 0
                ? List.of(query.sought())
                : new LiveWords(searcher).near(unfiltered.main());
    }

    private static List<Reading> readings(ReaderQuery query, SearchRequest request, Vocabulary vocabulary) {
        return request.verbatim()
                ? List.of(Understanding.asTyped(query.words()))
                : new Understanding(vocabulary).of(query.sought(), query.words(), null);
    }

    /** How the index is: how many articles it holds, up to which change, whether it is being built. */
    public SearchIndex.State state() {
        return index.state();
    }

    private List<Query> filters(SearchRequest request) {
        var filters = new ArrayList<>(Filters.days(request.from(), request.to(), request.zone()));
        if (request.sectionId() != null) {
            filters.add(Filters.section(sections.tree(), request.sectionId()));
        }
        return filters;
    }

    private SearchPage search(IndexSearcher searcher, SearchRequest request, ReaderQuery query, Matching matching)
            throws IOException {
        var after = Cursor.place(request, query).orElse(null);
        var listing = ranking(searcher, request.order(), query, matching).list(after, request.limit() + 1);
        var shown = listing.articles()
                .subList(0, Math.min(request.limit(), listing.articles().size()));
        return new SearchPage(
                query.sought(),
                understood(searcher, query, matching.main()),
                query.cut(),
                null,
                listing.total(),
                listing.asTyped(),
                hits(searcher, matching, shown),
                List.of(),
                shown.size() < listing.articles().size()
                        ? Cursor.of(request, query, shown.getLast().place())
                        : null,
                searcher.timedOut());
    }

    private static @Nullable Understood understood(IndexSearcher searcher, ReaderQuery query, Reading reading)
            throws IOException {
        return reading.isAsTyped() || !new LiveWords(searcher).have(reading)
                ? null
                : new Understood(query.with(reading.written()), reading.isSure());
    }

    private Ranking ranking(IndexSearcher searcher, Order order, ReaderQuery query, Matching matching) {
        return switch (order) {
            case RELEVANCE ->
                new ByRelevance(searcher, matching, Namings.of(query.sought(), query.words()), weights, clock.millis());
            case NEWEST -> new ByDate(searcher, matching, query.quoted().isEmpty() ? ByDate.WELL : 0);
        };
    }

    /** Which of the articles have the marks that were typed; all where none was. */
    private static FixedBitSet asTyped(IndexSearcher searcher, Matching matching, List<Ranked> articles)
            throws IOException {
        var all = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        articles.forEach(article -> all.set(article.document()));
        if (!matching.main().isMarked() || articles.isEmpty()) {
            return all;
        }
        return Bounded.among(searcher, all, matching.asTyped());
    }

    private static List<Hit> hits(IndexSearcher searcher, Matching matching, List<Ranked> articles) throws IOException {
        var snippets = new Snippets(new WordFinder(matching.readings()));
        var asTyped = asTyped(searcher, matching, articles);
        var titles = new Titles(searcher.getIndexReader());
        var stored = searcher.storedFields();
        var hits = new ArrayList<Hit>();
        for (var article : articles) {
            var document = stored.document(article.document(), SHOWN);
            hits.add(new Hit(
                    article.place().id(),
                    snippets.whole(titles.of(article.document())),
                    snippets.of(document.get(Fields.SAPO), document.get(Fields.BODY)),
                    asTyped.get(article.document()),
                    article.score()));
        }
        return hits;
    }
}

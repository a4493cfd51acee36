package vn.toasoan.core.search;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import vn.toasoan.core.search.Ranking.Ranked;
import vn.toasoan.core.search.SearchPage.Hit;
import vn.toasoan.core.search.index.Fields;
import vn.toasoan.core.search.index.SearchIndex;
import vn.toasoan.core.section.Sections;

/**
 * Search in public articles and pages.
 *
 * <p>A word is found in any spelling: with or without marks, whatever the tone's place, the case, the normal form.
 * Articles with the marks that were typed come before those with others. Thread-safe.
 */
@Singleton
public class Search {

    private static final Set<String> SHOWN = Set.of(Fields.TITLE, Fields.SAPO, Fields.BODY);

    private final SearchIndex index;
    private final Sections sections;
    private final Duration longest;

    Search(SearchIndex index, Sections sections, @Value("${cms.search.longest:500ms}") Duration longest) {
        this.index = index;
        this.sections = sections;
        this.longest = longest;
    }

    /**
     * The articles that match, a page of them.
     *
     * <p>No text is refused: of long ones the beginning counts, and one without a word finds nothing. When the time is
     * over, what was found until then is the answer.
     *
     * @throws vn.toasoan.core.failure.CmsException.Unavailable {@code search.being-built} while there is no index yet
     */
    public SearchPage search(SearchRequest request) {
        var query = ReaderQuery.of(request.text());
        if (query.nothing() != null) {
            return SearchPage.none(query);
        }
        var filters = filters(request);
        try (var lease = index.lease()) {
            return search(searcher(lease.reader()), request, new Matching(query, filters));
        } catch (IOException e) {
            throw new UncheckedIOException("the search index cannot be read", e);
        }
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

    private IndexSearcher searcher(IndexReader reader) {
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Fields.similarity());
        var start = System.nanoTime();
        searcher.setTimeout(() -> System.nanoTime() - start >= longest.toNanos());
        return searcher;
    }

    private SearchPage search(IndexSearcher searcher, SearchRequest request, Matching matching) throws IOException {
        var query = matching.query();
        var after = Cursor.place(request, query).orElse(null);
        var listing = ranking(searcher, request.order(), matching).list(after, request.limit() + 1);
        var shown = listing.articles()
                .subList(0, Math.min(request.limit(), listing.articles().size()));
        return new SearchPage(
                query.sought(),
                query.cut(),
                null,
                listing.total(),
                listing.asTyped(),
                hits(searcher, query, shown),
                shown.size() < listing.articles().size()
                        ? Cursor.of(request, query, shown.getLast().place())
                        : null,
                searcher.timedOut());
    }

    private static Ranking ranking(IndexSearcher searcher, Order order, Matching matching) {
        return switch (order) {
            case RELEVANCE -> new ByRelevance(searcher, matching);
            case NEWEST -> new ByDate(searcher, matching);
        };
    }

    private static List<Hit> hits(IndexSearcher searcher, ReaderQuery query, List<Ranked> articles) throws IOException {
        var snippets = new Snippets(new WordFinder(query));
        var stored = searcher.storedFields();
        var hits = new ArrayList<Hit>();
        for (var article : articles) {
            var document = stored.document(article.document(), SHOWN);
            hits.add(new Hit(
                    article.place().id(),
                    snippets.whole(document.get(Fields.TITLE)),
                    snippets.of(document.get(Fields.SAPO), document.get(Fields.BODY)),
                    article.asTyped()));
        }
        return hits;
    }
}

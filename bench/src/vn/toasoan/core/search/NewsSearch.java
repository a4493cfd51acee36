package vn.toasoan.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import vn.toasoan.core.search.index.Fields;
import vn.toasoan.core.search.index.NewsIndex;
import vn.toasoan.core.search.index.NewsIndex.News;
import vn.toasoan.core.search.index.TitlePairs;
import vn.toasoan.core.search.index.Titles;
import vn.toasoan.core.search.query.Reading;
import vn.toasoan.core.search.query.Understanding;
import vn.toasoan.core.search.rank.Namings;
import vn.toasoan.core.search.rank.Ranker;
import vn.toasoan.core.search.rank.Ranker.Weighed;
import vn.toasoan.core.search.rank.Weight;
import vn.toasoan.core.search.rank.Weights;
import vn.toasoan.core.search.words.Vocabulary;

/** Answers rows of queries as the product does, without database and HTTP; what is unfinished as a suggestion. Thread-safe. */
final class NewsSearch {

    private static final int TITLES = 60;
    private static final int TITLES_CHOSEN = 300;
    private static final int SHOWN = 10;
    private static final String UNFINISHED = "prefix";

    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final Map<Long, String> ids = new HashMap<>();

    private NewsSearch(IndexSearcher searcher, Vocabulary vocabulary) {
        this.searcher = searcher;
        this.vocabulary = vocabulary;
    }

    /** In the index of the folder, which is written first where it does not hold these articles. */
    static NewsSearch in(Path folder, List<News> news) throws IOException {
        NewsIndex.writeUnlessThere(news, folder);
        var reader = NewsIndex.open(folder);
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Fields.similarity());
        searcher.setQueryCache(null);
        var search = new NewsSearch(searcher, NewsIndex.vocabulary(reader));
        news.forEach(each -> search.ids.put((long) each.number(), each.id()));
        return search;
    }

    /** The ids of all articles. */
    Set<String> ids() {
        return Set.copyOf(ids.values());
    }

    /** A row, and how its query is read. */
    record Asked(Quality.Row row, List<Reading> readings, Namings namings) {

        boolean isUnfinished() {
            return row.kind().equals(UNFINISHED);
        }
    }

    Asked asked(Quality.Row row) {
        var query = ReaderQuery.of(row.text());
        var isUnfinished = row.kind().equals(UNFINISHED);
        var pairs = isUnfinished ? new TitlePairs(searcher.getIndexReader()) : null;
        var readings = new Understanding(vocabulary).of(query.sought(), query.words(), pairs);
        return new Asked(row, readings, isUnfinished ? Namings.NONE : Namings.of(query.sought(), query.words()));
    }

    /** The ids of the articles found, the best first. */
    List<String> found(Quality.Row row) {
        var asked = asked(row);
        return asked.isUnfinished() ? found(asked, Weights.TUNED, List.of()) : listed(asked);
    }

    /** As the search page lists them. */
    private List<String> listed(Asked asked) {
        try {
            var matching = new Matching(asked.readings(), List.of());
            return new ByRelevance(searcher, matching, asked.namings(), Weights.TUNED, 0)
                    .list(null, SHOWN).articles().stream()
                    .map(each -> id(each.place().id()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<String> found(Asked asked, Weights weights, List<Query> filters) {
        try {
            var best = best(asked, weights, filters);
            return asked.isUnfinished()
                    ? suggested(asked, best)
                    : best.stream().map(each -> id(each.id())).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Weighed> best(Asked asked, Weights weights, List<Query> filters) throws IOException {
        var used = asked.isUnfinished() ? weights.with(Weight.BY_TITLE, TITLES_CHOSEN) : weights;
        return new Ranker(searcher, used, filters).best(asked.readings(), asked.namings(), 0);
    }

    private List<String> suggested(Asked asked, List<Weighed> best) throws IOException {
        var titles = new Titles(searcher.getIndexReader());
        var found = new ArrayList<Suggestions.Found>();
        for (var each : best.subList(0, Math.min(TITLES, best.size()))) {
            found.add(new Suggestions.Found(each.id(), titles.of(each.document())));
        }
        return new TitleCompletions(asked.readings().getFirst().slots())
                .first(found).stream().map(each -> id(each.articleId())).toList();
    }

    String id(long number) {
        return ids.getOrDefault(number, "");
    }

    /** How many documents the index has room for. */
    int documents() {
        return searcher.getIndexReader().maxDoc();
    }
}

package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Article;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.search.SearchPage;
import vn.toasoan.core.search.SearchPage.Hit;
import vn.toasoan.core.search.SearchPage.Part;
import vn.toasoan.core.search.Suggest;
import vn.toasoan.core.search.Suggestions;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.SectionTree;
import vn.toasoan.core.section.Tags;
import vn.toasoan.core.staff.Authors;
import vn.toasoan.core.text.Keys;

/** What was found, for programs: plain values, addresses below the site's root. */
@Singleton
public class SearchAnswers {

    private static final int MOST_SECTIONS = 3;

    private final SearchPages pages;
    private final Suggest suggest;
    private final PublicArticles articles;
    private final Frames frames;
    private final Authors authors;
    private final Tags tags;

    SearchAnswers(
            SearchPages pages, Suggest suggest, PublicArticles articles, Frames frames, Authors authors, Tags tags) {
        this.pages = pages;
        this.suggest = suggest;
        this.articles = articles;
        this.frames = frames;
        this.authors = authors;
        this.tags = tags;
    }

    /**
     * What a search found.
     *
     * @param total how many articles there are on all pages; exact up to 1,000
     * @param more whether there are more than that
     * @param cut whether time ran out: there may be more and better ones, and the numbers may be too low
     * @param next address of the next page; null on the last
     */
    public record Found(
            long total,
            boolean more,
            boolean cut,
            Understanding understood,
            List<FoundArticle> hits,
            @Nullable String next) {}

    /**
     * What a query was taken for.
     *
     * @param text the query as it was searched for, or might be meant
     * @param changed whether it was searched for in place of what was typed
     * @param exact how many articles have the marks that were typed
     */
    public record Understanding(String typed, String text, boolean changed, long exact) {}

    /**
     * An article found.
     *
     * @param externalId under which it was brought in; null for one written here
     * @param publishedAt ISO 8601; null where no date is shown
     */
    public record FoundArticle(
            long id,
            @Nullable String externalId,
            String url,
            String title,
            double score,
            @Nullable String publishedAt) {}

    /** What a reader may be about to type, and where it leads. */
    public record Suggested(
            List<String> completions,
            List<SuggestedArticle> articles,
            List<Named> sections,
            List<Named> authors,
            List<Named> tags) {}

    /** An article that may be meant. */
    public record SuggestedArticle(long id, @Nullable String externalId, String url, String title) {}

    /** A section, author or tag. */
    public record Named(String name, String url) {}

    /**
     * What the search of the form finds.
     *
     * @throws vn.toasoan.core.failure.CmsException.Unavailable {@code search.being-built}, {@code search.too-many}
     */
    public Found search(SearchForm form) {
        var house = frames.house();
        var tree = house.sections();
        var page = pages.found(form, house);
        var byId = byId(page.hits().stream().map(Hit::articleId).toList());
        var hits = page.hits().stream()
                .flatMap(hit -> Stream.ofNullable(byId.get(hit.articleId())).map(article -> hit(hit, article, tree)))
                .toList();
        return new Found(
                page.total().number(),
                page.total().more(),
                page.partial(),
                understood(page),
                hits,
                page.next() == null ? null : SearchPages.address(form, page.next()));
    }

    private static Understanding understood(SearchPage page) {
        var other = page.understood();
        return new Understanding(
                page.sought(),
                other == null ? page.sought() : other.text(),
                other != null && other.sure(),
                page.asTyped().number());
    }

    private static FoundArticle hit(Hit hit, Article article, SectionTree tree) {
        var title = hit.title().stream().map(Part::text).collect(Collectors.joining());
        var at = article.publishedAt();
        return new FoundArticle(
                article.id(),
                article.externalId(),
                Addresses.article(article, tree),
                title,
                hit.score(),
                at == null ? null : DateTimeFormatter.ISO_INSTANT.format(at));
    }

    /**
     * What the text may become.
     *
     * @param limit of articles, 1 to 20
     * @throws vn.toasoan.core.failure.CmsException.Unavailable {@code search.being-built}, {@code search.too-many}
     */
    public Suggested suggest(String text, int limit) {
        var tree = frames.house().sections();
        var found = suggest.of(text, limit);
        var ids = found.articles().stream().map(Suggestions.Found::articleId).toList();
        var byId = byId(ids);
        return new Suggested(
                found.completions(),
                ids.stream()
                        .flatMap(id -> Stream.ofNullable(byId.get(id)))
                        .map(article -> new SuggestedArticle(
                                article.id(), article.externalId(), Addresses.article(article, tree), article.title()))
                        .toList(),
                sections(text, tree),
                authors(found.authors()),
                tags(found.tags()));
    }

    /** A name that several authors share leads to a search for it. */
    private List<Named> authors(List<String> names) {
        return names.stream()
                .map(name -> new Named(
                        name, authors.signing(name).map(Addresses::author).orElseGet(() -> SearchPages.address(name))))
                .toList();
    }

    private List<Named> tags(List<String> names) {
        return tags.named(names).stream()
                .map(tag -> new Named(tag.name(), Addresses.tag(tag)))
                .toList();
    }

    /** Sections of which a word of the name begins so, in any spelling. */
    private static List<Named> sections(String text, SectionTree tree) {
        var key = Keys.foldedPhrase(text);
        return tree.all().stream()
                .filter(section -> !section.slug().equals(Section.UNSORTED))
                .filter(section -> !key.isEmpty() && (' ' + Keys.foldedPhrase(section.name())).contains(' ' + key))
                .limit(MOST_SECTIONS)
                .map(section -> new Named(section.name(), Addresses.section(section)))
                .toList();
    }

    private Map<Long, Article> byId(List<Long> ids) {
        return articles.heads(ids).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Article::id, Function.identity()));
    }
}

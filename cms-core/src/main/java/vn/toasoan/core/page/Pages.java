package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Kind;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.section.ReservedSlugs;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.Sections;

/** The pages of the public site: what each shows, made from the rows as they stand now. */
@Singleton
public class Pages {

    private final Frames frames;
    private final Sections sections;
    private final PublicArticles articles;
    private final FrontPage front;
    private final SectionPages sectionPages;
    private final ArticlePages articlePages;
    private final SearchPages searchPages;
    private final StructuredData data;
    private final Versions versions;
    private final Clock clock;
    private volatile @Nullable LastHome lastHome;

    Pages(
            Frames frames,
            Sections sections,
            PublicArticles articles,
            FrontPage front,
            SectionPages sectionPages,
            ArticlePages articlePages,
            SearchPages searchPages,
            StructuredData data,
            Versions versions,
            Clock clock) {
        this.frames = frames;
        this.sections = sections;
        this.articles = articles;
        this.front = front;
        this.sectionPages = sectionPages;
        this.articlePages = articlePages;
        this.searchPages = searchPages;
        this.data = data;
        this.versions = versions;
        this.clock = clock;
    }

    /** The front page. */
    @Transactional
    public Answer.Shown home() {
        var version = versions.now();
        var house = frames.house();
        var masthead = house.settings().masthead();
        var head = new Layouts.Head(masthead.name(), masthead.tagline(), "/", null, null).withData(data.home(house));
        var home = frames.around(head, front.view(house), house);
        lastHome = new LastHome(home, version);
        return home;
    }

    /** The front page that was made last, and from which version. */
    private record LastHome(Answer.Shown page, long version) {}

    /** The front page as it was made last, whatever has changed since; empty where none was made. */
    Optional<Answer.Shown> lastHome() {
        return Optional.ofNullable(lastHome).map(LastHome::page);
    }

    /** The front page of now; not made anew where nothing has changed. */
    Answer.Shown currentHome() {
        var last = lastHome;
        return last != null
                        && last.version() == versions.now()
                        && clock.instant().isBefore(last.page().until())
                ? last.page()
                : home();
    }

    /**
     * A section's list.
     *
     * @param olderThan id of the article after which the list goes on; null: from the newest
     * @throws CmsException.NotFound {@code section.not-found}
     */
    @Transactional
    public Answer section(String slug, @Nullable Long olderThan) {
        requireOpen(slug);
        var house = frames.house();
        var section = house.sections().bySlug(slug);
        if (section.isEmpty()) {
            var now = sections.formerly(slug)
                    .orElseThrow(() -> new CmsException.NotFound("section.not-found", Map.of("id", slug)));
            return new Answer.Moved(Addresses.section(now));
        }
        var found = section.get();
        var address = Addresses.from(Addresses.section(found), olderThan);
        var way = house.sections().lineage(found).stream().map(Pages::link).toList();
        var head = new Layouts.Head(found.name(), found.description(), address, found, null).withData(data.way(way));
        return frames.around(head, sectionPages.view(found, olderThan, house), house);
    }

    /** What is kept for addresses of the site itself leads nowhere else, so that no browser remembers it wrongly. */
    private static void requireOpen(String firstWord) {
        if (ReservedSlugs.ALL.contains(firstWord)) {
            throw new CmsException.NotFound("section.not-found", Map.of("id", firstWord));
        }
    }

    static LinkView link(Section section) {
        return new LinkView(section.name(), Addresses.section(section));
    }

    /**
     * An article, by the last part of its address.
     *
     * @param sectionSlug the part before, which is for people
     * @throws CmsException.NotFound {@code article.not-found}
     * @throws CmsException.Gone {@code article.withdrawn}
     */
    @Transactional
    public Answer article(String sectionSlug, String lastPart) {
        requireOpen(sectionSlug);
        return single("/" + sectionSlug + "/" + lastPart, lastPart, Kind.ARTICLE);
    }

    /**
     * A static page, by the last part of its address or by its slug alone.
     *
     * @throws CmsException.NotFound {@code article.not-found}
     * @throws CmsException.Gone {@code article.withdrawn}
     */
    @Transactional
    public Answer staticPage(String lastPart) {
        var house = frames.house();
        var named = house.furniture().pages().stream()
                .filter(page -> page.slug().equals(lastPart))
                .findFirst();
        return named.isPresent()
                ? new Answer.Moved(Addresses.card(named.get(), house.sections()))
                : single("/trang/" + lastPart, lastPart, Kind.PAGE);
    }

    private Answer single(String asked, String lastPart, Kind kind) {
        var id = Addresses.idOf(lastPart)
                .orElseThrow(() -> new CmsException.NotFound("article.not-found", Map.of("id", lastPart)));
        var house = frames.house();
        var found = articles.article(id);
        var address = Addresses.article(found.article(), house.sections());
        if (!address.equals(asked)) {
            return new Answer.Moved(address);
        }
        var article = found.article();
        var section = house.section(article.sectionId()).orElse(null);
        var head = new Layouts.Head(article.title(), article.sapo(), address, section, null).of(article);
        if (kind == Kind.PAGE) {
            var way = data.way(List.of(new LinkView(article.title(), address)));
            return frames.around(head.withData(way), articlePages.staticPage(found, house), house);
        }
        var view = articlePages.article(found, house);
        var authors = view.signatures().stream()
                .flatMap(line -> line.names().stream())
                .filter(name -> name.url() != null)
                .distinct()
                .toList();
        var told = data.article(found, address, house, view.breadcrumb(), authors);
        return frames.around(head.withData(told), view, house);
    }

    /**
     * The search page.
     *
     * @throws CmsException.Unavailable {@code search.being-built}, {@code search.too-many}
     */
    public Answer.Shown search(SearchForm form) {
        var house = frames.house();
        var view = searchPages.view(form, house);
        return frames.around(searchPages.head(form, view), view, house);
    }
}

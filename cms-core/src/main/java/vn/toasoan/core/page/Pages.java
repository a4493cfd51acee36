package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.article.Article;
import vn.toasoan.core.article.Kind;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.failure.Sentences;
import vn.toasoan.core.section.ReservedSlugs;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.SectionTree;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.site.Settings;
import vn.toasoan.core.site.Site;
import vn.toasoan.core.slogan.Slogans;
import vn.toasoan.core.theme.SafeHtml;
import vn.toasoan.core.theme.Themes;

/** The pages of the public site: what each shows, made from the rows as they stand now. */
@Singleton
public class Pages {

    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);

    private static final int SECTION_PAGE = 20;
    private static final int NEWEST = 10;

    private final Site site;
    private final Sections sections;
    private final PublicArticles articles;
    private final Layouts layouts;
    private final FrontPage front;
    private final ArticlePages articlePages;
    private final SearchPages searchPages;
    private final Slogans slogans;
    private final Versions versions;
    private final Themes themes;
    private final Clock clock;
    private volatile @Nullable LastHome lastHome;

    Pages(
            Site site,
            Sections sections,
            PublicArticles articles,
            Layouts layouts,
            FrontPage front,
            ArticlePages articlePages,
            SearchPages searchPages,
            Slogans slogans,
            Versions versions,
            Themes themes,
            Clock clock) {
        this.site = site;
        this.sections = sections;
        this.articles = articles;
        this.layouts = layouts;
        this.front = front;
        this.articlePages = articlePages;
        this.searchPages = searchPages;
        this.slogans = slogans;
        this.versions = versions;
        this.themes = themes;
        this.clock = clock;
    }

    /** The front page. */
    @Transactional
    public Answer.Shown home() {
        var version = versions.now();
        var house = house();
        var masthead = house.settings().masthead();
        var head = new Layouts.Head(masthead.name(), masthead.tagline(), "/", null, null, null);
        var home = shown(head, front.view(house), house);
        lastHome = new LastHome(home, version);
        return home;
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
        var house = house();
        var section = house.sections().bySlug(slug);
        if (section.isEmpty()) {
            var now = sections.formerly(slug)
                    .orElseThrow(() -> new CmsException.NotFound("section.not-found", Map.of("id", slug)));
            return new Answer.Moved(Addresses.section(now));
        }
        var found = section.get();
        var address = olderThan == null ? Addresses.section(found) : Addresses.sectionBefore(found, olderThan);
        var head = new Layouts.Head(found.name(), found.description(), address, found, null, null);
        return shown(head, sectionView(found, olderThan, house), house);
    }

    /** What is kept for addresses of the site itself leads nowhere else, so that no browser remembers it wrongly. */
    private static void requireOpen(String firstWord) {
        if (ReservedSlugs.ALL.contains(firstWord)) {
            throw new CmsException.NotFound("section.not-found", Map.of("id", firstWord));
        }
    }

    private SectionView sectionView(Section section, @Nullable Long olderThan, House house) {
        var cards = articles.inSections(house.sections().branch(section.id()), olderThan, SECTION_PAGE + 1);
        var more = cards.size() > SECTION_PAGE;
        var shown = more ? cards.subList(0, SECTION_PAGE) : cards;
        var lineage = house.sections().lineage(section);
        return new SectionView(
                section.name(),
                section.description(),
                house.root(section),
                lineage.subList(0, lineage.size() - 1).stream().map(Pages::link).toList(),
                relatives(section, house),
                shown.stream().map(house::card).toList(),
                articles.newest(null, NEWEST).stream().map(house::card).toList(),
                more ? Addresses.sectionBefore(section, shown.getLast().id()) : null);
    }

    private static List<LinkView> relatives(Section section, House house) {
        var tree = house.sections();
        var below = tree.below(section);
        var parent = house.section(section.parentId());
        var shown = below.isEmpty() && parent.isPresent() ? tree.below(parent.get()) : below;
        return shown.stream()
                .map(other -> new LinkView(other.name(), Addresses.section(other), other.equals(section)))
                .toList();
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
        var named = articles.pages().stream()
                .filter(page -> page.slug().equals(lastPart))
                .findFirst();
        return named.isPresent()
                ? new Answer.Moved(Addresses.card(named.get(), sections.tree()))
                : single("/trang/" + lastPart, lastPart, Kind.PAGE);
    }

    private Answer single(String asked, String lastPart, Kind kind) {
        var id = Addresses.id(lastPart);
        if (id.isEmpty()) {
            throw new CmsException.NotFound("article.not-found", Map.of("id", lastPart));
        }
        var found = articles.article(id.getAsLong());
        var house = house();
        var address = Addresses.article(found.article(), house.sections());
        if (!address.equals(asked)) {
            return new Answer.Moved(address);
        }
        var view = kind == Kind.PAGE ? articlePages.staticPage(found, house) : articlePages.article(found, house);
        return shown(head(found.article(), address, house), view, house);
    }

    private static Layouts.Head head(Article article, String address, House house) {
        var section = house.section(article.sectionId()).orElse(null);
        return new Layouts.Head(article.title(), article.sapo(), address, section, article, null);
    }

    /**
     * The search page.
     *
     * @throws CmsException.Unavailable {@code search.being-built}
     */
    public Answer.Shown search(SearchForm form) {
        var house = house();
        var view = searchPages.view(form, house);
        return shown(searchPages.head(form, view), view, house);
    }

    /**
     * What stands in the place of a page that cannot be shown.
     *
     * <p>Where the site itself failed it asks neither database nor index: menu, slogans and suggestions are those of the
     * last front page that was made.
     *
     * @param told status, words and reference, in the reader's language
     */
    public Answer.Shown error(Told told) {
        var home = told.status() < 500 ? homeIfItCanBeMade() : lastHome();
        if (home == null) {
            return bareError(told);
        }
        List<CardView> newest = home.view() instanceof HomeView front ? front.newest() : List.of();
        var view = new ErrorView(told.status(), told.title(), told.sentence(), told.referenceId(), newest);
        return new Answer.Shown(home.theme(), Layouts.like(home.layout(), told.title()), view, home.until());
    }

    /** The same in the program's own theme, of nothing but the words: for when the site's theme is what failed. */
    public Answer.Shown bareError(Told told) {
        var view = new ErrorView(told.status(), told.title(), told.sentence(), told.referenceId(), List.of());
        var house = bareHouse();
        return new Answer.Shown(Settings.NONE.theme(), layouts.bare(told.title(), house), view, house.midnight());
    }

    /** The front page that was made last, and from which version. */
    private record LastHome(Answer.Shown page, long version) {}

    private Answer.@Nullable Shown lastHome() {
        var last = lastHome;
        return last == null ? null : last.page();
    }

    /** The newest, so that what was withdrawn is not among the suggestions. */
    private Answer.@Nullable Shown homeIfItCanBeMade() {
        var last = lastHome;
        if (last != null
                && last.version() == versions.now()
                && clock.instant().isBefore(last.page().until())) {
            return last.page();
        }
        try {
            return home();
        } catch (RuntimeException e) {
            LOG.info("An error page is made of the last front page: {}", e.toString());
            return lastHome();
        }
    }

    /**
     * The page that explains a problem type; made without the database.
     *
     * @param code one that has a sentence
     */
    public Answer.Shown explanation(String code) {
        var title = Sentences.VIETNAMESE.of("explanation.title", Map.of());
        var sentence = Sentences.VIETNAMESE.explaining(code);
        var shown = error(new Told(404, title, sentence, null));
        var body =
                new SafeHtml("<p><code>" + code + "</code></p>"); // a code that has a sentence is of letters and signs
        var view = new StaticPageView(title, sentence, null, null, body);
        return new Answer.Shown(shown.theme(), shown.layout(), view, shown.until());
    }

    /** What an error page tells. */
    public record Told(
            int status,
            String title,
            String sentence,
            @Nullable String referenceId) {}

    private Answer.Shown shown(Layouts.Head head, PageView view, House house) {
        var banner = slogans.banner(house.now());
        var change = banner.until();
        var until = change != null && change.isBefore(house.midnight()) ? change : house.midnight();
        var layout = layouts.around(head, house, banner.slogans());
        return new Answer.Shown(house.settings().theme(), layout, view, until);
    }

    private House bareHouse() {
        return new House(Settings.NONE, new SectionTree(List.of()), clock.instant());
    }

    private House house() {
        var settings = site.settings();
        return new House(
                settings.or("date_style", themes.dateStyle(settings.theme())), sections.tree(), clock.instant());
    }
}

package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Article;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.site.Settings;
import vn.toasoan.core.slogan.Slogan;
import vn.toasoan.core.theme.SafeHtml;

/** What stands around every page. */
@Singleton
class Layouts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final SiteAddress site;

    Layouts(SiteAddress site) {
        this.site = site;
    }

    /**
     * What a page says of itself.
     *
     * @param path below the site's root; null where the page has no address of its own
     * @param section in which it stands; null outside of all
     * @param article whose picture stands for the page elsewhere; null for none
     * @param query what stands in the search box; null for nothing
     * @param fed a list that can be followed, besides the section's and the site's; null for none
     * @param data JSON-LD; null for none
     */
    record Head(
            String title,
            @Nullable String description,
            @Nullable String path,
            @Nullable Section section,
            @Nullable Article article,
            @Nullable String query,
            @Nullable LinkView fed,
            @Nullable SafeHtml data) {

        Head(
                String title,
                @Nullable String description,
                @Nullable String path,
                @Nullable Section section,
                @Nullable String query) {
            this(title, description, path, section, null, query, null, null);
        }

        Head withFeed(LinkView list) {
            return new Head(title, description, path, section, article, query, list, data);
        }

        Head withData(SafeHtml told) {
            return new Head(title, description, path, section, article, query, fed, told);
        }

        Head of(Article shown) {
            return new Head(title, description, path, section, shown, query, fed, data);
        }
    }

    LayoutView around(Head head, House house, List<Slogan> slogans) {
        var settings = house.settings();
        return new LayoutView(
                settings.masthead().name(),
                Objects.requireNonNullElse(settings.masthead().tagline(), ""),
                head.path() == null ? null : site.of(head.path()),
                head.title(),
                head.description(),
                menu(head.section(), house),
                slogans.stream().map(Slogan::text).toList(),
                house.todayInWords(),
                house.today().toString(),
                house.todayInLunarWords(),
                masthead(settings),
                pages(head.path(), house),
                site.root(),
                head.article() == null ? null : Shares.of(head.article(), site.root()),
                feeds(head, settings.masthead().name()),
                head.data(),
                head.query());
    }

    private static List<LayoutView.FeedView> feeds(Head head, String siteName) {
        var section = head.section() == null ? null : Pages.link(head.section());
        return Stream.of(new LinkView("", "/"), section, head.fed())
                .filter(Objects::nonNull)
                .flatMap(list -> feeds(list, siteName))
                .toList();
    }

    private static Stream<LayoutView.FeedView> feeds(LinkView list, String siteName) {
        var name = list.title().isEmpty() ? siteName : list.title() + " | " + siteName;
        return Stream.of("rss", "atom")
                .map(format -> new LayoutView.FeedView(
                        name, Addresses.feed(format, list.url()), "application/%s+xml".formatted(format)));
    }

    /** The same for another page, which has no address of its own. */
    static LayoutView like(LayoutView layout, String title) {
        return new LayoutView(
                layout.siteName(),
                layout.tagline(),
                null,
                title,
                null,
                layout.menu(),
                layout.slogans(),
                layout.today(),
                layout.todayIso(),
                layout.lunarToday(),
                layout.masthead(),
                layout.pages(),
                layout.siteUrl(),
                null,
                List.of(),
                null,
                null);
    }

    /** Around a page when nothing can be asked of the database. */
    LayoutView bare(String title, House house) {
        var settings = house.settings();
        return new LayoutView(
                settings.masthead().name(),
                "",
                null,
                title,
                null,
                List.of(),
                List.of(),
                house.todayInWords(),
                house.today().toString(),
                house.todayInLunarWords(),
                masthead(settings),
                List.of(),
                site.root(),
                null,
                List.of(),
                null,
                null);
    }

    private static List<LayoutView.MenuView> menu(@Nullable Section here, House house) {
        var tree = house.sections();
        List<Section> line = here == null ? List.of() : tree.lineage(here);
        return tree.top().stream()
                .filter(section -> !section.slug().equals(Section.UNSORTED))
                .map(section -> new LayoutView.MenuView(
                        section.name(),
                        Addresses.section(section),
                        section.slug(),
                        line.contains(section),
                        tree.below(section).stream()
                                .map(below ->
                                        new LinkView(below.name(), Addresses.section(below), line.contains(below)))
                                .toList()))
                .toList();
    }

    private static List<LinkView> pages(@Nullable String here, House house) {
        return house.furniture().pages().stream()
                .map(page -> {
                    var address = Addresses.card(page, house.sections());
                    return new LinkView(page.title(), address, address.equals(here));
                })
                .toList();
    }

    private static LayoutView.MastheadView masthead(Settings settings) {
        var masthead = settings.masthead();
        return new LayoutView.MastheadView(
                masthead.publisher(),
                licence(settings),
                masthead.editor(),
                masthead.address(),
                masthead.phone(),
                masthead.fax(),
                masthead.email(),
                masthead.hotline(),
                masthead.sourceNote(),
                masthead.domain());
    }

    /** Number, who gave it, and the day, as far as they are known. */
    private static @Nullable String licence(Settings settings) {
        if (settings.masthead().licence() == null) {
            return null;
        }
        return Stream.of(
                        settings.masthead().licence(),
                        settings.get("licence_issuer"),
                        day(settings.get("licence_date")))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String day(@Nullable String iso) {
        try {
            return iso == null ? null : DAY.format(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}

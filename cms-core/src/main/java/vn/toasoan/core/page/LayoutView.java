package vn.toasoan.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.theme.SafeHtml;

/**
 * What stands around every page.
 *
 * @param siteName such as {@code Báo Sông Lam}
 * @param tagline under the name: whose paper it is
 * @param canonicalUrl absolute; null where a page has no address of its own (errors, search)
 * @param pageTitle of this page, without the site's name
 * @param description of this page, plain text; null for none
 * @param menu sections at the top of their branches, in the order of the menu
 * @param slogans plain text, in the order they run; empty for no bar
 * @param today as printed, {@code Thứ Ba, 24/11/2026}
 * @param todayIso {@code 2026-11-24}
 * @param lunarToday the same day by the lunar calendar, {@code 16 tháng Mười Bính Ngọ}
 * @param pages static pages that every page links to
 * @param siteUrl the site's address for the world, without a slash at its end: before addresses that must be absolute
 * @param share the picture of this page elsewhere; null: the theme's own card
 * @param feeds where this page's list and that of the whole site can be followed
 * @param data what the page tells machines of itself, JSON-LD; null for nothing
 * @param searchQuery what stands in the search box at the top; null for nothing
 */
public record LayoutView(
        String siteName,
        String tagline,
        @Nullable String canonicalUrl,
        String pageTitle,
        @Nullable String description,
        List<MenuView> menu,
        List<String> slogans,
        String today,
        String todayIso,
        String lunarToday,
        MastheadView masthead,
        List<LinkView> pages,
        String siteUrl,
        @Nullable ShareView share,
        List<FeedView> feeds,
        @Nullable SafeHtml data,
        @Nullable String searchQuery) {
    public LayoutView {
        Urls.checkedOrNull(canonicalUrl);
        Urls.checked(siteUrl);
        menu = List.copyOf(menu);
        slogans = List.copyOf(slogans);
        pages = List.copyOf(pages);
        feeds = List.copyOf(feeds);
    }

    /**
     * A section in the menu.
     *
     * @param slug by which themes choose a colour
     * @param current true where the page shown stands in this section or below it
     */
    public record MenuView(String title, String url, String slug, boolean current, List<LinkView> children) {
        public MenuView {
            Urls.checked(url);
            children = List.copyOf(children);
        }
    }

    /**
     * A list that programs can follow.
     *
     * @param type its media type, {@code application/rss+xml}
     */
    public record FeedView(String title, String url, String type) {
        public FeedView {
            Urls.checked(url);
        }
    }

    /**
     * Who answers for the paper; the foot of every page. What a site has not set is null and not shown.
     *
     * @param publisher governing body
     * @param licence number, who gave it and when, as one line
     * @param editor full name of the head of the agency
     * @param sourceNote what others must say who reprint
     * @param domain without {@code https://}
     */
    public record MastheadView(
            @Nullable String publisher,
            @Nullable String licence,
            @Nullable String editor,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String fax,
            @Nullable String email,
            @Nullable String hotline,
            @Nullable String sourceNote,
            @Nullable String domain) {}
}

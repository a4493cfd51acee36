package vn.toasoan.core.page;

import java.util.Map;

/** What one page template shows inside the layout. */
public sealed interface PageView
        permits HomeView, SectionView, AuthorView, TagView, ArticleView, StaticPageView, SearchView, ErrorView {

    /** Names the template that shows this view; the template knows the view by the same name. */
    default String template() {
        return switch (this) {
            case HomeView _ -> "home";
            case SectionView _ -> "section";
            case AuthorView _ -> "author";
            case TagView _ -> "tag";
            case ArticleView _ -> "article";
            case StaticPageView _ -> "page";
            case SearchView _ -> "search";
            case ErrorView _ -> "error";
        };
    }

    /** What the template is rendered with. */
    default Map<String, Object> within(LayoutView layout) {
        return Map.of("layout", layout, template(), this);
    }

    /** By name, all that a theme of contract 1 shows: the layout and every page. */
    static Map<String, Class<? extends Record>> contract() {
        return Map.of(
                "layout", LayoutView.class,
                "home", HomeView.class,
                "section", SectionView.class,
                "author", AuthorView.class,
                "tag", TagView.class,
                "article", ArticleView.class,
                "page", StaticPageView.class,
                "search", SearchView.class,
                "error", ErrorView.class);
    }
}

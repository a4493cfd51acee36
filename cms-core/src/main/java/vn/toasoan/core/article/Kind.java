package vn.toasoan.core.article;

/** What an article is to the site. */
public enum Kind {
    /** News: stands in sections, has a date. */
    ARTICLE,
    /** A static page: stands at {@code /trang}, in no section. */
    PAGE
}

package vn.toasoan.core.article;

/** What readers may see of an article. */
public enum PublicState {
    NEVER,
    PUBLISHED,
    /** It was public and was taken away; its revisions stay. */
    WITHDRAWN
}

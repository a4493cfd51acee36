package vn.toasoan.core.search;

/** In which order articles are listed. Either way, those with the marks as typed come before those without. */
public enum Order {
    /** The best first. */
    RELEVANCE,
    /** The newest first, of those that match well. */
    NEWEST
}

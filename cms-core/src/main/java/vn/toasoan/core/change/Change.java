package vn.toasoan.core.change;

/** Something a follower must know. Carries ids only; followers read the current rows. */
public sealed interface Change {

    /** An article or static page became public, or its public revision became another. */
    record ArticlePublished(long articleId) implements Change {}

    /** An article or static page was taken away from readers. */
    record ArticleWithdrawn(long articleId) implements Change {}

    /** A section was made, moved, renamed or re-described. */
    record SectionChanged(long sectionId) implements Change {}

    /** An author's shown name or page changed. */
    record AuthorChanged(long authorId) implements Change {}

    /** The slogans, or the times they show, changed. */
    record SlogansChanged() implements Change {}

    /** Masthead, settings or the theme changed. */
    record SiteChanged() implements Change {}

    /** Somebody asked that every search index be built anew. */
    record ReindexAsked() implements Change {}

    /** The first row of every feed. */
    record Beginning() implements Change {}

    /** Whether a reader's page can look different after it. */
    default boolean readersNotice() {
        return switch (this) {
            case ArticlePublished _, ArticleWithdrawn _, SectionChanged _ -> true;
            case AuthorChanged _, SlogansChanged _, SiteChanged _ -> true;
            case ReindexAsked _, Beginning _ -> false;
        };
    }
}

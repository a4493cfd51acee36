package vn.toasoan.core.change;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One row of {@code change_feed}, and the words by which kinds are kept there. */
@MappedEntity("change_feed")
record ChangeRow(@Id long number, long token, String kind, long subject, Instant at) {

    static ChangeRow of(Position position, Change change, Instant at) {
        var subject = switch (change) {
            case Change.ArticlePublished(var id) -> id;
            case Change.ArticleWithdrawn(var id) -> id;
            case Change.SectionChanged(var id) -> id;
            case Change.AuthorChanged(var id) -> id;
            case Change.SlogansChanged _, Change.SiteChanged _, Change.ReindexAsked _, Change.Beginning _ -> 0L;
        };
        return new ChangeRow(position.number(), position.token(), kindOf(change), subject, at);
    }

    private static String kindOf(Change change) {
        return switch (change) {
            case Change.ArticlePublished _ -> "article-published";
            case Change.ArticleWithdrawn _ -> "article-withdrawn";
            case Change.SectionChanged _ -> "section-changed";
            case Change.AuthorChanged _ -> "author-changed";
            case Change.SlogansChanged _ -> "slogans-changed";
            case Change.SiteChanged _ -> "site-changed";
            case Change.ReindexAsked _ -> "reindex-asked";
            case Change.Beginning _ -> "beginning";
        };
    }

    Entry entry() {
        var change = switch (kind) {
            case "article-published" -> new Change.ArticlePublished(subject);
            case "article-withdrawn" -> new Change.ArticleWithdrawn(subject);
            case "section-changed" -> new Change.SectionChanged(subject);
            case "author-changed" -> new Change.AuthorChanged(subject);
            case "slogans-changed" -> new Change.SlogansChanged();
            case "site-changed" -> new Change.SiteChanged();
            case "reindex-asked" -> new Change.ReindexAsked();
            case "beginning" -> new Change.Beginning();
            default -> throw new IllegalStateException("change_feed row " + number + " is of unknown kind " + kind);
        };
        return new Entry(position(), change, at);
    }

    Position position() {
        return new Position(number, token);
    }
}

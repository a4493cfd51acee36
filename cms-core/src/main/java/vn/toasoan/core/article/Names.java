package vn.toasoan.core.article;

import jakarta.inject.Singleton;
import java.util.Collection;
import vn.toasoan.core.section.Tags;
import vn.toasoan.core.staff.Authors;

/**
 * Makes the authors and tags that contents name, before the transaction that stores them opens.
 *
 * <p>Made inside, the long transaction would hold locks that others wait for; made beside it, it would wait for a second
 * connection, and as many writers as the pool has connections would wait for each other.
 */
@Singleton
class Names {

    private final Authors authors;
    private final Tags tags;
    private final Attempts attempts;

    Names(Authors authors, Tags tags, Attempts attempts) {
        this.authors = authors;
        this.tags = tags;
        this.attempts = attempts;
    }

    /** Whoever signs one of the contents, which are about to be kept. */
    void signing(Collection<Content> contents) {
        var printed = contents.stream()
                .flatMap(content -> content.byline().stream())
                .filter(signature -> signature.role() != Role.THEO)
                .map(Signature::name)
                .distinct()
                .toList();
        if (!printed.isEmpty()) {
            attempts.transaction(() -> authors.meet(printed));
        }
    }

    /** The tags of the contents, which are about to be public. */
    void tagging(Collection<Content> contents) {
        var named = contents.stream()
                .flatMap(content -> content.tags().stream())
                .distinct()
                .toList();
        if (!named.isEmpty()) {
            attempts.transaction(() -> tags.meet(named));
        }
    }
}

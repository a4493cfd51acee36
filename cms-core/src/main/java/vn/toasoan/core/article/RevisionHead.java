package vn.toasoan.core.article;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * What a list of revisions shows of one; never its body.
 *
 * @param number counts the revisions of the article from 1
 * @param madeAt UTC, milliseconds
 */
@Introspected
public record RevisionHead(long id, int number, Instant madeAt, String madeBy, String title) {}

package vn.toasoan.core.slogan;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A slogan of the banner.
 *
 * @param exactKey of the text, so that one brought in twice stands once
 * @param fromAt the first moment it shows; null: from ever
 * @param untilAt the first moment it no longer shows; null: for ever
 * @param place order in the banner
 */
@MappedEntity("slogan")
public record Slogan(
        @Id @GeneratedValue long id,
        String text,
        String exactKey,
        @Nullable Instant fromAt,
        @Nullable Instant untilAt,
        int place) {

    boolean showsAt(Instant now) {
        return (fromAt == null || !fromAt.isAfter(now)) && (untilAt == null || untilAt.isAfter(now));
    }

    Slogan inPlaceOf(Slogan other) {
        return new Slogan(other.id, text, exactKey, fromAt, untilAt, other.place);
    }

    Slogan at(int newPlace) {
        return new Slogan(id, text, exactKey, fromAt, untilAt, newPlace);
    }
}

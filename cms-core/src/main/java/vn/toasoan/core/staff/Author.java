package vn.toasoan.core.staff;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Whoever signs; most have no account.
 *
 * @param name the pen name as shown
 * @param exactKey by which a printed name is recognised: TRƯỜNG SƠN signs as Trường Sơn
 * @param namesake tells authors of one name apart; 0 is who a printed name means
 * @param sortKey Vietnamese order by given name
 */
@MappedEntity("author")
public record Author(
        @Id @GeneratedValue long id,
        String name,
        String exactKey,
        int namesake,
        String slug,
        String sortKey,
        @Nullable String about) {}

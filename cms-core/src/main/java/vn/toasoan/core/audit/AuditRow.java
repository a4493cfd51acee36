package vn.toasoan.core.audit;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of the trail. */
@MappedEntity("audit")
record AuditRow(
        @Id @GeneratedValue @Nullable Long id,
        Instant at,
        String actor,
        String action,
        long subject,
        @Nullable String detail) {}

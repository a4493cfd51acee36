package vn.toasoan.core.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The audit trail. A row is written in the transaction of what it tells of. */
@Singleton
public class AuditTrail {

    private final AuditRepository repository;
    private final Clock clock;

    AuditTrail(AuditRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Adds a row.
     *
     * @param action kebab words under the feature, such as {@code article.publish}
     * @param subject id of what was acted on
     * @param detail what the ids do not tell, cut at 500 characters; null where nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor actor, String action, long subject, @Nullable String detail) {
        var told = detail != null && detail.length() > 500 ? detail.substring(0, 500) : detail;
        repository.save(new AuditRow(null, clock.instant(), actor.name(), action, subject, told));
    }
}

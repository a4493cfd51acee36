package vn.toasoan.core.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
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
        repository.save(row(actor, action, subject, detail));
    }

    /**
     * Adds a row for each subject.
     *
     * @param details by the ids of the subjects, as told at {@link #record}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(Actor actor, String action, Map<Long, String> details) {
        if (!details.isEmpty()) {
            repository.add(details.entrySet().stream()
                    .map(each -> row(actor, action, each.getKey(), each.getValue()))
                    .toList());
        }
    }

    private AuditRow row(Actor actor, String action, long subject, @Nullable String detail) {
        var told = detail != null && detail.length() > 500 ? detail.substring(0, 500) : detail;
        return new AuditRow(null, clock.instant(), actor.name(), action, subject, told);
    }
}

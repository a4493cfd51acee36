package vn.toasoan.core.article;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.audit.AuditTrail;
import vn.toasoan.core.failure.CmsException;

/** Articles that come in from elsewhere, known again by the id they have there. */
@Singleton
public class Arrivals {

    private static final int LONGEST_SOURCE = 100;
    private static final int LONGEST_ID = 600;

    private final ArticleRepository articles;
    private final WorkingCopyRepository copies;
    private final Contents contents;
    private final Publication publication;
    private final AuditTrail audit;
    private final Names names;
    private final Attempts attempts;
    private final Clock clock;

    Arrivals(
            ArticleRepository articles,
            WorkingCopyRepository copies,
            Contents contents,
            Publication publication,
            AuditTrail audit,
            Names names,
            Attempts attempts,
            Clock clock) {
        this.articles = articles;
        this.copies = copies;
        this.contents = contents;
        this.publication = publication;
        this.audit = audit;
        this.names = names;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * What comes in.
     *
     * @param source names whose {@code id} it is, up to 100 characters
     * @param id of the article there, up to 600 characters
     * @param publish whether readers see it at once; else it waits as a working copy
     */
    public record Arrival(String source, String id, Kind kind, Content content, Dating dating, boolean publish) {}

    /** What became of an arrival. */
    public sealed interface Result {

        /** It is here: new, brought up to date, or the same as before. */
        record Taken(Article article, Outcome outcome) implements Result {}

        /** It was left alone; nothing of it is stored. */
        record Refused(CmsException reason) implements Result {}
    }

    /** How an arrival that was taken differs from what was here. */
    public enum Outcome {
        IMPORTED,
        UPDATED,
        UNCHANGED
    }

    /**
     * Brings the articles in together: all that are not refused are committed at once, in their order.
     *
     * <p>One that is known by its source and id is brought up to date; the same twice changes nothing. Reasons of refusal
     * are {@code article.edited-since-import} where it was edited here, {@code article.bad-external-id}, and those told at
     * {@link Articles#autosave}. Authors and tags they name are made before, and stay where an arrival is refused.
     *
     * @param arrivals at most 500, which is as long as the feed's lock should be waited for
     * @return in the order of the arrivals
     */
    public List<Result> bringIn(List<Arrival> arrivals) {
        names.signing(arrivals.stream().map(Arrival::content).toList());
        names.tagging(
                arrivals.stream().filter(Arrival::publish).map(Arrival::content).toList());
        return attempts.transaction(() -> arrivals.stream().map(this::bringIn).toList());
    }

    /** Every refusal comes before the first write, so the others of its transaction stand. */
    private Result bringIn(Arrival arrival) {
        try {
            if (arrival.source().length() > LONGEST_SOURCE || arrival.id().length() > LONGEST_ID) {
                throw new CmsException.Invalid("article.bad-external-id", Map.of("longest", LONGEST_ID));
            }
            var hash = ArrivalHash.of(arrival);
            var known = articles.lockExternal(arrival.source(), arrival.id());
            return known.isPresent() ? again(known.get(), arrival, hash) : first(arrival, hash);
        } catch (CmsException e) {
            return new Result.Refused(e);
        }
    }

    private Result first(Arrival arrival, String hash) {
        var content = contents.admitted(arrival.kind(), arrival.content());
        var fresh = articles.save(Article.fresh(arrival.kind(), Publication.headline(content), clock.instant()));
        return new Result.Taken(store(fresh, content, arrival, hash), Outcome.IMPORTED);
    }

    private Result again(Article article, Arrival arrival, String hash) {
        if (hash.equals(article.importedHash()) && !(arrival.publish() && waits(article))) {
            return new Result.Taken(article, Outcome.UNCHANGED);
        }
        if (article.importedVersion() == null || article.version() != article.importedVersion()) {
            throw new CmsException.Conflict("article.edited-since-import", Map.of("id", article.id()));
        }
        var content = contents.admitted(arrival.kind(), arrival.content());
        return new Result.Taken(store(article, content, arrival, hash), Outcome.UPDATED);
    }

    /** Whether what came last is kept from readers: the article was never out, or its copy is as it came. */
    private boolean waits(Article article) {
        return article.state() == PublicState.NEVER
                || copies.findById(article.id())
                        .filter(copy -> copy.savedBy().equals(Actor.IMPORT.name()))
                        .isPresent();
    }

    private Article store(Article article, Content content, Arrival arrival, String hash) {
        var stored = article;
        if (arrival.publish()) {
            stored = publication.publish(article, content, dating(article, arrival.dating()), Actor.IMPORT);
            if (article.importedHash() != null) {
                copies.deleteById(article.id());
            }
        } else {
            stored = keepAsDraft(article, content, arrival.dating());
        }
        articles.markImported(article.id(), arrival.source(), arrival.id(), hash);
        audit.record(Actor.IMPORT, "article.import", article.id(), arrival.source() + " " + arrival.id());
        return stored;
    }

    /** An undated article that comes again keeps its place in lists. */
    private static Dating dating(Article article, Dating dating) {
        return dating.published() == null && article.state() == PublicState.PUBLISHED
                ? new Dating(null, dating.updated(), article.sortedAt())
                : dating;
    }

    /** A copy that was here becomes stale, so that whoever has it open does not save over what came. */
    private Article keepAsDraft(Article article, Content content, Dating dating) {
        var known = copies.existsByArticleId(article.id());
        var version = article.version() + (known ? 1 : 0);
        var copy = new WorkingCopy(article.id(), Stage.DRAFT, clock.instant(), Actor.IMPORT.name(), content, version);
        if (known) {
            articles.setVersion(article.id(), version);
            copies.update(copy);
        } else {
            copies.save(copy);
        }
        date(article.id(), dating);
        return articles.findById(article.id()).orElseThrow();
    }

    private void date(long id, Dating dating) {
        var published = dating.published();
        var updated = dating.updated();
        articles.date(
                id,
                published == null ? null : published.at(),
                published == null ? null : published.precision(),
                updated == null ? null : updated.at(),
                updated == null ? null : updated.precision(),
                dating.sortedAt());
    }
}

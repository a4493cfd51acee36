package vn.toasoan.core.article;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.KnownArticles.Identity;
import vn.toasoan.core.article.KnownArticles.Marked;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.audit.AuditTrail;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.section.Sections;

/** Articles that come in from elsewhere, known again by the id they have there. */
@Singleton
public class Arrivals {

    private static final int LONGEST_SOURCE = 100;
    private static final int LONGEST_ID = 600;

    private final ArticleRepository articles;
    private final WorkingCopyRepository copies;
    private final KnownArticles known;
    private final Sections sections;
    private final Contents contents;
    private final Publication publication;
    private final AuditTrail audit;
    private final Names names;
    private final Attempts attempts;
    private final Clock clock;

    Arrivals(
            ArticleRepository articles,
            WorkingCopyRepository copies,
            KnownArticles known,
            Sections sections,
            Contents contents,
            Publication publication,
            AuditTrail audit,
            Names names,
            Attempts attempts,
            Clock clock) {
        this.articles = articles;
        this.copies = copies;
        this.known = known;
        this.sections = sections;
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
     * <p>One that is known by its source and id is brought up to date; the same twice changes nothing, takes no lock and
     * makes no transaction. Reasons of refusal are {@code article.edited-since-import} where it was edited here, {@code
     * article.bad-external-id}, and those told at {@link Articles#autosave}. Authors and tags they name are made before,
     * and stay where an arrival is refused.
     *
     * @param arrivals at most 500, which is as long as the feed's lock should be waited for; each source and id once
     * @return in the order of the arrivals
     */
    public List<Result> bringIn(List<Arrival> arrivals) {
        var batch = arrivals.stream().map(Marked::of).toList();
        var results = new HashMap<Identity, Result>();
        var settled = known.settled(batch);
        for (var each : batch) {
            var article = settled.get(each.identity());
            if (!isAddressable(each.arrival())) {
                results.put(each.identity(), new Result.Refused(badId()));
            } else if (article != null && each.hash().equals(article.importedHash())) {
                results.put(each.identity(), new Result.Taken(article, Outcome.UNCHANGED));
            }
        }
        var rest = batch.stream()
                .filter(each -> !results.containsKey(each.identity()))
                .toList();
        if (!rest.isEmpty()) {
            results.putAll(together(rest));
        }
        return batch.stream()
                .map(each -> Objects.requireNonNull(results.get(each.identity())))
                .toList();
    }

    /** An arrival that may be stored: known or not, as content that was admitted. */
    private record Admitted(Marked marked, @Nullable Article known, Content content) {

        Outcome outcome() {
            return known == null ? Outcome.IMPORTED : Outcome.UPDATED;
        }
    }

    private static boolean isAddressable(Arrival arrival) {
        return arrival.source().length() <= LONGEST_SOURCE && arrival.id().length() <= LONGEST_ID;
    }

    private static CmsException.Invalid badId() {
        return new CmsException.Invalid("article.bad-external-id", Map.of("longest", LONGEST_ID));
    }

    private Map<Identity, Result> together(List<Marked> batch) {
        names.signing(batch.stream().map(each -> each.arrival().content()).toList());
        names.tagging(batch.stream()
                .map(Marked::arrival)
                .filter(Arrival::publish)
                .map(Arrival::content)
                .toList());
        return attempts.transaction(() -> stored(batch));
    }

    /** Every refusal comes before the first write, so the others of the transaction stand. */
    private Map<Identity, Result> stored(List<Marked> batch) {
        var here = known.locked(batch);
        var tree = sections.tree();
        var results = new HashMap<Identity, Result>();
        var admitted = new ArrayList<Admitted>();
        for (var each : batch) {
            var article = here.get(each.identity());
            try {
                if (article != null && !changes(article, each)) {
                    results.put(each.identity(), new Result.Taken(article, Outcome.UNCHANGED));
                } else {
                    var content = contents.admitted(
                            each.arrival().kind(), each.arrival().content(), tree);
                    admitted.add(new Admitted(each, article, content));
                }
            } catch (CmsException e) {
                results.put(each.identity(), new Result.Refused(e));
            }
        }
        store(admitted, results);
        return results;
    }

    /** Whether the arrival is news of the article; fails where that was edited here. */
    private boolean changes(Article article, Marked marked) {
        if (marked.hash().equals(article.importedHash()) && !(marked.arrival().publish() && known.waits(article))) {
            return false;
        }
        if (article.importedVersion() == null || article.version() != article.importedVersion()) {
            throw new CmsException.Conflict("article.edited-since-import", Map.of("id", article.id()));
        }
        return true;
    }

    private void store(List<Admitted> admitted, Map<Identity, Result> results) {
        var going = new ArrayList<Publication.Going>();
        var details = new LinkedHashMap<Long, String>();
        for (var each : admitted) {
            var arrival = each.marked().arrival();
            var article = row(each);
            if (arrival.publish()) {
                going.add(new Publication.Going(article, each.content(), arrival.dating()));
            } else {
                var draft = keepAsDraft(article, each.content(), arrival.dating());
                articles.markImported(draft.id(), each.marked().hash());
                results.put(each.marked().identity(), new Result.Taken(draft, each.outcome()));
            }
            details.put(article.id(), arrival.source() + " " + arrival.id());
        }
        var outcomes =
                admitted.stream().collect(Collectors.toMap(each -> each.marked().identity(), Admitted::outcome));
        for (var article : published(going)) {
            var identity = new Identity(
                    Objects.requireNonNull(article.externalSource()), Objects.requireNonNull(article.externalId()));
            results.put(identity, new Result.Taken(article, Objects.requireNonNull(outcomes.get(identity))));
        }
        audit.recordAll(Actor.IMPORT, "article.import", details);
    }

    /** The row that is or becomes the article's, as it is to be when it goes out. */
    private Article row(Admitted each) {
        var arrival = each.marked().arrival();
        var hash = each.marked().hash();
        var known = each.known();
        return known != null
                ? known.from(arrival.source(), arrival.id(), hash)
                : articles.save(Article.fresh(arrival.kind(), Publication.headline(each.content()), clock.instant())
                        .from(arrival.source(), arrival.id(), hash));
    }

    private List<Article> published(List<Publication.Going> going) {
        if (going.isEmpty()) {
            return List.of();
        }
        var published = publication.publish(going, Actor.IMPORT);
        var again = going.stream()
                .map(Publication.Going::article)
                .filter(article -> article.importedVersion() != null)
                .map(Article::id)
                .toList();
        if (!again.isEmpty()) {
            copies.deleteAll(again);
        }
        articles.markImported(published.stream().map(Article::id).toList());
        return published;
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

package vn.toasoan.core.article;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.audit.AuditTrail;
import vn.toasoan.core.change.Change;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.failure.CmsException;

/**
 * What a newsroom does with articles and static pages.
 *
 * <p>Every save names the version it started from, and is refused when another came between: nothing is overwritten
 * unseen. Readers go on seeing the public revision until the next publication.
 */
@Singleton
public class Articles {

    private final ArticleRepository articles;
    private final RevisionRepository revisions;
    private final WorkingCopyRepository copies;
    private final Contents contents;
    private final Publication publication;
    private final Placings placings;
    private final ChangeFeed feed;
    private final AuditTrail audit;
    private final Names names;
    private final Attempts attempts;
    private final Clock clock;

    Articles(
            ArticleRepository articles,
            RevisionRepository revisions,
            WorkingCopyRepository copies,
            Contents contents,
            Publication publication,
            Placings placings,
            ChangeFeed feed,
            AuditTrail audit,
            Names names,
            Attempts attempts,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.copies = copies;
        this.contents = contents;
        this.publication = publication;
        this.placings = placings;
        this.feed = feed;
        this.audit = audit;
        this.names = names;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * The article of the id, whatever its state.
     *
     * @throws CmsException.NotFound {@code article.not-found}
     */
    @Transactional
    public Article article(long id) {
        return articles.findById(id).orElseThrow(() -> notFound(id));
    }

    /** All its revisions without their bodies, the oldest first. */
    @Transactional
    public List<RevisionHead> revisions(long articleId) {
        return revisions.heads(articleId);
    }

    /**
     * Begins an article that readers do not see.
     *
     * @return its working copy, from whose version the next save starts
     * @throws CmsException.Invalid as told at {@link #save}
     */
    public WorkingCopy draft(Kind kind, Content content, Actor actor) {
        names.signing(List.of(content));
        return attempts.transaction(() -> drafted(kind, content, actor));
    }

    private WorkingCopy drafted(Kind kind, Content content, Actor actor) {
        var admitted = contents.admitted(kind, content);
        var article = articles.save(Article.fresh(kind, Publication.headline(admitted), clock.instant()));
        audit.record(actor, "article.draft", article.id(), admitted.title());
        return copies.save(copy(article.id(), admitted, article.version(), actor));
    }

    /**
     * The working copy of the article; where there is none, a new one of what is public.
     *
     * @throws CmsException.NotFound {@code article.not-found}
     */
    @Transactional
    public WorkingCopy edit(long id, Actor actor) {
        var article = locked(id);
        return copies.findById(id).orElseGet(() -> copies.save(copy(id, latest(article), article.version(), actor)));
    }

    /**
     * Keeps what an editor is writing. Makes no revision and no change for readers.
     *
     * @param fromVersion the version of the working copy that the editor started from
     * @throws CmsException.Conflict {@code article.stale-version} where the copy was saved or published since
     * @throws CmsException.Invalid {@code article.title-missing}, {@code article.too-long}, {@code
     *     article.section-missing}, {@code markup.too-large}
     * @throws CmsException.NotFound {@code article.not-found}, {@code section.not-found}
     */
    public WorkingCopy autosave(long id, long fromVersion, Content content, Actor actor) {
        names.signing(List.of(content));
        return attempts.transaction(() -> kept(id, fromVersion, content, actor));
    }

    private WorkingCopy kept(long id, long fromVersion, Content content, Actor actor) {
        var article = locked(id);
        current(id, fromVersion);
        var admitted = contents.admitted(article.kind(), content);
        var version = article.version() + 1;
        articles.setVersion(id, version);
        return copies.update(copy(id, admitted, version, actor));
    }

    /**
     * Keeps what an editor has written, and makes a revision of it.
     *
     * @throws CmsException as told at {@link #autosave}
     */
    public WorkingCopy save(long id, long fromVersion, Content content, Actor actor) {
        names.signing(List.of(content));
        return attempts.transaction(() -> revised(id, fromVersion, content, actor));
    }

    private WorkingCopy revised(long id, long fromVersion, Content content, Actor actor) {
        var copy = kept(id, fromVersion, content, actor);
        publication.revise(article(id), copy.content(), actor);
        return copy;
    }

    /**
     * Makes the working copy what readers see, now.
     *
     * @throws CmsException.Conflict {@code article.stale-version}
     * @throws CmsException.NotFound {@code article.not-found}
     */
    public Article publish(long id, long fromVersion, Actor actor) {
        names.tagging(copies.findById(id).map(WorkingCopy::content).stream().toList());
        return attempts.transaction(() -> made(id, fromVersion, actor));
    }

    private Article made(long id, long fromVersion, Actor actor) {
        var article = locked(id);
        var copy = current(id, fromVersion);
        var published = publication.publish(
                new Publication.Going(article, copy.content(), Dating.now(article, clock.instant())), actor);
        copies.deleteById(id);
        audit.record(actor, "article.publish", id, published.title());
        return published;
    }

    /**
     * Takes the article away from readers; all of it stays here. A working copy that is open becomes stale: who had it
     * open sees the withdrawal before the article can be public again.
     *
     * @param fromVersion the version of the article that the editor saw
     * @param reason what readers and the trail are told, 1 to 500 characters
     * @throws CmsException.Conflict {@code article.stale-version}, {@code article.not-published}
     * @throws CmsException.Invalid {@code article.reason-missing}
     * @throws CmsException.NotFound {@code article.not-found}
     */
    @Transactional
    public Article withdraw(long id, long fromVersion, String reason, Actor actor) {
        var article = locked(id);
        if (reason.isBlank() || reason.length() > 500) {
            throw new CmsException.Invalid("article.reason-missing", Map.of("longest", 500));
        }
        if (article.version() != fromVersion) {
            throw stale(id);
        }
        if (article.state() != PublicState.PUBLISHED) {
            throw new CmsException.Conflict("article.not-published", Map.of("id", id));
        }
        var version = article.version() + 1;
        articles.withdraw(id, reason.strip(), version);
        copies.setVersion(id, version);
        placings.remove(article);
        feed.append(new Change.ArticleWithdrawn(id));
        audit.record(actor, "article.withdraw", id, reason);
        return article(id);
    }

    private Article locked(long id) {
        return articles.lock(id).orElseThrow(() -> notFound(id));
    }

    private WorkingCopy current(long id, long fromVersion) {
        return copies.findById(id).filter(copy -> copy.version() == fromVersion).orElseThrow(() -> stale(id));
    }

    private Content latest(Article article) {
        var revision = article.revisionId();
        if (revision == null) {
            return revisions.last(article.id()).orElseThrow().content();
        }
        return revisions.findById(revision).orElseThrow().content();
    }

    private WorkingCopy copy(long id, Content content, long version, Actor actor) {
        return new WorkingCopy(id, Stage.DRAFT, clock.instant(), actor.name(), content, version);
    }

    private static CmsException stale(long id) {
        return new CmsException.Conflict("article.stale-version", Map.of("id", id));
    }

    private static CmsException notFound(long id) {
        return new CmsException.NotFound("article.not-found", Map.of("id", id));
    }
}

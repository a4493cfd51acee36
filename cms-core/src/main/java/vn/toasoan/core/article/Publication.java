package vn.toasoan.core.article;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.change.Change;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.text.Slugs;

/** The one way by which a content becomes what readers see. Runs in the caller's transaction. */
@Singleton
class Publication {

    private static final int LONGEST_SLUG = 120;

    private final ArticleRepository articles;
    private final RevisionRepository revisions;
    private final Placings placings;
    private final ChangeFeed feed;
    private final Clock clock;

    Publication(
            ArticleRepository articles, RevisionRepository revisions, Placings placings, ChangeFeed feed, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.placings = placings;
        this.feed = feed;
        this.clock = clock;
    }

    /** Makes the content the public revision; card, slug and places follow. */
    Article publish(Article article, Content content, Dating dating, Actor actor) {
        var revision = revise(article, content, actor);
        var published = articles.update(article.publicAs(revision.id(), headline(content), dating));
        if (article.state() == PublicState.PUBLISHED) {
            placings.remove(article);
        }
        placings.place(published, content);
        feed.append(new Change.ArticlePublished(article.id()));
        return published;
    }

    /** Keeps the content as a revision that readers do not see. */
    Revision revise(Article article, Content content, Actor actor) {
        var number = article.version() == 1 ? 1 : revisions.lastNumber(article.id()) + 1;
        return revisions.save(new Revision(0, article.id(), number, clock.instant(), actor.name(), content));
    }

    static Article.Headline headline(Content content) {
        return new Article.Headline(
                Slugs.of(content.title(), LONGEST_SLUG),
                content.title(),
                content.kicker(),
                content.sapo(),
                content.sectionId(),
                content.picture());
    }
}

package vn.toasoan.core.article;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** What is to become public of an article that is stored. */
    record Going(Article article, Content content, Dating dating) {}

    /** Makes the content the public revision; card, slug and places follow. */
    Article publish(Going going, Actor actor) {
        return publish(List.of(going), actor).getFirst();
    }

    /** The same of several articles, each there once, in as few statements as that takes. */
    List<Article> publish(List<Going> all, Actor actor) {
        var published = new LinkedHashMap<Article, Content>();
        for (var going : all) {
            var revision = revise(going.article(), going.content(), actor);
            published.put(
                    going.article().publicAs(revision.id(), headline(going.content()), going.dating()),
                    going.content());
        }
        articles.updateAll(List.copyOf(published.keySet()));
        all.stream()
                .map(Going::article)
                .filter(article -> article.state() == PublicState.PUBLISHED)
                .forEach(placings::remove);
        placings.place(published);
        published.keySet().forEach(article -> feed.append(new Change.ArticlePublished(article.id())));
        return List.copyOf(published.keySet());
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

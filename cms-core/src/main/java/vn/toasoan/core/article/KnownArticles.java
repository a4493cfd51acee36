package vn.toasoan.core.article;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.toasoan.core.audit.Actor;

/** Which articles of those that arrive are here already: a question for all of a batch, not one for each. */
@Singleton
class KnownArticles {

    private final ArticleRepository articles;
    private final WorkingCopyRepository copies;

    KnownArticles(ArticleRepository articles, WorkingCopyRepository copies) {
        this.articles = articles;
        this.copies = copies;
    }

    /** Whose id it is, and the id. */
    record Identity(String source, String id) {}

    /** An arrival, by what it is known again and told from its former self. */
    record Marked(Arrivals.Arrival arrival, Identity identity, String hash) {

        static Marked of(Arrivals.Arrival arrival) {
            return new Marked(arrival, new Identity(arrival.source(), arrival.id()), ArrivalHash.of(arrival));
        }
    }

    /** Those that an arrival with the same hash would leave alone. Locks nothing. */
    Map<Identity, Article> settled(List<Marked> batch) {
        var parts = batch.stream()
                .collect(Collectors.partitioningBy(each -> each.arrival().publish()));
        var settled = found(
                parts.getOrDefault(true, List.of()),
                (source, ids) -> articles.findOut(source, ids, Actor.IMPORT.name()));
        settled.putAll(found(parts.getOrDefault(false, List.of()), articles::findExternal));
        return settled;
    }

    /** Those that are here; their rows are held until the transaction ends. */
    Map<Identity, Article> locked(List<Marked> batch) {
        return found(batch, articles::lockExternal);
    }

    /** Whether what came last is kept from readers: the article was never out, or its copy is as it came. */
    boolean waits(Article article) {
        return article.state() == PublicState.NEVER
                || copies.findById(article.id())
                        .filter(copy -> copy.savedBy().equals(Actor.IMPORT.name()))
                        .isPresent();
    }

    /** Articles of one source by their ids there. */
    private interface Finder {
        List<Article> find(String source, Collection<String> ids);
    }

    private static Map<Identity, Article> found(List<Marked> wanted, Finder finder) {
        var bySource = wanted.stream()
                .map(Marked::identity)
                .collect(Collectors.groupingBy(
                        Identity::source, TreeMap::new, Collectors.mapping(Identity::id, Collectors.toList())));
        var found = new HashMap<Identity, Article>();
        bySource.forEach((source, ids) -> finder.find(source, ids)
                .forEach(article ->
                        found.put(new Identity(source, Objects.requireNonNull(article.externalId())), article)));
        return found;
    }
}

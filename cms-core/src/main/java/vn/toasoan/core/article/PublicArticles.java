package vn.toasoan.core.article;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.CardRepository.Size;
import vn.toasoan.core.failure.CmsException;

/** What readers may see, and nothing else. Lists go from the newest to the oldest and never load a body. */
@Singleton
public class PublicArticles {

    private static final Instant END_OF_TIME = Instant.parse("9000-01-01T00:00:00Z");
    private static final Comparator<Card> OLDEST_FIRST =
            Comparator.comparing(Card::sortedAt).thenComparingLong(Card::id);

    /** Bytes of UTF-8; what holds them in memory is some times that. */
    private static final long LARGEST_PIECE = 8_000_000;

    private final ArticleRepository articles;
    private final RevisionRepository revisions;
    private final CardRepository cards;

    PublicArticles(ArticleRepository articles, RevisionRepository revisions, CardRepository cards) {
        this.articles = articles;
        this.revisions = revisions;
        this.cards = cards;
    }

    /**
     * The public article or page of the id.
     *
     * @throws CmsException.NotFound {@code article.not-found}, also for what never was public
     * @throws CmsException.Gone {@code article.withdrawn}
     */
    @Transactional
    public PublicArticle article(long id) {
        var article = articles.findById(id)
                .filter(a -> a.state() != PublicState.NEVER)
                .orElseThrow(() -> new CmsException.NotFound("article.not-found", Map.of("id", id)));
        if (article.state() == PublicState.WITHDRAWN) {
            throw new CmsException.Gone("article.withdrawn", Map.of("id", id));
        }
        return withContent(List.of(article)).getFirst();
    }

    /**
     * The newest articles of the site.
     *
     * @param olderThan id of an article after which the list goes on; null: from the newest
     */
    @Transactional
    public List<Card> newest(@Nullable Long olderThan, int limit) {
        return from(olderThan)
                .map(at -> cards.newest(at.sortedAt(), at.id(), limit))
                .orElse(List.of());
    }

    /**
     * The newest articles that stand in one of the sections.
     *
     * @param sections ids, such as {@code SectionTree.branch} gives
     * @param olderThan as told at {@link #newest}
     */
    @Transactional
    public List<Card> inSections(List<Long> sections, @Nullable Long olderThan, int limit) {
        return from(olderThan)
                .map(at -> merged(
                        sections,
                        id -> cards.inSection(id, at.sortedAt(), at.id(), limit),
                        OLDEST_FIRST.reversed(),
                        limit))
                .orElse(List.of());
    }

    /** The articles of the sections that came right after it, the nearest first. */
    @Transactional
    public List<Card> newerInSections(List<Long> sections, Article article, int limit) {
        return merged(
                sections, id -> cards.inSectionAfter(id, article.sortedAt(), article.id(), limit), OLDEST_FIRST, limit);
    }

    /**
     * The first cards of the sections, each once.
     *
     * <p>Asks for each section by itself, which reads as many rows as are wanted, however many there are; one query for
     * all of them would read every row to sort them: 12 ms instead of 2.5 ms for ten sections of 3,600 articles each.
     */
    private static List<Card> merged(
            List<Long> sections, Function<Long, List<Card>> ofOne, Comparator<Card> order, int limit) {
        return sections.stream()
                .flatMap(id -> ofOne.apply(id).stream())
                .distinct()
                .sorted(order)
                .limit(limit)
                .toList();
    }

    /**
     * The newest articles that the author signed.
     *
     * @param olderThan as told at {@link #newest}
     */
    @Transactional
    public List<Card> byAuthor(long authorId, @Nullable Long olderThan, int limit) {
        return from(olderThan)
                .map(at -> cards.byAuthor(authorId, at.sortedAt(), at.id(), limit))
                .orElse(List.of());
    }

    /**
     * The newest articles under the tag.
     *
     * @param olderThan as told at {@link #newest}
     */
    @Transactional
    public List<Card> underTag(long tagId, @Nullable Long olderThan, int limit) {
        return from(olderThan)
                .map(at -> cards.underTag(tagId, at.sortedAt(), at.id(), limit))
                .orElse(List.of());
    }

    /** The newest articles whose shown date is not before the time. */
    @Transactional
    public List<Card> publishedSince(Instant since, int limit) {
        return cards.publishedSince(since, limit);
    }

    /** Articles and pages of ids above the one and up to the other, in the order of their ids. */
    @Transactional
    public List<Card> between(long after, long last, int limit) {
        return cards.between(after, last, limit);
    }

    /**
     * The ranges of ids in which something is public, each with the time of its last shown change, if there is any.
     *
     * @param length range 0 goes from id 1 to this, range 1 from there to twice this
     */
    @Transactional
    public SortedMap<Long, Optional<Instant>> ranges(long length) {
        var ranges = new TreeMap<Long, Optional<Instant>>();
        cards.ranges(length).forEach(range -> ranges.put(range.number(), Optional.ofNullable(range.changedAt())));
        return ranges;
    }

    /** The cards of the ids that are public, in the order of the ids. */
    @Transactional
    public List<Card> cards(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var byId = cards.byIds(ids).stream().collect(Collectors.toMap(Card::id, Function.identity()));
        return ids.stream().map(byId::get).flatMap(Stream::ofNullable).toList();
    }

    /** The articles of the ids that are public, without their contents, in the order of the ids. */
    @Transactional
    public List<Article> heads(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var byId = cards.publicAmong(ids).stream().collect(Collectors.toMap(Article::id, Function.identity()));
        return ids.stream().map(byId::get).flatMap(Stream::ofNullable).toList();
    }

    /** The static pages, the oldest first. */
    @Transactional
    public List<Card> pages() {
        return cards.pages();
    }

    /** The ids of public articles and pages above the given one, in order: to read all of them in pieces. */
    @Transactional
    public List<Long> idsAfter(long id, int limit) {
        return cards.publicAfter(id, limit);
    }

    /** The ids in their order, cut so that the bodies of a piece are 8 MB together, or a single larger one. */
    @Transactional
    public List<List<Long>> inPieces(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var bytes = cards.sizes(ids).stream().collect(Collectors.toMap(Size::id, Size::bytes));
        var pieces = new ArrayList<List<Long>>();
        var begin = 0;
        var sum = 0L;
        for (var i = 0; i < ids.size(); i++) {
            var size = bytes.getOrDefault(ids.get(i), 0L);
            if (i > begin && sum + size > LARGEST_PIECE) {
                pieces.add(ids.subList(begin, i));
                begin = i;
                sum = 0;
            }
            sum += size;
        }
        pieces.add(ids.subList(begin, ids.size()));
        return pieces;
    }

    /** Those of the ids that are public, in no order. */
    @Transactional
    public List<PublicArticle> among(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : withContent(cards.publicAmong(ids));
    }

    private List<PublicArticle> withContent(List<Article> found) {
        var ids =
                found.stream().map(Article::revisionId).filter(Objects::nonNull).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var contents = revisions.findByIdIn(ids).stream().collect(Collectors.toMap(Revision::id, Revision::content));
        return found.stream()
                .flatMap(a -> Stream.ofNullable(contents.get(a.revisionId())).map(c -> new PublicArticle(a, c)))
                .toList();
    }

    private Optional<Place> from(@Nullable Long olderThan) {
        return olderThan == null
                ? Optional.of(new Place(END_OF_TIME, Long.MAX_VALUE))
                : articles.findById(olderThan).map(a -> new Place(a.sortedAt(), a.id()));
    }

    private record Place(Instant sortedAt, long id) {}
}

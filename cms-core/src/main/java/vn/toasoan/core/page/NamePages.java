package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.section.Tags;
import vn.toasoan.core.staff.Authors;

/** The pages of names that stand on articles: authors and tags. A name without a public article has none. */
@Singleton
public class NamePages {

    private static final int NEWEST = 10;

    private final Frames frames;
    private final PublicArticles articles;
    private final Authors authors;
    private final Tags tags;
    private final StructuredData data;

    NamePages(Frames frames, PublicArticles articles, Authors authors, Tags tags, StructuredData data) {
        this.frames = frames;
        this.articles = articles;
        this.authors = authors;
        this.tags = tags;
        this.data = data;
    }

    /**
     * What an author signed.
     *
     * @param lastPart of the address, {@code dang-oi-7}: the id decides, other words lead to the right address
     * @param olderThan id of the article after which the list goes on; null: from the newest
     * @throws CmsException.NotFound {@code author.not-found}
     */
    @Transactional
    public Answer author(String lastPart, @Nullable Long olderThan) {
        var house = frames.house();
        var found = Addresses.idOfName(lastPart)
                .flatMap(authors::byId)
                .orElseThrow(() -> new CmsException.NotFound("author.not-found", Map.of("id", lastPart)));
        var address = Addresses.author(found);
        if (!address.equals(Addresses.AUTHORS + lastPart)) {
            return new Answer.Moved(address);
        }
        ListCut.Source source = (older, limit) -> articles.byAuthor(found.id(), older, limit);
        var cut = ListCut.of(source, olderThan);
        if (isEmpty(cut, source)) {
            throw new CmsException.NotFound("author.not-found", Map.of("id", lastPart));
        }
        var view = new AuthorView(
                found.name(),
                found.about(),
                cut.views(house),
                house.newest(NEWEST),
                Addresses.before(address, cut.last()));
        return frames.around(head(found.name(), found.about(), address, olderThan), view, house);
    }

    /**
     * What stands under a tag.
     *
     * @param lastPart as told at {@link #author}
     * @param olderThan as told at {@link #author}
     * @throws CmsException.NotFound {@code tag.not-found}
     */
    @Transactional
    public Answer tag(String lastPart, @Nullable Long olderThan) {
        var house = frames.house();
        var found = Addresses.idOfName(lastPart)
                .flatMap(tags::byId)
                .orElseThrow(() -> new CmsException.NotFound("tag.not-found", Map.of("id", lastPart)));
        var address = Addresses.tag(found);
        if (!address.equals(Addresses.TAGS + lastPart)) {
            return new Answer.Moved(address);
        }
        ListCut.Source source = (older, limit) -> articles.underTag(found.id(), older, limit);
        var cut = ListCut.of(source, olderThan);
        if (isEmpty(cut, source)) {
            throw new CmsException.NotFound("tag.not-found", Map.of("id", lastPart));
        }
        var view = new TagView(
                found.name(), cut.views(house), house.newest(NEWEST), Addresses.before(address, cut.last()));
        return frames.around(head(found.name(), null, address, olderThan), view, house);
    }

    private static boolean isEmpty(ListCut cut, ListCut.Source source) {
        return cut.cards().isEmpty() && source.cards(null, 1).isEmpty();
    }

    private Layouts.Head head(String name, @Nullable String description, String address, @Nullable Long olderThan) {
        var here = new LinkView(name, address);
        return new Layouts.Head(name, description, Addresses.from(address, olderThan), null, null)
                .withFeed(here)
                .withData(data.way(List.of(here)));
    }
}

package vn.toasoan.core.syndication;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Card;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.page.Addresses;
import vn.toasoan.core.page.Answer;
import vn.toasoan.core.page.SiteAddress;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.SectionTree;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.section.Tags;
import vn.toasoan.core.site.Site;
import vn.toasoan.core.staff.Authors;

/** The lists of the site as programs follow them: titles, leads and addresses, never whole articles. */
@Singleton
public class Feeds {

    private static final int ITEMS = 30;

    private final Site site;
    private final Sections sections;
    private final PublicArticles articles;
    private final Authors authors;
    private final Tags tags;
    private final SiteAddress address;

    Feeds(Site site, Sections sections, PublicArticles articles, Authors authors, Tags tags, SiteAddress address) {
        this.site = site;
        this.sections = sections;
        this.articles = articles;
        this.authors = authors;
        this.tags = tags;
        this.address = address;
    }

    /**
     * A list to write.
     *
     * @param kind and {@code number} tell it from all others for good
     * @param name null for that of the whole site
     * @param page below the site's root
     */
    private record Listed(
            String kind,
            long number,
            @Nullable String name,
            @Nullable String description,
            String page,
            List<Card> cards) {}

    /** The newest articles of the site. */
    @Transactional
    public Answer site(Format format) {
        return written(format, new Listed("moi", 0, null, null, "/", articles.newest(null, ITEMS)));
    }

    /**
     * The newest articles of a section and those below it.
     *
     * @throws CmsException.NotFound {@code section.not-found}
     */
    @Transactional
    public Answer section(Format format, String slug) {
        var tree = sections.tree();
        var found = tree.bySlug(slug);
        if (found.isEmpty()) {
            var now = sections.formerly(slug)
                    .orElseThrow(() -> new CmsException.NotFound("section.not-found", Map.of("id", slug)));
            return new Answer.Moved(Addresses.feed(format.id(), Addresses.section(now)));
        }
        var section = found.get();
        var cards = articles.inSections(tree.branch(section.id()), null, ITEMS);
        return written(
                format,
                new Listed(
                        "muc", section.id(), section.name(), section.description(), Addresses.section(section), cards));
    }

    /**
     * The newest articles that an author signed.
     *
     * @param lastPart of the address of the author's page; other words than the right ones lead to the right address
     * @throws CmsException.NotFound {@code author.not-found}
     */
    @Transactional
    public Answer author(Format format, String lastPart) {
        var author = Addresses.idOfName(lastPart)
                .flatMap(authors::byId)
                .orElseThrow(() -> new CmsException.NotFound("author.not-found", Map.of("id", lastPart)));
        var page = Addresses.author(author);
        var cards = articles.byAuthor(author.id(), null, ITEMS);
        if (cards.isEmpty()) {
            throw new CmsException.NotFound("author.not-found", Map.of("id", lastPart));
        }
        return page.equals(Addresses.AUTHORS + lastPart)
                ? written(format, new Listed("tac-gia", author.id(), author.name(), author.about(), page, cards))
                : new Answer.Moved(Addresses.feed(format.id(), page));
    }

    /**
     * The newest articles under a tag.
     *
     * @param lastPart as told at {@link #author}
     * @throws CmsException.NotFound {@code tag.not-found}
     */
    @Transactional
    public Answer tag(Format format, String lastPart) {
        var tag = Addresses.idOfName(lastPart)
                .flatMap(tags::byId)
                .orElseThrow(() -> new CmsException.NotFound("tag.not-found", Map.of("id", lastPart)));
        var page = Addresses.tag(tag);
        var cards = articles.underTag(tag.id(), null, ITEMS);
        if (cards.isEmpty()) {
            throw new CmsException.NotFound("tag.not-found", Map.of("id", lastPart));
        }
        return page.equals(Addresses.TAGS + lastPart)
                ? written(format, new Listed("tu-khoa", tag.id(), tag.name(), null, page, cards))
                : new Answer.Moved(Addresses.feed(format.id(), page));
    }

    private Answer.Text written(Format format, Listed listed) {
        var settings = site.settings();
        var masthead = settings.masthead();
        var title = listed.name() == null ? masthead.name() : listed.name() + " | " + masthead.name();
        var tree = sections.tree();
        var channel = new Channel(
                id(listed.kind(), listed.number()),
                title,
                Objects.requireNonNullElse(listed.name() == null ? masthead.tagline() : listed.description(), title),
                masthead.name(),
                address.of(listed.page()),
                address.of(Addresses.feed(format.id(), listed.page())),
                settings.zone(),
                listed.cards().stream().map(card -> item(card, tree)).toList());
        return new Answer.Text(format.contentType(), format.write(channel), Answer.Text.LASTING);
    }

    private Channel.Item item(Card card, SectionTree tree) {
        var section = card.sectionId() == null ? null : tree.byId(card.sectionId());
        return new Channel.Item(
                id("bai", card.id()),
                card.title(),
                address.of(Addresses.card(card, tree)),
                card.sapo(),
                section == null ? null : section.map(Section::name).orElse(null),
                card.published(),
                card.published() == null ? null : card.lastChanged());
    }

    /** For good: it names no title, no section and no word of an address. Source: RFC 4151, tag URIs. */
    private String id(String kind, long number) {
        return "tag:%s,2026:%s:%d".formatted(address.host(), kind, number);
    }
}

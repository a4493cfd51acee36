package vn.toasoan.core.syndication;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Card;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.page.Addresses;
import vn.toasoan.core.page.Answer;
import vn.toasoan.core.page.SiteAddress;
import vn.toasoan.core.section.SectionTree;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.site.Site;

/**
 * All addresses of the site for search engines, and what robots may ask for.
 *
 * <p>An article stands on the page of its range of 50,000 ids: it never moves to another, no page is too long, and none
 * has to be counted. Source: sitemaps.org, protocol 0.9; Google's news sitemaps.
 */
@Singleton
public class Sitemaps {

    private static final long RANGE = 50_000;
    private static final int AT_ONCE = 1_000;
    private static final Duration NEWS = Duration.ofDays(2);
    private static final int MOST_NEWS = 1_000;
    private static final String XML = "application/xml; charset=utf-8";
    private static final String PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS_PROTOCOL = "http://www.google.com/schemas/sitemap-news/0.9";

    private final Site site;
    private final Sections sections;
    private final PublicArticles articles;
    private final SiteAddress address;
    private final Clock clock;

    Sitemaps(Site site, Sections sections, PublicArticles articles, SiteAddress address, Clock clock) {
        this.site = site;
        this.sections = sections;
        this.articles = articles;
        this.address = address;
        this.clock = clock;
    }

    /** What robots may ask for, and where the index is. */
    public Answer.Text robots() {
        var text = """
                User-agent: *
                Disallow: /tim-kiem

                Sitemap: %s
                """.formatted(address.of("/sitemap.xml"));
        return new Answer.Text("text/plain; charset=utf-8", text, Answer.Text.LASTING);
    }

    /** The index of all sitemaps. */
    @Transactional
    public Answer.Text index() {
        var zone = site.settings().zone();
        var ranges = articles.ranges(RANGE);
        var text = Xml.document(xml -> xml.within(
                "sitemapindex",
                () -> {
                    sitemap(xml, "/sitemap/chuyen-muc.xml", null);
                    sitemap(xml, "/sitemap/tin-moi.xml", null);
                    ranges.forEach((number, changed) -> sitemap(
                            xml,
                            "/sitemap/%d.xml".formatted(number + 1),
                            changed.map(at -> MachineTimes.w3c(new PrintedTime(at, Precision.DAY), zone))
                                    .orElse(null)));
                },
                "xmlns",
                PROTOCOL));
        return new Answer.Text(XML, text, Answer.Text.LASTING);
    }

    private void sitemap(Xml xml, String path, @Nullable String changed) {
        xml.within("sitemap", () -> {
            xml.leaf("loc", address.of(path));
            xml.leaf("lastmod", changed);
        });
    }

    /** The front page and the sections. */
    @Transactional
    public Answer.Text sections() {
        var tree = sections.tree();
        return urls(xml -> {
            url(xml, "/", null);
            tree.all().forEach(section -> url(xml, Addresses.section(section), null));
        });
    }

    /**
     * The articles and static pages of a range of ids.
     *
     * @param number from 1
     * @return empty where nothing of the range is public
     */
    @Transactional
    public Optional<Answer.Text> range(long number) {
        var begin = (number - 1) * RANGE;
        var first = articles.between(begin, begin + RANGE, AT_ONCE);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var tree = sections.tree();
        var zone = site.settings().zone();
        return Optional.of(urls(xml -> {
            for (var cards = first; !cards.isEmpty(); ) {
                cards.forEach(card -> url(xml, Addresses.card(card, tree), changed(card, zone)));
                cards = articles.between(cards.getLast().id(), begin + RANGE, AT_ONCE);
            }
        }));
    }

    /** Null where the article shows no date. */
    private static @Nullable String changed(Card card, ZoneId zone) {
        var changed = card.published() == null ? null : card.lastChanged();
        return changed == null ? null : MachineTimes.w3c(changed, zone);
    }

    /** The articles of the last two days. */
    @Transactional
    public Answer.Text news() {
        var settings = site.settings();
        var tree = sections.tree();
        var cards = articles.publishedSince(clock.instant().minus(NEWS), MOST_NEWS);
        var text = Xml.document(xml -> xml.within(
                "urlset",
                () -> cards.forEach(
                        card -> news(xml, card, tree, settings.masthead().name(), settings.zone())),
                "xmlns",
                PROTOCOL,
                "xmlns:news",
                NEWS_PROTOCOL));
        return new Answer.Text(XML, text, firstTooOld(cards));
    }

    private void news(Xml xml, Card card, SectionTree tree, String publication, ZoneId zone) {
        xml.within("url", () -> {
            xml.leaf("loc", address.of(Addresses.card(card, tree)));
            xml.within("news:news", () -> {
                xml.within("news:publication", () -> {
                    xml.leaf("news:name", publication);
                    xml.leaf("news:language", "vi");
                });
                xml.leaf("news:publication_date", MachineTimes.w3c(Objects.requireNonNull(card.published()), zone));
                xml.leaf("news:title", card.title());
            });
        });
    }

    /** When the oldest of them leaves the list. */
    private static Instant firstTooOld(List<Card> cards) {
        return cards.stream()
                .map(Card::publishedAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(oldest -> oldest.plus(NEWS).plusMillis(1))
                .orElse(Answer.Text.LASTING);
    }

    private static Answer.Text urls(Consumer<Xml> content) {
        var text = Xml.document(xml -> xml.within("urlset", () -> content.accept(xml), "xmlns", PROTOCOL));
        return new Answer.Text(XML, text, Answer.Text.LASTING);
    }

    private void url(Xml xml, String path, @Nullable String changed) {
        xml.within("url", () -> {
            xml.leaf("loc", address.of(path));
            xml.leaf("lastmod", changed);
        });
    }
}

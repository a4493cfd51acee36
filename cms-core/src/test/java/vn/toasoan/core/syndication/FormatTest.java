package vn.toasoan.core.syndication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;

class FormatTest {

    private static final PrintedTime MORNING = new PrintedTime(Instant.parse("2026-11-24T01:04:00Z"), Precision.MINUTE);
    private static final PrintedTime NOON = new PrintedTime(Instant.parse("2026-11-24T05:00:00Z"), Precision.MINUTE);
    private static final PrintedTime DAY = new PrintedTime(Instant.parse("2026-11-22T17:00:00Z"), Precision.DAY);

    private static final Channel CHANNEL = channel(List.of(
            item(1, "Mực nước <sông> & đò", "Lên \u000bhai phân", MORNING, NOON),
            item(2, "Tin một ngày", null, DAY, DAY),
            item(3, "Tin không ngày", null, null, null)));

    private static Channel channel(List<Channel.Item> items) {
        return new Channel(
                "tag:songlam.example,2026:muc:4",
                "Xã hội | Báo Sông Lam",
                "Đời sống",
                "Báo Sông Lam",
                "https://songlam.example/xa-hoi",
                "https://songlam.example/SELF",
                ZoneId.of("Asia/Ho_Chi_Minh"),
                items);
    }

    private static Channel.Item item(
            int id,
            String title,
            @Nullable String summary,
            @Nullable PrintedTime published,
            @Nullable PrintedTime changed) {
        return new Channel.Item(
                "tag:songlam.example,2026:bai:" + id,
                title,
                "https://songlam.example/xa-hoi/x-%d.html".formatted(id),
                summary,
                "Xã hội",
                published,
                changed);
    }

    @Test
    void rss_says_when_as_exactly_as_is_known() {
        var rss = Parsed.root(Format.RSS.write(CHANNEL));

        assertEquals("2.0", rss.getAttribute("version"));
        assertEquals(List.of("Tue, 24 Nov 2026 08:04:00 +0700"), Parsed.texts(rss, "pubDate"));
        assertEquals(List.of("2026-11-23"), Parsed.texts(rss, "date"));
        assertEquals("https://songlam.example/SELF", self(rss));
        var items = Parsed.elements(rss, "item");
        assertEquals(3, items.size());
        assertEquals(List.of("Mực nước <sông> & đò"), Parsed.texts(items.getFirst(), "title"));
        assertEquals(List.of("Lên hai phân"), Parsed.texts(items.getFirst(), "description"));
        assertEquals(List.of("tag:songlam.example,2026:bai:1"), Parsed.texts(items.getFirst(), "guid"));
        assertEquals(
                "false", Parsed.elements(items.getFirst(), "guid").getFirst().getAttribute("isPermaLink"));
    }

    @Test
    void atom_holds_what_shows_a_date_and_is_as_new_as_its_newest_change() {
        var atom = Parsed.root(Format.ATOM.write(CHANNEL));

        assertEquals("http://www.w3.org/2005/Atom", atom.getNamespaceURI());
        assertEquals(
                List.of("2026-11-24T12:00:00+07:00", "2026-11-24T12:00:00+07:00", "2026-11-23T00:00:00+07:00"),
                Parsed.texts(atom, "updated"));
        assertEquals(
                List.of("2026-11-24T08:04:00+07:00", "2026-11-23T00:00:00+07:00"), Parsed.texts(atom, "published"));
        assertEquals(
                List.of(
                        "tag:songlam.example,2026:muc:4",
                        "tag:songlam.example,2026:bai:1",
                        "tag:songlam.example,2026:bai:2"),
                Parsed.texts(atom, "id"));
        assertEquals("https://songlam.example/SELF", self(atom));
    }

    @Test
    void a_list_without_articles_is_a_feed_all_the_same() {
        var empty = channel(List.of());

        assertEquals(List.of(), Parsed.elements(Parsed.root(Format.RSS.write(empty)), "item"));
        assertEquals(
                1,
                Parsed.elements(Parsed.root(Format.ATOM.write(empty)), "updated")
                        .size());
    }

    private static String self(Element feed) {
        return Parsed.elements(feed, "link").stream()
                .filter(link -> link.getAttribute("rel").equals("self"))
                .findFirst()
                .orElseThrow()
                .getAttribute("href");
    }
}

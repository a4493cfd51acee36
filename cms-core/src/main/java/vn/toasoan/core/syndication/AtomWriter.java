package vn.toasoan.core.syndication;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;

/** Atom. Source: RFC 4287. It wants a time of every entry, so articles that show no date are not in it. */
final class AtomWriter {

    /** Of a list in which nothing has happened yet. */
    private static final PrintedTime NEVER = new PrintedTime(Instant.EPOCH, Precision.SECOND);

    private AtomWriter() {}

    static String write(Channel channel) {
        return Xml.document(xml -> xml.within(
                "feed", () -> write(channel, xml), "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "vi"));
    }

    private static void write(Channel channel, Xml xml) {
        var last = channel.items().stream()
                .map(Channel.Item::changed)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(PrintedTime::at))
                .orElse(NEVER);
        xml.leaf("id", channel.id());
        xml.leaf("title", channel.title());
        xml.leaf("subtitle", channel.description());
        xml.leaf("updated", MachineTimes.rfc3339(last, channel.zone()));
        xml.within("author", () -> xml.leaf("name", channel.publisher()));
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", channel.self());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", channel.page());
        for (var item : channel.items()) {
            var published = item.published();
            var changed = item.changed();
            if (published != null && changed != null) {
                xml.within("entry", () -> write(item, channel, xml));
            }
        }
    }

    private static void write(Channel.Item item, Channel channel, Xml xml) {
        xml.leaf("id", item.id());
        xml.leaf("title", item.title());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", item.url());
        xml.leaf("published", MachineTimes.rfc3339(Objects.requireNonNull(item.published()), channel.zone()));
        xml.leaf("updated", MachineTimes.rfc3339(Objects.requireNonNull(item.changed()), channel.zone()));
        xml.leaf("summary", item.summary());
        if (item.section() != null) {
            xml.empty("category", "term", item.section());
        }
    }
}

package vn.toasoan.core.syndication;

import vn.toasoan.core.calendar.Precision;

/**
 * RSS 2.0.
 *
 * <p>Source: RSS 2.0 Specification, version 2.0.11, with atom:link as the RSS Advisory Board's profile recommends. It has
 * no word for a day without a time, so such a date stands as Dublin Core's.
 */
final class RssWriter {

    private RssWriter() {}

    static String write(Channel channel) {
        return Xml.document(xml -> xml.within(
                "rss",
                () -> xml.within("channel", () -> write(channel, xml)),
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/"));
    }

    private static void write(Channel channel, Xml xml) {
        xml.leaf("title", channel.title());
        xml.leaf("link", channel.page());
        xml.leaf("description", channel.description());
        xml.leaf("language", "vi");
        xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", channel.self());
        for (var item : channel.items()) {
            xml.within("item", () -> write(item, channel, xml));
        }
    }

    private static void write(Channel.Item item, Channel channel, Xml xml) {
        xml.leaf("title", item.title());
        xml.leaf("link", item.url());
        xml.leaf("guid", item.id(), "isPermaLink", "false");
        xml.leaf("description", item.summary());
        xml.leaf("category", item.section());
        var time = item.published();
        if (time != null && time.precision() == Precision.DAY) {
            xml.leaf("dc:date", MachineTimes.w3c(time, channel.zone()));
        } else if (time != null) {
            xml.leaf("pubDate", MachineTimes.rfc822(time, channel.zone()));
        }
    }
}

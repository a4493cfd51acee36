package vn.toasoan.core.page;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.PublicArticle;
import vn.toasoan.core.theme.SafeHtml;

/**
 * What pages tell machines of themselves, as JSON-LD for a block of data.
 *
 * <p>Source: schema.org, types NewsArticle, WebSite and BreadcrumbList.
 */
@Singleton
class StructuredData {

    private final JsonMapper json;
    private final SiteAddress site;

    StructuredData(JsonMapper json, SiteAddress site) {
        this.json = json;
        this.site = site;
    }

    /** Of the front page. */
    SafeHtml home(House house) {
        return block(List.of(thing(
                "WebSite",
                "name",
                house.settings().masthead().name(),
                "url",
                site.of("/"),
                "inLanguage",
                "vi",
                "publisher",
                publisher(house),
                "potentialAction",
                thing(
                        "SearchAction",
                        "target",
                        site.of("/tim-kiem?q={search_term_string}"),
                        "query-input",
                        "required name=search_term_string"))));
    }

    /**
     * Of an article and the way to it.
     *
     * @param address below the site's root
     * @param above sections from the top of the branch to the article's own
     * @param authors who signs, with their pages; who has none is a source
     */
    SafeHtml article(PublicArticle found, String address, House house, List<LinkView> above, List<LabelView> authors) {
        var content = found.content();
        var article = found.article();
        var published = house.iso(article.published());
        var updated = house.iso(article.updated());
        var section = above.isEmpty() ? null : above.getLast().title();
        var picture = Shares.of(article, site.root());
        var news = thing(
                "NewsArticle",
                "mainEntityOfPage",
                site.of(address),
                "url",
                site.of(address),
                "headline",
                content.title(),
                "description",
                content.sapo(),
                "image",
                picture == null ? null : picture.url(),
                "datePublished",
                published,
                "dateModified",
                updated == null ? published : updated,
                "articleSection",
                section,
                "keywords",
                content.tags().isEmpty() ? null : content.tags(),
                "inLanguage",
                "vi",
                "author",
                authors.isEmpty()
                        ? publisher(house)
                        : authors.stream().map(this::person).toList(),
                "publisher",
                publisher(house));
        var here = new LinkView(content.title(), address);
        return block(List.of(
                news, breadcrumb(Stream.concat(above.stream(), Stream.of(here)).toList())));
    }

    /** Of the way to a page, from the top to the page itself. */
    SafeHtml way(List<LinkView> links) {
        return block(List.of(breadcrumb(links)));
    }

    private Map<String, Object> person(LabelView name) {
        return thing("Person", "name", name.name(), "url", site.of(Objects.requireNonNull(name.url())));
    }

    private Map<String, Object> publisher(House house) {
        return thing(
                "NewsMediaOrganization", "name", house.settings().masthead().name(), "url", site.of("/"));
    }

    private Map<String, Object> breadcrumb(List<LinkView> links) {
        var items = new ArrayList<Map<String, Object>>();
        for (var link : links) {
            items.add(
                    thing("ListItem", "position", items.size() + 1, "name", link.title(), "item", site.of(link.url())));
        }
        return thing("BreadcrumbList", "itemListElement", items);
    }

    /**
     * A thing of the type.
     *
     * @param namesAndValues name, value, name, value; a name whose value is null is left out
     */
    private static Map<String, Object> thing(String type, @Nullable Object... namesAndValues) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                thing.put(Objects.requireNonNull(namesAndValues[i]).toString(), value);
            }
        }
        return thing;
    }

    /** No {@code <} is left in it, so nothing that stands in a title can end the block. */
    private SafeHtml block(List<Map<String, Object>> things) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("@context", "https://schema.org");
        whole.put("@graph", things);
        try {
            return new SafeHtml(json.writeValueAsString(whole).replace("<", "\\u003c"));
        } catch (IOException e) {
            throw new UncheckedIOException("plain values make no JSON", e);
        }
    }
}

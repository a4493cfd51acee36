package vn.toasoan.core.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page says about itself: meta elements, then JSON-LD, then microdata. One use by one thread. */
final class HeadReader {

    private static final int MAX_DEPTH = 8;

    private final Document page;
    private final Map<String, String> meta = new HashMap<>();
    private Map<?, ?> article = Map.of();

    private HeadReader(Document page) {
        this.page = page;
    }

    static SavedPage.Head read(Document page) {
        var reader = new HeadReader(page);
        reader.collect();
        return reader.head();
    }

    private void collect() {
        for (var e : page.getElementsByTag("meta")) {
            var content = tidy(e.attr("content"));
            if (content == null) continue;
            for (var key : List.of("property", "name", "itemprop"))
                meta.putIfAbsent(e.attr(key).strip().toLowerCase(Locale.ROOT), content);
        }
        for (var script : page.getElementsByTag("script")) {
            if (!script.attr("type").strip().equalsIgnoreCase("application/ld+json")) continue;
            var found = article(LooseJson.read(script.data()), 0);
            if (found != null && article.isEmpty()) article = found;
        }
    }

    private SavedPage.Head head() {
        return new SavedPage.Head(
                canonical(),
                meta.get("og:title"),
                tidy(page.title()),
                first(meta.get("og:description"), meta.get("description")),
                first(
                        meta.get("article:published_time"),
                        text(article.get("datePublished")),
                        microdata("datePublished"),
                        meta.get("pubdate")),
                first(meta.get("article:section"), text(article.get("articleSection"))),
                first(author(meta.get("author")), author(meta.get("article:author")), text(article.get("author"))),
                meta.get("og:site_name"));
    }

    private @Nullable String canonical() {
        var link = page.getElementsByTag("link").stream()
                .filter(e -> List.of(e.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"))
                        .contains("canonical"))
                .map(e -> Address.page(absolute(e)))
                .filter(Objects::nonNull)
                .findFirst();
        var named = meta.get("og:url");
        return link.orElseGet(() -> named == null ? null : Address.page(named));
    }

    private static String absolute(Element link) {
        var absolute = link.absUrl("href");
        return absolute.isEmpty() ? link.attr("href") : absolute;
    }

    private @Nullable String microdata(String name) {
        var e = page.selectFirst("[itemprop=" + name + "]");
        return e == null ? null : first(tidy(e.attr("content")), tidy(e.attr("datetime")), tidy(e.text()));
    }

    /** The first object that is an article of some kind, wherever the document has it. */
    private static @Nullable Map<?, ?> article(@Nullable Object json, int depth) {
        if (depth > MAX_DEPTH) return null;
        if (json instanceof Map<?, ?> object && isArticle(object.get("@type"))) return object;
        var inner = switch (json) {
            case Map<?, ?> object -> object.values();
            case List<?> list -> list;
            case null, default -> List.of();
        };
        for (var value : inner) {
            var found = article(value, depth + 1);
            if (found != null) return found;
        }
        return null;
    }

    private static boolean isArticle(@Nullable Object type) {
        return switch (type) {
            case String name -> name.endsWith("Article") || name.endsWith("BlogPosting");
            case List<?> names -> names.stream().anyMatch(HeadReader::isArticle);
            case null, default -> false;
        };
    }

    /** A text, the name of an object, or several of them. */
    private static @Nullable String text(@Nullable Object json) {
        return switch (json) {
            case String text -> tidy(text);
            case Map<?, ?> object -> object.get("name") instanceof String name ? tidy(name) : null;
            case List<?> list ->
                tidy(list.stream()
                        .map(HeadReader::text)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")));
            case null, default -> null;
        };
    }

    private static @Nullable String author(@Nullable String author) {
        return author == null || author.contains("://") ? null : author;
    }

    private static @Nullable String tidy(String text) {
        var tidy = Inline.text(text).text().replace('\n', ' ');
        return tidy.isEmpty() ? null : tidy;
    }

    private static @Nullable String first(@Nullable String... values) {
        return Stream.of(values).filter(Objects::nonNull).findFirst().orElse(null);
    }
}

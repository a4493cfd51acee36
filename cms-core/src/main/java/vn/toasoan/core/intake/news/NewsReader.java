package vn.toasoan.core.intake.news;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.text.Nfc;

/** Reads one line: the members it knows, each a string, a number or an array of them; all others are passed over. */
final class NewsReader {

    private static final int DEEPEST = 16;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 1_000;
    private static final Set<String> LISTS = Set.of("authors", "tags");
    private static final Set<String> KNOWN =
            Set.of("id", "title", "abstract", "body", "category", "date", "authors", "tags", "source");

    private static final JsonFactory JSON = JsonFactory.builder()
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(NewsLines.LONGEST)
                    .maxStringLength(NewsLines.LONGEST)
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private NewsReader() {}

    /**
     * The article of a line.
     *
     * @throws CmsException.Invalid {@code intake.line-not-json}, {@code intake.line-no-id}, {@code
     *     intake.line-no-title}
     */
    static NewsArticle read(String json) {
        var members = members(json);
        var id = line(members, "id");
        if (id == null) {
            throw new CmsException.Invalid("intake.line-no-id", Map.of());
        }
        var title = line(members, "title");
        if (title == null) {
            throw new CmsException.Invalid("intake.line-no-title", Map.of());
        }
        return new NewsArticle(
                id,
                title,
                line(members, "abstract"),
                NewsText.paragraphs(Nfc.of(first(members, "body"))),
                line(members, "category"),
                line(members, "date"),
                list(members, "authors"),
                list(members, "tags"),
                line(members, "source"));
    }

    private static Map<String, List<String>> members(String json) {
        try (var parser = JSON.createParser(json)) {
            return members(parser);
        } catch (JsonProcessingException e) {
            var place =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
            throw new CmsException.Invalid("intake.line-not-json", Map.of("column", place));
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory", e);
        }
    }

    private static Map<String, List<String>> members(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new JsonParseException(parser, "no object");
        }
        var members = new HashMap<String, List<String>>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (KNOWN.contains(name)) {
                members.put(name, values(parser, token, LISTS.contains(name)));
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "more than an object");
        }
        return members;
    }

    private static List<String> values(JsonParser parser, JsonToken token, boolean list) throws IOException {
        var values = new ArrayList<String>();
        if (token == JsonToken.START_ARRAY) {
            for (var each = parser.nextToken(); each != JsonToken.END_ARRAY; each = parser.nextToken()) {
                add(parser, each, values);
            }
            return values;
        }
        add(parser, token, values);
        return list && !values.isEmpty() ? List.of(values.getFirst().split(",", -1)) : values;
    }

    /** What is neither a string nor a number says nothing. */
    private static void add(JsonParser parser, JsonToken token, List<String> values) throws IOException {
        if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
            values.add(parser.getText());
        } else {
            parser.skipChildren();
        }
    }

    private static String first(Map<String, List<String>> members, String name) {
        var values = members.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static @Nullable String line(Map<String, List<String>> members, String name) {
        var line = NewsText.line(first(members, name));
        return line.isEmpty() ? null : line;
    }

    private static List<String> list(Map<String, List<String>> members, String name) {
        return members.getOrDefault(name, List.of()).stream()
                .map(NewsText::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}

package vn.toasoan.core.search.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.FSDirectory;
import vn.toasoan.core.article.Article;
import vn.toasoan.core.article.Content;
import vn.toasoan.core.article.Kind;
import vn.toasoan.core.article.PublicArticle;
import vn.toasoan.core.article.PublicState;
import vn.toasoan.core.change.Position;
import vn.toasoan.core.search.words.Vocabulary;

/** News from a file of JSON lines, in an index as the product writes it, without a database. */
public final class NewsIndex {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int BATCH = 200;

    private NewsIndex() {}

    /** One line of the file, by its members of text. */
    public record News(int number, Map<String, String> members) {

        public String id() {
            return members.getOrDefault("id", "");
        }

        public String text(String member) {
            return members.getOrDefault(member, "");
        }
    }

    /** Reads the whole file, packed or not. */
    public static List<News> read(Path file) throws IOException {
        var all = new ArrayList<News>();
        try (var lines = new BufferedReader(new InputStreamReader(opened(file), UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                all.add(new News(all.size() + 1, members(line)));
            }
        }
        return all;
    }

    private static InputStream opened(Path file) throws IOException {
        var in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static Map<String, String> members(String line) throws IOException {
        var members = new HashMap<String, String>();
        try (var parser = JSON.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    members.put(name, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
        }
        return members;
    }

    /** Writes it into a new index in the folder, with the code that the product writes with. */
    public static void write(List<News> news, Path folder) throws IOException {
        var generation = Generation.create(folder, new Position(0, 0));
        for (var from = 0; from < news.size(); from += BATCH) {
            var some = news.subList(from, Math.min(from + BATCH, news.size()));
            generation.add(some.stream().map(NewsIndex::article).toList());
        }
        generation.standAt(generation.position());
        generation.commit();
        generation.close();
    }

    /** Writes it unless the folder has an index of so many articles, in the product's present format. */
    public static void writeUnlessThere(List<News> news, Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            if (DirectoryReader.indexExists(directory)) {
                try (var reader = DirectoryReader.open(directory)) {
                    Stamp.position(reader.getIndexCommit().getUserData());
                    if (reader.numDocs() != news.size()) {
                        throw new IOException(folder + " holds other articles: remove it");
                    }
                    return;
                }
            }
        }
        write(news, folder);
        gather(folder);
    }

    /** As the product does when all is in and it is quiet. */
    private static void gather(Path folder) throws IOException {
        var generation = Generation.open(folder);
        generation.gather();
        generation.standAt(generation.position());
        generation.commit();
        generation.close();
    }

    public static DirectoryReader open(Path folder) throws IOException {
        return DirectoryReader.open(FSDirectory.open(folder));
    }

    public static Vocabulary vocabulary(IndexReader reader) throws IOException {
        return VocabularyReader.read(reader);
    }

    /** The lines of the body as paragraphs. */
    public static String html(String body) {
        return body.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> "<p>" + line.replace("&", "&amp;").replace("<", "&lt;") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static PublicArticle article(News news) {
        var at = Instant.EPOCH.plusSeconds(news.number());
        var content = new Content(
                news.text("title"),
                null,
                news.text("abstract"),
                html(news.text("body")),
                1L,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
        var article = new Article(
                news.number(),
                Kind.ARTICLE,
                PublicState.PUBLISHED,
                null,
                null,
                null,
                null,
                at,
                null,
                null,
                null,
                at,
                (long) news.number(),
                null,
                "x",
                news.text("title"),
                null,
                news.text("abstract"),
                1L,
                null,
                null,
                null,
                null,
                1);
        return new PublicArticle(article, content);
    }
}

package vn.toasoan.web.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.toasoan.web.app.RunningSite;
import vn.toasoan.web.app.SharedSite;
import vn.toasoan.web.support.Client;

/** Whatever is typed into the search box gets a page and suggestions, and nothing of it becomes markup. */
@ExtendWith(SharedSite.class)
class HostileQueriesIT {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|([rnt]))");
    private static final List<String> FORMS =
            List.of("", "&xep=moi-nhat", "&dung=1", "&chuyen-muc=moi-truong&tu=x&sau=y");
    private static final int RANDOM = 40;

    private final Client client;

    HostileQueriesIT(RunningSite site) {
        this.client = site.client();
    }

    @BeforeAll
    static void publish(RunningSite site) {
        site.publish("Đường ống 15/2024/NĐ-CP qua bến", "moi-truong", "<p>Không có gì lạ ở a b c.</p>");
        site.awaitIndex();
    }

    /** Those that are written down, alone and inside of others, and some by chance, always the same. */
    private static List<String> queries() throws IOException {
        var chance = new Random(17);
        var written = written();
        var all = new ArrayList<>(written);
        IntStream.range(0, RANDOM)
                .mapToObj(_ -> IntStream.range(0, 2 + chance.nextInt(4))
                        .mapToObj(_ -> written.get(chance.nextInt(written.size())))
                        .reduce("", (one, other) -> one + (chance.nextBoolean() ? " " : "") + other))
                .forEach(all::add);
        IntStream.range(0, RANDOM)
                .mapToObj(_ -> chance.ints(1 + chance.nextInt(60), 0, 0x3000)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .forEach(all::add);
        all.addAll(List.of("a ".repeat(5000), "\"".repeat(5000), "\u0301".repeat(5000), "-đ".repeat(3000)));
        return all;
    }

    private static List<String> written() throws IOException {
        try (var file = HostileQueriesIT.class.getResourceAsStream("/hostile/queries.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(HostileQueriesIT::unescaped)
                    .toList();
        }
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null
                                ? String.valueOf((char) Integer.parseInt(found.group(1), 16))
                                : found.group(2)
                                        .replace('r', '\r')
                                        .replace('n', '\n')
                                        .replace('t', '\t')));
    }

    @Test
    void each_gets_a_page_that_has_no_element_of_its_making() throws IOException {
        var queries = queries();
        assertTrue(queries.size() > 250, "only " + queries.size());
        for (var i = 0; i < queries.size(); i++) {
            var path = "/tim-kiem?q=" + Client.encoded(queries.get(i)) + FORMS.get(i % FORMS.size());
            var answer = client.get(path, "Accept", "text/html");

            assertEquals(200, answer.statusCode(), path);
            var page = Jsoup.parse(answer.body());
            assertEquals(1, page.select("script").size(), path);
            assertEquals(
                    0,
                    page.select("iframe, [onerror], [onload], math, main svg[onload]")
                            .size(),
                    path);
        }
    }

    @Test
    void each_gets_suggestions() throws IOException {
        for (var query : queries()) {
            var path = "/goi-y?q=" + Client.encoded(query);
            assertEquals(200, client.status(path), path);
        }
    }

    @Test
    void bytes_that_are_no_text_get_a_page_too() {
        for (var bytes : Stream.of("%ff", "%c3", "%ed%a0%80", "%f4%90%80%80", "%c0%80", "%e0%80%af", "%fe%ff%00a")
                .toList()) {
            assertTrue(client.rawGet("/tim-kiem?q=" + bytes, "songlam.example").startsWith("HTTP/1.1 200 "), bytes);
            assertTrue(client.rawGet("/goi-y?q=" + bytes, "songlam.example").startsWith("HTTP/1.1 200 "), bytes);
        }
    }
}

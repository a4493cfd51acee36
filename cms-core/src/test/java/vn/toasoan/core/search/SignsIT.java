package vn.toasoan.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What quotes and a minus keep from the list. */
class SignsIT {

    private static Desk desk;
    private static Map<String, Long> ids;

    @BeforeAll
    static void publish() {
        desk = Desk.open();
        ids = Map.of(
                "bridge", desk.publish(Draft.of("Cầu phao sang cù lao", "Bà con qua cầu phao mỗi ngày.")),
                "loose", desk.publish(Draft.of("Cầu mới thay phà", "Chiếc phao cũ còn nằm lại bên bến.")),
                "keeper", desk.publish(Draft.of("Thủ môn cậu Pháo", "Ai cũng gọi anh là cậu Pháo.")),
                "jet", desk.publish(Draft.of("Tiêm kích Su -35 bay thử", "Chiếc máy bay hạ cánh an toàn.")),
                "ferry", desk.publish(Draft.of("Bến đò ngang nghỉ tết", "Cầu phao thay đò ngang từ năm ngoái.")));
        desk.caughtUp();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cầu phao              | bridge loose keeper ferry",
                "\"cầu phao\"          | bridge ferry",
                "“cầu phao”            | bridge ferry",
                "«cau phao»            | bridge keeper ferry",
                "\"cầu phao            | bridge loose keeper ferry",
                "cầu phao -đò ngang    | bridge loose keeper",
                "cầu phao -\"đò ngang\"| bridge loose keeper",
                "-đò ngang, cầu phao   | bridge loose keeper",
                "cầu phao -do ngang    | bridge loose keeper",
                "cầu phao -cậu pháo -đò ngang | bridge loose",
                "cầu-phao              | bridge loose keeper ferry",
                "cầu - phao            | bridge loose keeper ferry",
                "-cầu phao             | bridge loose keeper ferry",
                "su -35                | jet",
                "cầu phao -\"12 đò ngang\" | bridge loose keeper ferry",
                "cầu phao -\"đò 12\"  | bridge loose keeper ferry",
                "su -đò ngang          | jet",
            })
    void quotes_ask_for_words_side_by_side_and_a_minus_shuts_out(String text, String found) {
        var expected = Arrays.stream(found.split(" ")).map(ids::get).collect(Collectors.toSet());

        assertEquals(new TreeSet<>(expected), new TreeSet<>(desk.ids(text)), text);
        assertEquals(
                new TreeSet<>(expected),
                new TreeSet<>(Desk.ids(desk.search(Desk.request(text).by(Order.NEWEST)))),
                text + ", newest first");
    }

    @Test
    void what_is_counted_is_what_is_shown() {
        var page = desk.search("\"cầu phao\" -đò ngang");

        assertEquals(Set.of(ids.get("bridge")), Set.copyOf(Desk.ids(page)));
        assertEquals(1, page.total().number());
        assertEquals(1, page.asTyped().number());
    }
}

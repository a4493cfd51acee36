package vn.toasoan.core.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.article.Articles;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.search.Desk;
import vn.toasoan.core.search.Draft;
import vn.toasoan.core.search.Suggest;
import vn.toasoan.core.search.Suggestions;
import vn.toasoan.core.support.TestDatabase;
import vn.toasoan.core.support.TestNewsroom;

/**
 * What no reader may see is in nothing that search says, in an index so large that its vocabulary lags behind: it was
 * read while the words were still public.
 */
class HiddenWordsIT {

    private static final Actor EDITOR = new Actor("Biên tập viên");

    private static Desk desk;

    @BeforeAll
    static void publish() {
        var database = TestDatabase.migrated();
        var data = TestNewsroom.newFolder();
        long crane;
        long deer;
        try (var before = Desk.at(database, data).following()) {
            IntStream.range(0, 520).forEach(i -> before.publish(Draft.of("Bài số " + i, "nội dung")));
            crane = before.publish(Draft.of("Sếu quắm về đầm", "Sếu quắm (SQ) ăn đêm.")
                    .sapo("Đàn sếu quắm đông.")
                    .tagged("sếu quắm")
                    .signed("VƯƠNG HẠC"));
            before.publish("khỉ", Draft.of("Voọc chà vá leo núi", "Voọc đi một mình."));
            deer = before.publish(Draft.of("Hươu xạ ở đồi", "Hươu ăn cỏ."));
            before.caughtUp();
        }
        desk = Desk.at(database, data).following().caughtUp();
        Desk.until("the words are read", desk.get(Vocabularies.class)::isThere);
        desk.withdraw(crane);
        desk.publish("khỉ", Draft.of("Khỉ vàng leo núi", "Khỉ đi một mình."));
        desk.keepBack(
                Draft.of("Trĩ sao lạc rừng", "Trĩ sao bay.").tagged("trĩ sao").signed("VŨ TRĨ"));
        var articles = desk.get(Articles.class);
        var copy = articles.edit(deer, EDITOR);
        articles.save(
                deer,
                copy.version(),
                Draft.of("Tê giác ở đồi", "Tê giác ăn cỏ.").content(1),
                EDITOR);
        desk.caughtUp();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "sếu quắm, [ếắ]",
        "seu quam, [ếắ]",
        "seeu quam, [ếắ]",
        "seuquam, [ếắ]",
        "sêu quăm, [ếắ]",
        "seu qu, [ếắ]",
        "vuong hac, VƯƠNG",
        "voọc chà vá, ọ",
        "vooc cha, ọ",
        "voocj, ọ",
        "trĩ sao, (?i)ĩ",
        "tri sa, (?i)ĩ",
        "vu tri, (?i)ĩ",
        "tê giác, [êá]",
        "te giac, [êá]",
        "tee gia, [êá]",
    })
    void it_is_in_no_answer_however_it_is_typed(String typed, String hidden) {
        var page = desk.search(typed);
        var suggested = desk.get(Suggest.class).of(typed, 20);
        var said = new ArrayList<>(page.near());
        var understood = page.understood();
        if (understood != null) {
            said.add(understood.text());
        }
        page.hits().forEach(hit -> said.add(Desk.marked(hit.title()) + Desk.marked(hit.snippet())));
        said.addAll(suggested.completions());
        said.addAll(suggested.authors());
        said.addAll(suggested.tags());
        said.addAll(suggested.articles().stream().map(Suggestions.Found::title).toList());

        assertEquals(0, page.total().number(), () -> "counted: " + said);
        assertEquals(0, page.asTyped().number());
        for (var each : said) {
            assertFalse(without(typed, each).matches(".*" + hidden + ".*"), () -> typed + ": " + said);
        }
    }

    /** What a reader typed may be said again. */
    private static String without(String typed, String said) {
        return Stream.of(typed.split(" ")).reduce(said, (rest, word) -> rest.replace(word, ""));
    }

    @Test
    void what_took_its_place_is_found() {
        assertEquals(1, desk.ids("khỉ vàng").size());
        assertEquals(1, desk.ids("hươu xạ").size());
        assertEquals(
                List.of("Khỉ vàng"),
                desk.get(Suggest.class).of("khi va", 5).completions().subList(0, 1));
    }
}

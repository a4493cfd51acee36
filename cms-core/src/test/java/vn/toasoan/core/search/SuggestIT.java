package vn.toasoan.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.search.SearchPage.Understood;
import vn.toasoan.core.search.Suggestions.Found;

class SuggestIT {

    private static Desk desk;
    private static long bridge;

    @BeforeAll
    static void publish() {
        desk = Desk.open();
        bridge = desk.publish(Draft.of("Cầu phao Ổ Lau mở lại", "Bà con qua cầu từ sáng.")
                .tagged("cù lao", "cầu đường")
                .signed("ĐẶNG ỔI"));
        desk.publish(Draft.of("Giữ nhịp cầu phao mùa nước", "Bảy người thay ca."));
        desk.publish(Draft.of("Cầu phà nghỉ tết", "Đò ngang chạy thay.").signed("MỸ QUỲ"));
        desk.publish(Draft.of("Xây dựng Đảng trong sạch", "Hội nghị tổng kết."));
        desk.caughtUp();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static Suggestions of(String text) {
        return desk.get(Suggest.class).of(text, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "cầu ph,Cầu phao",
        "cau pha,Cầu phao",
        "cau phao,Cầu phao Ổ",
        "caauf ph,Cầu phao",
        "xay dung da,Xây dựng Đảng",
        "xa6y du,Xây dựng",
        "CAU PHAO O,Cầu phao Ổ",
    })
    void unfinished_words_go_on_as_titles_have_them(String typed, String completion) {
        var completions = of(typed).completions();

        assertTrue(completions.stream().anyMatch(completion::equalsIgnoreCase), typed + ": " + completions);
    }

    @Test
    void articles_come_with_their_titles_the_best_first() {
        assertEquals(
                new Found(bridge, "Cầu phao Ổ Lau mở lại"),
                of("o lau m").articles().getFirst());
        assertEquals(1, desk.get(Suggest.class).of("cầu", 1).articles().size());
    }

    @ParameterizedTest
    @CsvSource({"đặng,ĐẶNG ỔI", "dang o,ĐẶNG ỔI", "my q,MỸ QUỲ"})
    void authors_are_known_by_how_their_names_begin(String typed, String name) {
        assertEquals(List.of(name), of(typed).authors());
    }

    @Test
    void so_are_tags() {
        assertEquals(List.of("cầu đường"), of("cau d").tags());
        assertEquals(List.of("cù lao"), of("cù").tags());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…", "\uD83D", "qzxw", "\"", "-", "-cầu"})
    void any_text_has_an_answer(String text) {
        assertTrue(of(text).completions().size() <= 8);
    }

    @Test
    void what_no_reader_may_see_is_in_no_suggestion_and_no_reading() {
        var kept = desk.keepBack(Draft.of("Voọc xám lạc rừng", "Kiểm lâm tìm.")
                .tagged("voọc xám")
                .signed("VŨ VOỌC"));
        var crane = desk.publish(Draft.of("Sếu quắm về đầm", "Sếu quắm, sếu quắm (SQ) về.")
                .tagged("sếu quắm")
                .signed("VƯƠNG HẠC"));
        desk.caughtUp();

        assertEquals(Suggestions.NONE, of("vooc x"), "draft " + kept);
        assertEquals(List.of(), of("vu v").authors());
        assertTrue(of("seu q").completions().contains("Sếu quắm"));
        assertEquals(List.of("sếu quắm"), of("seu q").tags());
        assertEquals(List.of("VƯƠNG HẠC"), of("vuong").authors());
        assertEquals(new Understood("sếu quắm", true), desk.search("seeu quam").understood());

        desk.withdraw(crane);
        desk.caughtUp();

        assertEquals(Suggestions.NONE, of("seu q"));
        assertEquals(List.of(), of("vuong").authors());
        for (var typed : List.of("seu quam", "seeu quam", "seuquam", "sêu quăm")) {
            var page = desk.search(typed);
            assertEquals(0, page.total().number(), typed);
            assertFalse(String.valueOf(page.understood()).matches(".*[ếắ].*"), typed);
            assertTrue(page.near().stream().noneMatch(near -> near.contains("ế") || near.contains("ắ")), typed);
        }
    }
}

package vn.toasoan.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.search.SearchPage.Count;
import vn.toasoan.core.search.SearchPage.Hit;

class SearchIT {

    private static Desk desk;
    private static long party;
    private static long peace;
    private static long insurance;
    private static long storm;
    private static long decree;
    private static long rice;

    @BeforeAll
    static void publish() {
        desk = Desk.open();
        party = desk.publish(Draft.of("Xây dựng Đảng trong sạch, vững mạnh", "Đảng ủy khối họp bàn công tác cán bộ.")
                .sapo("Hội nghị tổng kết công tác xây dựng Đảng.")
                .signed("TRƯỜNG SƠN"));
        peace = desk.publish(Draft.of("Hòa bình cho trẻ em", "Kỷ niệm ngày hoà bình thế giới ở Khánh Hòa.")
                .tagged("thiếu nhi", "quốc tế"));
        insurance = desk.publish(Draft.of("Mở rộng bảo hiểm y tế", "Người dân vùng sâu có bảo hiểm."));
        storm = desk.publish(
                Draft.of("Cơn bão hiếm gặp giữa mùa đông", "Một cơn bão hiếm vừa hình thành. Bão hiếm, bão hiếm."));
        decree =
                desk.publish(Draft.of("Quy định mới về lệ phí", "Theo Nghị định 117/2025/NĐ-CP, mức thu là 2.472 đồng.")
                        .from("Báo Chính phủ"));
        rice = desk.publish(Draft.of("Giá lúa tăng 3,6%", "Xuất khẩu gạo đạt 1.250.000 tấn ngày 03/02.")
                .kicker("Nông nghiệp hôm nay"));
        desk.caughtUp();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xay dung dang             | party",
                "xây dựng Đảng             | party",
                "XÂY DỰNG ĐẢNG             | party",
                "xây dưng đang             | party",
                "XAY DUNG DANG             | party",
                "hòa bình                  | peace",
                "hoà bình                  | peace",
                "HOÀ BÌNH                  | peace",
                "hoa binh                  | peace",
                "Khánh Hoà                 | peace",
                "trường sơn                | party",
                "Truong Son                | party",
                "thieu nhi                 | peace",
                "báo chính phủ             | decree",
                "117/2025/NĐ-CP            | decree",
                "nghị định 117             | decree",
                "117 2025 nd cp            | decree",
                "2472                      | decree",
                "2.472                     | decree",
                "3,6                       | rice",
                "1250000 tấn               | rice",
                "3/2                       | rice",
                "nông nghiệp hôm nay       | rice",
                "kỉ niệm                   | peace",
                "đảng uỷ                   | party",
            })
    void an_article_is_found_in_any_spelling(String text, String article) {
        var expected = List.of(id(article));

        assertEquals(expected, desk.ids(text), text);
        assertEquals(expected, desk.ids(Normalizer.normalize(text, Normalizer.Form.NFD)), text + ", decomposed");
    }

    private static long id(String name) {
        return switch (name) {
            case "party" -> party;
            case "peace" -> peace;
            case "decree" -> decree;
            case "rice" -> rice;
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Test
    void what_carries_the_marks_that_were_typed_comes_before_its_look_alikes() {
        var page = desk.search("bảo hiểm");

        assertEquals(List.of(insurance, storm), Desk.ids(page));
        assertEquals(
                List.of(true, false), page.hits().stream().map(Hit::asTyped).toList());
        assertEquals(new Count(2, false), page.total());
        assertEquals(new Count(1, false), page.asTyped());
        assertEquals(List.of(storm, insurance), desk.ids("bão hiếm"));
        assertEquals(List.of(insurance, storm), desk.ids("bảo hiem"));
        assertEquals(List.of(storm, insurance), desk.ids("bao hiếm"));
    }

    @Test
    void without_marks_all_that_is_found_is_as_typed() {
        var page = desk.search("bao hiem");

        assertEquals(Set.of(insurance, storm), new TreeSet<>(Desk.ids(page)));
        assertEquals(page.total(), page.asTyped());
        assertTrue(page.hits().stream().allMatch(Hit::asTyped));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bảo rộng                    | 1",
                "bảo vắng                    | 0",
                "mở rộng vắng                | 1",
                "mở vắng xa                  | 0",
                "mở rộng bảo vắng            | 1",
                "mở rộng xa vắng             | 0",
                "mở rộng bảo xa vắng         | 1",
                "mở rộng xa vắng nhất        | 0",
            })
    void of_one_or_two_words_all_must_be_there_of_more_six_in_ten(String text, int found) {
        assertEquals(found, desk.search(Desk.request(text).asTyped()).hits().size());
    }

    @Test
    void a_number_of_a_document_is_found_by_what_stands_in_it() {
        assertEquals(List.of(decree), desk.ids("117/2025/NĐ-CP"));
        assertEquals(List.of(decree), desk.ids("nghi dinh so 117"));
    }

    @Test
    void words_may_stand_in_different_parts_of_an_article() {
        assertEquals(List.of(party), desk.ids("Trường Sơn cán bộ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u200B"})
    void nothing_typed_finds_nothing_and_says_so(String text) {
        var page = desk.search(text);

        assertEquals(SearchPage.Nothing.NO_TEXT, page.nothing());
        assertEquals(List.of(), page.hits());
        assertEquals(new Count(0, false), page.total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "\"\"", "?!", "- – —", "\uD83D", "\u0000\u0007", "(*)", "😀", "/\\"})
    void a_text_without_a_word_finds_nothing_and_says_so(String text) {
        var page = desk.search(text);

        assertTrue(page.nothing() != null);
        assertEquals(List.of(), page.hits());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+bảo -hiểm",
                "bảo AND hiểm",
                "title:bảo hiểm",
                "bảo* hiểm~2",
                "\"bảo hiểm",
                "(bảo hiểm",
                "bảo^5 hiểm",
                "bảo && hiểm || !x",
                "[bảo TO hiểm]",
                "{bảo} /hiểm/",
                "bảo\\ hiểm",
                "bảo\u0000hiểm",
                "bảo\uD83Dhiểm",
                "bảo\uDE00hiểm",
                "<b>bảo</b> hiểm",
                "bảo'; DROP TABLE article; -- hiểm",
                "${bảo} #{hiểm}"
            })
    void signs_of_other_query_languages_mean_nothing(String text) {
        assertNull(desk.search(text).nothing());
    }

    @Test
    void signs_part_words_and_no_more() {
        assertEquals(List.of(insurance, storm), desk.ids("+bảo\u0000*hiểm~"));
        assertEquals(List.of(insurance, storm), desk.ids("\uD83Dbảo\uDE00hiểm"));
    }

    @Test
    void of_a_long_text_the_beginning_counts() {
        var page = desk.search("bảo hiểm " + " ".repeat(10) + "x".repeat(10_000));

        assertEquals(List.of(insurance, storm), Desk.ids(page));
        assertEquals(SearchPage.Cut.CHARACTERS, page.cut());
        assertEquals("bảo hiểm", page.sought());
        assertNull(desk.search("bảo hiểm").cut());
    }

    @Test
    void the_hit_shows_title_and_snippet_in_its_own_spelling_with_the_words_marked() {
        var hit = desk.search("hoa binh").hits().getFirst();

        assertEquals("[Hòa] [bình] cho trẻ em", Desk.marked(hit.title()));
        assertEquals("Kỷ niệm ngày [hoà] [bình] thế giới ở Khánh [Hòa].", Desk.marked(hit.snippet()));
    }

    @Test
    void where_none_of_the_words_is_in_the_text_the_snippet_is_its_beginning() {
        var hit = desk.search("trường sơn").hits().getFirst();

        assertEquals("Hội nghị tổng kết công tác xây dựng Đảng.", Desk.marked(hit.snippet()));
    }

    @Test
    void the_state_tells_how_many_articles_there_are() {
        var state = desk.get(Search.class).state();

        assertEquals(6, state.articles());
        assertEquals(6, state.number());
        assertFalse(state.building());
    }
}

package vn.toasoan.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.search.SearchPage.Understood;

/** What a search says that it took the query for, and what it offers where it found nothing. */
class UnderstoodIT {

    private static Desk desk;
    private static long bridge;
    private static long council;

    @BeforeAll
    static void publish() {
        desk = Desk.open();
        bridge = desk.publish(Draft.of("Cầu phao Ổ Lau mở lại", "Bà con qua cầu từ sáng, ghe máy chở lúa."));
        council = desk.publish(Draft.of("Ủy ban nhân dân tỉnh họp", "Bàn việc sửa đường liên xã."));
        desk.caughtUp();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "caauf phao,cầu phao",
        "ca62u phao,cầu phao",
        "cauphao,cầu phao",
        "cầu pphao,cầu phao",
        "cầu pphao -bão,cầu phao -bão",
        "cầu pphao -\"lũ quét\",cầu phao -\"lũ quét\"",
    })
    void what_makes_no_sense_is_searched_for_as_it_was_meant_and_said(String typed, String meant) {
        var page = desk.search(typed);

        assertEquals(List.of(bridge), Desk.ids(page));
        assertEquals(new Understood(meant, true), page.understood());
        assertEquals(
                "[Cầu] [phao] Ổ Lau mở lại", Desk.marked(page.hits().getFirst().title()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cầu phao", "cau phao", "UBND tỉnh", "qzxw"})
    void what_was_taken_as_typed_needs_no_words(String typed) {
        assertNull(desk.search(typed).understood());
    }

    @Test
    void short_forms_find_what_is_spelled_out() {
        assertEquals(List.of(council), desk.ids("UBND tỉnh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"caauf phao", "cauphao", "cầu pphao", "UBND họp"})
    void searched_for_exactly_as_typed_nothing_else_is_found(String typed) {
        var page = desk.search(Desk.request(typed).asTyped());

        assertEquals(List.of(), Desk.ids(page));
        assertNull(page.understood());
    }

    @Test
    void where_nothing_is_found_pieces_that_articles_have_are_offered() {
        var page = desk.search("ghe may qzxw wxzq zqzq lua zxzx");

        assertEquals(0, page.total().number());
        assertEquals(List.of("ghe máy", "lúa"), page.near());
        page.near().forEach(near -> assertEquals(List.of(bridge), desk.ids(near), near));
        assertEquals(List.of(), desk.search("qzxw wxzq").near());
        assertEquals(List.of(), desk.search("cầu phao").near());
    }

    @Test
    void where_only_a_filter_stands_in_the_way_the_query_itself_is_offered() {
        var request = Desk.request("cầu phao").between(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 12, 31));

        assertEquals(List.of("cầu phao"), desk.search(request).near());
    }
}

package vn.toasoan.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toasoan.core.page.Pages;
import vn.toasoan.core.page.SearchAnswers;
import vn.toasoan.core.page.SearchForm;
import vn.toasoan.core.page.SearchView;
import vn.toasoan.core.support.TestDatabase;
import vn.toasoan.core.support.TestNewsroom;

/** How much a query may ask for: words, clauses, time. */
class BoundsIT {

    /** As many words as a query has, each of which may be meant in several ways. */
    private static final String WIDEST = IntStream.range(0, ReaderQuery.MOST_WORDS)
            .mapToObj(i -> List.of("caauf", "đườg", "họpp", "ubnd", "tỉhn", "xuong", "sửaa", "nhân")
                            .get(i % 8)
                    + (char) ('a' + i % 3))
            .collect(Collectors.joining(" "));

    private static Desk desk;
    private static Desk hurried;

    @BeforeAll
    static void publish() {
        var database = TestDatabase.migrated();
        desk = Desk.at(database, TestNewsroom.newFolder()).following();
        hurried = Desk.at(database, TestNewsroom.newFolder(), "cms.search.longest", "0ms")
                .following();
        IntStream.range(0, 50)
                .forEach(i -> desk.publish(
                        Draft.of("Cầu phao Ổ Lau " + i, "Ủy ban nhân dân tỉnh họp, sửa đường xuống bến.")));
        desk.caughtUp();
        hurried.caughtUp();
    }

    @AfterAll
    static void close() {
        hurried.close();
        desk.close();
    }

    private static SearchForm form(String query) {
        return new SearchForm(query, null, null, null, null, null, null);
    }

    private static SearchView page(Desk at, String query) {
        return (SearchView) at.get(Pages.class).search(form(query)).view();
    }

    @Test
    void what_takes_too_long_is_cut_and_says_so() {
        assertTrue(hurried.search("cầu phao").partial());
        assertEquals("stopped", page(hurried, "cầu phao").state());
        assertTrue(page(hurried, "cầu phao").partial());
        assertTrue(hurried.get(SearchAnswers.class).search(form("cầu phao")).cut());
        assertEquals(
                Suggestions.NONE.articles(),
                hurried.get(Suggest.class).of("cầu ph", 5).articles());
    }

    @Test
    void what_is_in_time_is_whole() {
        assertEquals("found", page(desk, "cầu phao").state());
        assertFalse(page(desk, "cầu phao").partial());
        assertFalse(page(desk, "cầu phao").shortened());
        assertFalse(desk.get(SearchAnswers.class).search(form("cầu phao")).cut());
    }

    @Test
    void what_is_too_long_is_shortened_and_says_so() {
        var page = page(desk, "cầu phao ".repeat(40));

        assertTrue(page.shortened());
        assertEquals("found", page.state());
        assertTrue(page.query().length() <= ReaderQuery.MOST_CHARACTERS);
    }

    @ParameterizedTest
    @EnumSource
    void the_widest_query_is_answered_in_any_order(Order order) {
        for (var text : List.of(WIDEST, WIDEST + " " + WIDEST, '"' + WIDEST + '"', "x -" + WIDEST.replace(" ", " -"))) {
            assertFalse(desk.search(Desk.request(text).by(order)).partial());
            assertFalse(desk.search(Desk.request(text).by(order).asTyped()).partial());
        }
        assertTrue(desk.get(Suggest.class).of(WIDEST, 20).completions().size() <= 8);
    }
}

package vn.toasoan.core.search.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.search.Draft;
import vn.toasoan.core.search.index.MemoryIndex;
import vn.toasoan.core.search.query.Understanding;
import vn.toasoan.core.search.rank.Ranker.Weighed;
import vn.toasoan.core.search.scan.ScannedText;

class RankerTest {

    private static final long NOW = Draft.NOON.plus(Duration.ofDays(1)).toEpochMilli();
    private static final String FILLING = "một hai ba bốn năm sáu bảy tám chín mười ".repeat(8);

    private static List<Weighed> weighed(String text, Draft... drafts) {
        try (var index = MemoryIndex.of(drafts)) {
            var scanned = ScannedText.of(text);
            var tokens =
                    IntStream.range(0, scanned.size()).mapToObj(scanned::token).toList();
            if (tokens.isEmpty()) {
                return List.of();
            }
            var readings = new Understanding(index.vocabulary()).of(text, tokens, null);
            return new Ranker(index.searcher(), Weights.TUNED, List.of()).best(readings, Namings.of(text, tokens), NOW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of articles that differ in their bodies alone. */
    private static List<Long> ids(String text, String... bodies) {
        var drafts = Arrays.stream(bodies)
                .map(body -> Draft.of("Tin trong ngày", body))
                .toArray(Draft[]::new);
        return weighed(text, drafts).stream().map(Weighed::id).toList();
    }

    @Test
    void words_side_by_side_come_before_the_same_words_apart() {
        assertEquals(
                2L,
                ids(
                                "cầu phao",
                                "Chiếc cầu mới và phao cũ nằm lại bên bến.",
                                "Chiếc cầu phao cũ và mới nằm lại bên bến.")
                        .getFirst());
    }

    @Test
    void a_bare_word_beside_marked_ones_stands_first_for_itself() {
        assertEquals(
                2L,
                ids("lai tàu", "Ông lái tàu kể chuyện. Ông lái tàu vui.", "Chiếc lai tàu vào bến. Người ta kể chuyện.")
                        .getFirst());
    }

    @Test
    void three_words_in_order_come_before_the_same_in_another_order() {
        assertEquals(
                2L,
                ids("hợp tác xã", "Tác giả và xã hợp lại kể chuyện.", "Hợp tác xã và giả lại kể chuyện.")
                        .getFirst());
    }

    @Test
    void words_near_each_other_come_before_the_same_words_far_apart() {
        assertEquals(
                List.of(2L, 1L),
                ids(
                        "cầu phao",
                        "Cầu " + FILLING + " phao.",
                        "Cầu rồi phao " + FILLING.replaceFirst(" mười $", "") + "."));
    }

    @Test
    void the_marks_that_were_typed_come_before_others() {
        assertEquals(List.of(2L, 1L), ids("bão hiếm", "Người dân có bảo hiểm.", "Người dân có bão hiếm."));
        assertEquals(List.of(1L, 2L), ids("bảo hiểm", "Người dân có bảo hiểm.", "Người dân có bão hiếm."));
    }

    @Test
    void a_document_comes_before_the_same_figures_and_letters_elsewhere() {
        assertEquals(
                List.of(2L, 1L),
                ids(
                        "117/2025/NĐ-CP",
                        "Năm 2025 có 117 hồ sơ NĐ gửi CP, theo ngành.",
                        "Theo Nghị định 117/2025/NĐ-CP có hồ sơ gửi ngành."));
    }

    @Test
    void a_title_of_just_these_words_comes_before_longer_ones() {
        var found = weighed(
                "cầu phao",
                Draft.of("Cầu phao sang sông đã mở lại sáng nay", "Bà con qua lại."),
                Draft.of("Cầu phao", "Bà con qua lại."));

        assertEquals(2L, found.getFirst().id());
    }

    @Test
    void of_equals_the_newer_comes_first_and_one_without_a_date_last() {
        var found = weighed(
                "cầu phao",
                Draft.of("Cầu phao", "Bà con.").at(Draft.NOON.minus(Duration.ofDays(3_000))),
                Draft.of("Cầu phao", "Bà con.").at(null),
                Draft.of("Cầu phao", "Bà con."));

        assertEquals(List.of(3L, 1L, 2L), found.stream().map(Weighed::id).toList());
    }

    @Test
    void an_article_with_too_few_of_the_words_is_none() {
        assertEquals(List.of(1L), ids("cầu phao", "Cầu và phao.", "Cầu thôi.", "Phao thôi."));
    }

    @Property(tries = 100)
    void any_query_gives_a_list_from_the_best_down(
            @ForAll
                    @Chars({'c', 'ầ', 'u', 'p', 'h', 'a', 'o', ' ', '1', '7', '/', 'Đ', '-', ','})
                    @StringLength(max = 40)
                    String text) {
        var found = weighed(
                text,
                Draft.of("Cầu phao", "Theo 117/2025/NĐ-CP."),
                Draft.of("Cáo và hổ", "Cậu Pháo. Có 17 con."),
                Draft.of("Áo phao", "Cậu đu đưa."));

        for (var i = 0; i < found.size(); i++) {
            assertTrue(found.get(i).score() > 0 && Float.isFinite(found.get(i).score()));
            assertTrue(i == 0 || found.get(i - 1).score() >= found.get(i).score());
        }
    }
}

package vn.toasoan.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantPagesTest {

    private static final List<LayoutView.MenuView> MENU = List.of(
            new LayoutView.MenuView(
                    "Kinh tế", "/kinh-te", "kinh-te", false, List.of(new LinkView("Nông nghiệp", "/nong-nghiep"))),
            new LayoutView.MenuView("Y tế", "/y-te", "y-te", false, List.of()),
            new LayoutView.MenuView("Xã hội", "/xa-hoi", "xa-hoi", false, List.of()));

    @ParameterizedTest
    @CsvSource({
        "/kinhte, /kinh-te",
        "/kinh_te/, /kinh-te",
        "/Kinh-T%E1%BA%BF, /kinh-te",
        "/2021/nong-ngiep/x.html, /nong-nghiep",
        "/xa-hoi/khong-co-9.html, /xa-hoi",
        "/wp-login.php, ",
        "/%, ",
        "/, "
    })
    void a_section_of_nearly_the_name_may_have_been_meant(String path, String section) {
        var expected = section == null ? List.of() : List.of(section);

        assertEquals(
                expected,
                MeantPages.sections(path, MENU).stream().map(LinkView::url).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "/xa-hoi/ba-ben-do-gop-mot-71.html, ba ben do gop mot",
        "/2021/05/cau-moi.htm, cau moi",
        "/xa-hoi/c%E1%BA%A7u_m%E1%BB%9Bi.aspx, cầu mới",
        "/nam-2026-duoc-mua, nam 2026 duoc mua",
        "/71.html, ''",
        "/, ''"
    })
    void the_words_of_an_address_are_those_of_its_last_part(String path, String words) {
        assertEquals(words, MeantPages.words(path).replaceAll("\\s+", " "));
    }

    @Test
    void an_address_of_any_length_has_few_words() {
        assertEquals(80, MeantPages.words("/" + "chu-".repeat(5000)).length());
    }

    @ParameterizedTest
    @CsvSource({"kinh-te, kinh-te, 0", "kinhte, kinh-te, 1", "kihn-te, kinh-te, 2", "'', abc, 3", "abc, '', 3"})
    void words_are_as_far_apart_as_letters_are_wrong(String one, String other, int distance) {
        assertEquals(distance, Spelling.distance(one, other));
    }
}

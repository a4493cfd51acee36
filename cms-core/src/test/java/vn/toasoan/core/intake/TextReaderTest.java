package vn.toasoan.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.intake.line.Hints;
import vn.toasoan.core.intake.line.Line;

class TextReaderTest {

    private static final String SAPO = "Sáng 5/7, Trung tâm Chính trị huyện bế giảng lớp bồi dưỡng đảng viên mới.";
    private static final String TEXT =
            "Sau bảy ngày học tập, 86 học viên đã nghiên cứu mười chuyên đề và tham gia thảo luận theo tổ sôi nổi.";
    private static final String MORE =
            "Kết quả, 31 học viên đạt loại giỏi, 52 học viên đạt loại khá, không ai phải kiểm tra lại lần hai.";

    private final TextReader reader = new TextReader(SyntheticPage.ZONE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "Thứ tư, ngày 24 tháng 4 năm 2024~Trang chủ~Tin tức~Văn bản~Liên hệ~{title}~{text}^",
                "24/04/2024~Trang chủ > Tin tức~{title}~{text}^",
                "24/04/2024~{title}~{text}^2024-04-24",
                "24/04/2024~Nhân ngày hội lớn:~{title}~{text}^2024-04-24",
                "24/04/2024~{title}~22/03/2023~{text}^2023-03-22",
                "{title}~22/03/2023~{text}~Cập nhật: 23/03/2023^2023-03-22",
                "{title}~{text}~Ngày đăng: 22/03/2023^2023-03-22",
                "{title}~{text}~Các tin khác~Khai mạc hội chợ~22/03/2023^",
                "{title}~{text}~Lê An~22/03/2023^2023-03-22",
            })
    void a_date_counts_where_it_is_the_article_s(String page, String day) {
        var article = reader.read(page(page));

        var published = article.publishedAt();
        assertEquals(day, published == null ? null : day(published));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "Xây dựng Đảng~{title}~12/08/2022~{text}^Xây dựng Đảng",
                "Trang chủ > Xây dựng Đảng > {title}~{title}~{text}^Xây dựng Đảng",
                "Thời sự~Kinh tế~Văn hóa~Xã hội~{title}~{text}^''",
                "{title}~Chính trị 28-05-2024~{text}^Chính trị",
                "{title}~{text}~Lê An~Chuyên mục: Tin trong tỉnh^Tin trong tỉnh",
                "{title}~{text}^''",
            })
    void the_section_is_what_the_page_names(String page, String section) {
        assertEquals(section, String.join("+", reader.read(page(page)).sectionPath()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "Kỳ họp thứ mười, HĐND tỉnh:~{title}~12/08/2022~{text}^Kỳ họp thứ mười, HĐND tỉnh:",
                "Nhân ngày hội lớn của dân tộc~{title}~12/08/2022~{text}^Nhân ngày hội lớn của dân tộc",
                "Khai mạc hội chợ xuân~Bàn giao nhà tình nghĩa~{title}~12/08/2022~{text}^",
                "Xây dựng Đảng~{title}~12/08/2022~{text}^",
            })
    void a_kicker_is_one_line_above_the_title(String page, String kicker) {
        assertEquals(kicker, reader.read(page(page)).kicker());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Trang chủ\nTin tức\nLiên hệ",
                "Khai mạc hội chợ xuân\nBàn giao nhà tình nghĩa\nTập huấn cho cán bộ thôn\nXem thêm >>",
                "Thông báo\n\nMời quý vị quay lại sau.",
                "Thống kê truy cập\nĐang truy cập: 12\nTổng truy cập: 1.204",
            })
    void a_page_without_an_article_is_refused(String page) {
        var refused = assertThrows(CmsException.Invalid.class, () -> reader.read(new CapturedText(page)));

        assertEquals("intake.no-article", refused.code());
    }

    @Test
    void a_wrongly_decoded_page_is_refused() {
        var broken = "ChÃ o má»«ng Ä\u0091áº¡i há»\u0099i Ä\u0091áº£ng bá»\u0099 tá»\u0089nh láº§n thá»© mÆ°á»\u009di. "
                .repeat(6);

        assertEquals(
                "intake.no-article",
                assertThrows(CmsException.Invalid.class, () -> reader.read(new CapturedText(broken)))
                        .code());
    }

    @Test
    void text_without_a_title_is_refused_with_its_own_code() {
        var page = SAPO + " " + TEXT + "\n" + TEXT + " " + MORE;

        assertEquals(
                "intake.no-title",
                assertThrows(CmsException.Invalid.class, () -> reader.read(new CapturedText(page)))
                        .code());
    }

    @Test
    void a_title_glued_to_the_text_is_parted() {
        var article = reader.read(
                new CapturedText("12/08/2022\nTổng kết lớp bồi dưỡng đảng viên mới" + SAPO + " " + TEXT + "\n" + MORE));

        assertEquals("Tổng kết lớp bồi dưỡng đảng viên mới", article.title());
    }

    @Test
    void marked_up_lines_are_read_by_their_hints() {
        var title = new Hints(1, 0, Hints.Place.ARTICLE, Set.of());
        var aside = new Hints(3, 1, Hints.Place.ASIDE, Set.of());
        var caption = new Hints(0, 0, Hints.Place.CAPTION, Set.of());
        var article = reader.read(List.of(
                Line.of("Mùa vải chín", 0, title),
                Line.of("Khai mạc hội chợ xuân tại trung tâm huyện với nhiều gian hàng mới", 0, aside),
                Line.of(SAPO, 0),
                Line.of("Vải chín đỏ cây", 0, caption),
                Line.of(TEXT, 0),
                Line.of("Giá tăng", 0, new Hints(2, 0, Hints.Place.ARTICLE, Set.of())),
                Line.of(MORE, 0)));

        assertEquals(
                "title: Mùa vải chín\nnote: no-date\nnote: no-byline\nnote: no-section\nsapo: " + SAPO
                        + "\ncaption: Vải chín đỏ cây\np: " + TEXT + "\nh2: Giá tăng\np: " + MORE + "\n",
                PrintedArticle.of(article));
    }

    @Test
    void the_name_behind_the_last_sentence_is_the_byline() {
        var article = reader.read(page("{title}~{text}~" + TEXT + "/. Hà Linh"));

        assertEquals("Hà Linh", article.byline().signatures().getFirst().name());
        assertEquals(
                TEXT + "/.",
                ((vn.toasoan.core.intake.body.CapturedBlock.Paragraph)
                                article.body().getLast())
                        .text());
    }

    @Test
    void what_is_not_printed_is_named_and_stays_empty() {
        var article = reader.read(page("{title}~{text}"));

        assertNull(article.publishedAt());
        assertEquals(List.of("no-date", "no-byline", "no-section"), article.notes());
    }

    @Property(tries = 300)
    void any_heap_of_page_lines_is_read_or_refused(@ForAll("pages") List<String> lines) {
        try {
            reader.read(new CapturedText(String.join("\n", lines)));
        } catch (CmsException.Invalid refused) {
            assertEquals(true, refused.code().startsWith("intake."));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Ảnh: ",
                "12/08/2022 ",
                "Nguyễn Văn A, ",
                "Trang chủ > ",
                "(",
                "NHIỆT LIỆT CHÀO MỪNG - ",
                "Bài, ảnh: ",
                "\n",
                "- "
            })
    void a_page_of_one_thing_a_thousand_times_takes_no_time(String thing) {
        var page = thing.repeat(20_000) + "\n" + SAPO + "\n" + TEXT + "\n" + MORE;

        assertTimeout(Duration.ofSeconds(20), () -> {
            try {
                reader.read(new CapturedText(page));
            } catch (CmsException.Invalid refused) {
                assertEquals(true, refused.code().startsWith("intake."));
            }
        });
    }

    @Provide
    static Arbitrary<List<String>> pages() {
        var known = Arbitraries.of(
                SAPO,
                TEXT,
                MORE,
                "Lê An",
                "Bài, ảnh: LÊ AN",
                "12/08/2022 08:04",
                "Cập nhật: 1/2/2023",
                "Trang chủ > Tin tức",
                "Trang chủ",
                "Tin liên quan",
                "Các tin khác",
                "PV: Thưa ông?",
                "- Thưa bà, vì sao?",
                "- Xin cảm ơn bà!",
                "1. Một",
                "a) Hai",
                "Quang cảnh hội nghị. Ảnh: H.T",
                "Từ khóa:",
                "Theo TTXVN",
                "Tổng kết lớp bồi dưỡng",
                "",
                "NHIỆT LIỆT CHÀO MỪNG NGÀY LỄ - QUYẾT TÂM THI ĐUA YÊU NƯỚC",
                "Ông Trần Văn Hải:",
                "(Còn nữa)",
                "KT. CHỦ TỊCH");
        var any = Arbitraries.strings().ofMaxLength(60);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(6, known), net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(25)
                .map(ArrayList::new);
    }

    private static CapturedText page(String form) {
        return new CapturedText(form.replace("~", "\n\n")
                .replace("{title}", "Huyện tổng kết lớp bồi dưỡng đảng viên mới")
                .replace("{text}", SAPO + "\n\n" + TEXT + "\n\n" + MORE));
    }

    private static String day(PrintedTime time) {
        return time.day(SyntheticPage.ZONE).toString();
    }
}

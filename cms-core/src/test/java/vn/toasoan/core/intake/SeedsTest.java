package vn.toasoan.core.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.intake.body.CapturedBlock;
import vn.toasoan.core.intake.body.CapturedBlock.Answer;
import vn.toasoan.core.intake.body.CapturedBlock.Caption;
import vn.toasoan.core.intake.body.CapturedBlock.Closing;
import vn.toasoan.core.intake.body.CapturedBlock.Heading;
import vn.toasoan.core.intake.body.CapturedBlock.Paragraph;
import vn.toasoan.core.intake.body.CapturedBlock.Question;
import vn.toasoan.core.intake.byline.Byline;
import vn.toasoan.core.intake.byline.Byline.Role;
import vn.toasoan.core.intake.byline.Byline.Signature;
import vn.toasoan.core.intake.line.CapturedSlogan;

/** The five real pages the importer was made for; field by field. */
class SeedsTest {

    private static final String HAU_GIANG = "000_7403d5d63bb36fa2.txt";
    private static final String PHUC_THUAN = "001_dd835176d233c3ca.txt";
    private static final String KHANH_HOA = "002_9ef14f255e984e78.txt";
    private static final String QUANG_TRI = "003_bbffbb65efc6b577.txt";
    private static final String DONG_THAP = "004_ef00cb0e1527eb01.txt";

    @Test
    void a_paper_with_a_bar_and_a_zone_in_its_date() throws IOException {
        var article = read(HAU_GIANG);

        assertAll(
                () -> assertEquals("Công tác xây dựng Đảng được chú trọng, đạt nhiều kết quả", article.title()),
                () -> assertNull(article.kicker()),
                () -> assertEquals(at("2022-08-12T08:04:00", Precision.MINUTE), article.publishedAt()),
                () -> assertNull(article.updatedAt()),
                () -> assertEquals(signed(Role.BAI_ANH, "TRƯỜNG SƠN"), article.byline()),
                () -> assertTrue(sapo(article).startsWith("Đầu năm đến nay, Đảng ủy Khối")),
                () -> assertTrue(sapo(article).endsWith("đạt nhiều kết quả tích cực.")),
                () -> assertNull(article.dateline()),
                () -> assertNull(article.source()),
                () -> assertEquals(List.of("no-section"), article.notes()),
                () -> assertEquals(
                        List.of(
                                "Quan tâm thực hiện tốt công tác giáo dục chính trị, lãnh đạo tư tưởng",
                                "Cần chỉ đạo tổ chức thành công đại hội chi bộ trực thuộc đảng ủy cơ sở"),
                        of(article, Heading.class).stream().map(Heading::text).toList()),
                () -> assertEquals(
                        List.of(new Caption(
                                "Đảng bộ Trường Chính trị tỉnh phát động cho đảng viên, học viên thực hiện mô hình “Hoa"
                                        + " thơm lấn cỏ dại”.",
                                null)),
                        of(article, Caption.class)),
                () -> assertEquals(20, of(article, Paragraph.class).size()),
                () -> assertEquals(23, article.body().size()));
    }

    @Test
    void a_commune_s_portal_with_a_skip_link_and_counters() throws IOException {
        var article = read(PHUC_THUAN);

        assertAll(
                () -> assertEquals(
                        "Tiến trình thực hiện nhiệm vụ trọng tâm trong công tác Xây Dựng Đảng tại đại hội XIII của đảng"
                                + " bộ xã Phúc Thuận.",
                        article.title()),
                () -> assertEquals(at("2021-10-02T09:40:00", Precision.MINUTE), article.publishedAt()),
                () -> assertEquals(signed(Role.BAI, "Nguyễn Tuấn Anh"), article.byline()),
                () -> assertNull(article.sapo()),
                () -> assertEquals(List.of("no-section", "no-sapo"), article.notes()),
                () -> assertEquals(
                        List.of("Thư nhất, về 3 nhiệm vụ trọng tâm", "Thứ hai, về 3 giải pháp đột phá"),
                        of(article, Heading.class).stream().map(Heading::text).toList()),
                () -> assertEquals(13, of(article, Paragraph.class).size()),
                () -> assertEquals(15, article.body().size()));
    }

    @Test
    void a_portal_with_running_slogans_an_interview_and_a_poll() throws IOException {
        var article = read(KHANH_HOA);

        assertAll(
                () -> assertEquals("Xây dựng Đảng bộ Khối các cơ quan tỉnh vững mạnh", article.title()),
                () -> assertNull(article.kicker()),
                () -> assertEquals(at("2024-03-22T10:48:00", Precision.MINUTE), article.publishedAt()),
                () -> assertEquals(signed(Role.THUC_HIEN, "XUÂN THÀNH"), article.byline()),
                () -> assertTrue(sapo(article).startsWith("Thời gian gần đây, công tác xây dựng Đảng")),
                () -> assertTrue(sapo(article).endsWith("Đảng ủy Khối các cơ quan tỉnh cho biết:")),
                () -> assertEquals(
                        List.of(
                                new Caption(
                                        "Bà Nguyễn Thị Bích Liên - Phó Bí thư Thường trực Đảng ủy Khối các cơ quan tỉnh.",
                                        null),
                                new Caption(
                                        "Hội thi \"Bí thư Chi bộ giỏi\" năm 2023 do Đảng ủy Khối tổ chức đã tạo nên đợt"
                                                + " sinh hoạt chính trị sâu rộng trong toàn Đảng bộ Khối.",
                                        null)),
                        of(article, Caption.class)),
                () -> assertEquals(3, of(article, Question.class).size()),
                () -> assertEquals(
                        "Bà có thể cho biết những việc làm cụ thể nhằm tăng cường xây dựng Đảng từ cơ sở?",
                        of(article, Question.class).getFirst().text()),
                () -> assertEquals(
                        List.of(1, 1, 2),
                        of(article, Answer.class).stream()
                                .map(answer -> answer.paragraphs().size())
                                .toList()),
                () -> assertTrue(of(article, Answer.class)
                        .getFirst()
                        .paragraphs()
                        .getFirst()
                        .startsWith("Trong năm 2023, các đồng chí")),
                () -> assertEquals(new Closing("Xin cảm ơn bà!"), article.body().getLast()),
                () -> assertEquals(10, article.body().size()));
    }

    @Test
    void the_running_line_is_eleven_slogans_and_five_of_them_end_with_their_day() throws IOException {
        var slogans = read(KHANH_HOA).slogans();

        assertEquals(11, slogans.size());
        assertEquals(
                new CapturedSlogan(
                        "NHIỆT LIỆT CHÀO MỪNG KỶ NIỆM 35 NĂM NGÀY THÀNH LẬP ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH KHÁNH HÒA"
                                + " (06/6/1989 - 06/6/2024)",
                        null,
                        LocalDate.of(2024, 6, 6)),
                slogans.getFirst());
        assertEquals(
                "ĐẠI HỘI ĐẢNG BỘ TỈNH KHÁNH HÒA LẦN THỨ XVIII, NHIỆM KỲ 2020-2025",
                slogans.get(6).text());
        assertEquals(
                "SỐNG, CHIẾN ĐẤU, LAO ĐỘNG VÀ HỌC TẬP THEO GƯƠNG BÁC HỒ VĨ ĐẠI",
                slogans.getLast().text());
        assertEquals(
                List.of("2024-06-06", "2024-05-19", "2024-03-26", "2024-02-24", "2024-02-03"),
                slogans.stream()
                        .limit(5)
                        .map(slogan -> String.valueOf(slogan.until()))
                        .toList());
        assertTrue(slogans.stream().skip(5).allMatch(slogan -> slogan.until() == null));
        assertTrue(slogans.stream().allMatch(slogan -> slogan.from() == null));
    }

    @Test
    void a_paper_without_date_and_byline_has_neither() throws IOException {
        var article = read(QUANG_TRI);

        assertAll(
                () -> assertEquals("Sáng tạo, đồng thuận, hiệu quả trong học tập và làm theo Bác", article.title()),
                () -> assertNull(article.publishedAt()),
                () -> assertEquals(Byline.NONE, article.byline()),
                () -> assertNull(article.sapo()),
                () -> assertEquals(List.of("no-date", "no-byline", "no-section", "no-sapo"), article.notes()),
                () -> assertEquals(
                        new Caption(
                                "Ban Thường vụ Đảng ủy Khối tặng Giấy khen cho các điển hình tiên tiến trong học tập và"
                                        + " làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh giai đoạn 2021 - 2024",
                                "H.T"),
                        article.body().getFirst()),
                () -> assertEquals(13, of(article, Paragraph.class).size()),
                () -> assertEquals(14, article.body().size()));
    }

    @Test
    void a_paper_with_a_code_before_the_lead_and_seconds_in_its_date() throws IOException {
        var article = read(DONG_THAP);

        assertAll(
                () -> assertEquals("Công tác tổ chức xây dựng Đảng đạt nhiều kết quả tích cực", article.title()),
                () -> assertEquals(at("2023-02-03T10:02:34", Precision.SECOND), article.publishedAt()),
                () -> assertNull(article.updatedAt()),
                () -> assertEquals("ĐTO", article.dateline()),
                () -> assertEquals(signed(Role.BAI, "NGÂN NGUYỄN"), article.byline()),
                () -> assertTrue(sapo(article).startsWith("Thời gian qua, bám sát sự lãnh đạo")),
                () -> assertTrue(((Caption) article.body().getFirst()).text().contains("(thứ 4 từ phải sang)")),
                () -> assertEquals(List.of("only-update", "no-section"), article.notes()),
                () -> assertEquals(5, of(article, Paragraph.class).size()),
                () -> assertEquals(6, article.body().size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {HAU_GIANG, PHUC_THUAN, KHANH_HOA, QUANG_TRI, DONG_THAP})
    void nothing_of_the_page_around_it_stays(String file) throws IOException {
        var printed = PrintedArticle.of(read(file));

        for (var word :
                List.of("truy cập", "bình luận", "Các tin khác", "Thăm dò", "Liên kết", "Xem thêm", "Phản hồi")) {
            assertTrue(!printed.contains(word), word);
        }
    }

    private static CapturedArticle read(String file) throws IOException {
        var page = SharedData.find("seeds/" + file);
        assumeTrue(page.isPresent(), "shared/seeds is not here: give -Dshared.dir");
        return new TextReader(SyntheticPage.ZONE).read(new CapturedText(Files.readString(page.get())));
    }

    private static String sapo(CapturedArticle article) {
        return String.valueOf(article.sapo());
    }

    private static <T extends CapturedBlock> List<T> of(CapturedArticle article, Class<T> kind) {
        return article.body().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Byline signed(Role role, String name) {
        return new Byline(List.of(Signature.of(role, name)));
    }

    private static PrintedTime at(String local, Precision precision) {
        return new PrintedTime(
                LocalDateTime.parse(local).atZone(SyntheticPage.ZONE).toInstant(), precision);
    }
}

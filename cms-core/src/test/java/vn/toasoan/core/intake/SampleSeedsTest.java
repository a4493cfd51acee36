package vn.toasoan.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.intake.body.CapturedBlock;
import vn.toasoan.core.intake.byline.Byline.Role;
import vn.toasoan.core.intake.file.SourceFile;
import vn.toasoan.core.markup.ArticleHtml;
import vn.toasoan.core.markup.Block;

class SampleSeedsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void a_page_with_bars_in_its_date_has_subheadings_and_a_signed_end() {
        var article = read("mau-1-ngay-gach-dung-gmt.txt").article();

        assertEquals("Nông thôn mới ở Cẩm Giao nhìn từ những con lộ tự quản", article.title());
        assertEquals(minute("2022-10-18T00:35:00Z"), article.publishedAt());
        assertTrue(String.valueOf(article.sapo()).startsWith("Không chờ vốn rót"));
        assertEquals(List.of("BAI_ANH LÊ TƯỜNG"), signatures(article));
        assertTrue(headings(article).anyMatch("Dân bàn xong mới đo đạc"::equals));
        assertTrue(article.body()
                .contains(new CapturedBlock.Caption(
                        "Người dân tổ 4, ấp Bàu Sen dặm vá lại mặt lộ trước mùa mưa.", null)));
        assertEndsWith(article, "29 nhà tự đến ghi tên góp công.");
    }

    @Test
    void a_portal_page_loses_its_skip_link_and_its_counters() {
        var article = read("mau-2-cong-xa-dem-truy-cap.txt").article();

        assertTrue(article.title().startsWith("Kết quả một năm thực hiện mô hình"));
        assertEquals(minute("2021-05-14T01:20:00Z"), article.publishedAt());
        assertEquals(List.of("BAI Đỗ Ngọc Ửng"), signatures(article));
        assertEndsWith(article, "bà con nhân dân trong và ngoài xã.");
    }

    @Test
    void slogans_above_an_interview_are_split_where_they_part() {
        var article = read("mau-3-khau-hieu-phong-van.txt").article();

        assertEquals("Số hóa hồ sơ đảng viên: làm chậm mà chắc", article.title());
        assertEquals(minute("2024-10-25T02:15:00Z"), article.publishedAt());
        assertEquals(List.of("THUC_HIEN THÙY DƯƠNG MỸ"), signatures(article));
        assertEquals(9, article.slogans().size());
        assertEquals(LocalDate.of(2024, 10, 15), article.slogans().getFirst().until());
        assertTrue(article.slogans().stream().anyMatch(s -> s.text().contains("NHIỆM KỲ 2020-2025")));
        assertTrue(article.slogans().stream().anyMatch(s -> s.text().startsWith("NÓI ÍT, LÀM NHIỀU")));
        assertTrue(article.body().stream()
                        .filter(CapturedBlock.Question.class::isInstance)
                        .count()
                >= 3);
        assertTrue(article.body().getLast() instanceof CapturedBlock.Closing);
    }

    @Test
    void what_a_page_does_not_say_stays_empty_and_is_named() {
        var article = read("mau-4-khong-ngay-khong-ten.txt").article();

        assertNull(article.publishedAt());
        assertTrue(article.byline().isEmpty());
        assertTrue(article.notes().containsAll(List.of(Notes.NO_DATE, Notes.NO_BYLINE, Notes.NO_SECTION)));
        assertTrue(article.body().stream()
                .anyMatch(b -> b instanceof CapturedBlock.Caption caption && "Đ.M".equals(caption.credit())));
        assertEndsWith(article, "bà Lữ Thị Băng Thuỷ nói.");
    }

    @Test
    void the_code_of_the_paper_stands_before_the_sapo() {
        var article = read("mau-5-ma-dia-danh-slo.txt").article();

        assertEquals("SLO", article.dateline());
        assertTrue(String.valueOf(article.sapo()).startsWith("Không dừng ở những phần quà"));
        assertEquals(new PrintedTime(Instant.parse("2023-03-21T07:05:47Z"), Precision.SECOND), article.publishedAt());
        assertEquals(List.of("BAI NGỌC KHUÊ"), signatures(article));
    }

    @Test
    void a_saved_page_keeps_pictures_lists_and_tables_and_loses_what_surrounds_the_article() {
        var capture = read("mau-6-bao-dien-tu.html");
        var article = capture.article();
        var blocks = ArticleHtml.blocks(capture.body());
        var figures = figures(blocks);

        assertEquals("url", capture.source());
        assertTrue(capture.id().startsWith("https://"));
        assertEquals(List.of("Kinh tế", "Làng nghề"), article.sectionPath());
        assertEquals(List.of("BAI_ANH ĐỖ THÙY", "BAI_ANH LÊ BẢO KHUÊ"), signatures(article));
        assertEquals(2, figures.size());
        assertTrue(String.valueOf(figures.getFirst().src()).endsWith("anh/vam-o-01.jpg"));
        assertEquals("Ảnh: ĐỖ THÙY", figures.getFirst().credit());
        assertTrue(String.valueOf(figures.getLast().src()).endsWith("anh/vam-o-02.jpg"));
        assertEquals(1, blocks.stream().filter(Block.Table.class::isInstance).count());
        assertEquals(
                1, blocks.stream().filter(Block.ListBlock.class::isInstance).count());
        assertEquals(List.of("làng lưới Vàm Ổ", "Mỹ Ổ", "làng nghề"), article.tags());
        var text = ArticleHtml.plainText(capture.body());
        assertTrue(text.contains("màu đỏ nhiều hơn."), text);
        assertTrue(Stream.of("Xem thêm", "Tin liên quan", "cua đồng", "Đánh giá", "loadAdv")
                .noneMatch(text::contains));
    }

    @Test
    void an_old_portal_page_is_read_out_of_its_layout_tables() {
        var capture = read("mau-7-cong-huyen-dang-bang.html");
        var article = capture.article();
        var blocks = ArticleHtml.blocks(capture.body());

        assertTrue(article.title().startsWith("Chè đồi Ổi Giang nửa đầu năm 2024"));
        assertEquals(minute("2024-07-05T10:20:00Z"), article.publishedAt());
        assertEquals(List.of("BAI Từ Ngân", "BAI Hồ Quân"), signatures(article));
        assertEquals(2, figures(blocks).size());
        assertEquals(1, blocks.stream().filter(Block.Table.class::isInstance).count());
        assertEquals(
                1, blocks.stream().filter(Block.ListBlock.class::isInstance).count());
        assertEquals(3, blocks.stream().filter(Block.Heading.class::isInstance).count());
    }

    private static Capture read(String name) {
        return Capture.of(SourceFile.alone(Path.of("../seeds", name)), ZONE);
    }

    private static PrintedTime minute(String at) {
        return new PrintedTime(Instant.parse(at), Precision.MINUTE);
    }

    private static List<String> signatures(CapturedArticle article) {
        return article.byline().signatures().stream()
                .map(s -> s.role().name() + " " + s.name())
                .toList();
    }

    private static Stream<String> headings(CapturedArticle article) {
        return article.body().stream()
                .flatMap(b -> b instanceof CapturedBlock.Heading heading ? Stream.of(heading.text()) : Stream.empty());
    }

    private static void assertEndsWith(CapturedArticle article, String words) {
        var last = article.body().getLast();
        assertTrue(last instanceof CapturedBlock.Paragraph(var text) && text.endsWith(words), last.toString());
    }

    /** Keeps the roles of a byline and those of an article the same by name. */
    @Test
    void every_role_of_a_printed_byline_is_one_of_an_article() {
        for (var role : Role.values()) {
            assertEquals(
                    role.name(),
                    vn.toasoan.core.article.Role.valueOf(role.name()).name());
        }
    }

    private static List<Block.Figure> figures(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .toList();
    }
}

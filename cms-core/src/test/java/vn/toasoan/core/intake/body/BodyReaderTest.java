package vn.toasoan.core.intake.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.intake.body.CapturedBlock.Answer;
import vn.toasoan.core.intake.body.CapturedBlock.Caption;
import vn.toasoan.core.intake.body.CapturedBlock.Closing;
import vn.toasoan.core.intake.body.CapturedBlock.Heading;
import vn.toasoan.core.intake.body.CapturedBlock.ListItems;
import vn.toasoan.core.intake.body.CapturedBlock.Paragraph;
import vn.toasoan.core.intake.body.CapturedBlock.Question;
import vn.toasoan.core.intake.body.CapturedBlock.Table;
import vn.toasoan.core.intake.line.ListItem.Mark;
import vn.toasoan.core.intake.line.PageLines;

class BodyReaderTest {

    private static final String TEXT =
            "Sau bảy ngày học tập, học viên đã nghiên cứu mười chuyên đề và tham gia thảo luận theo tổ sôi nổi.";
    private static final String MORE =
            "Kết quả, ba mươi mốt học viên đạt loại giỏi, không có học viên nào phải kiểm tra lại lần thứ hai.";

    @Test
    void dashes_with_questions_and_answers_are_an_interview() {
        assertEquals(
                List.of(
                        new Paragraph(TEXT),
                        new Question(null, "Thưa bà, kết quả năm nay thế nào?"),
                        new Answer(null, List.of(TEXT, MORE)),
                        new Question(null, "Còn khó khăn gì, thưa bà?"),
                        new Answer(null, List.of(MORE)),
                        new Closing("Xin cảm ơn bà!")),
                read(
                        TEXT,
                        "- Thưa bà, kết quả năm nay thế nào?",
                        "- " + TEXT,
                        MORE,
                        "- Còn khó khăn gì, thưa bà?",
                        "- " + MORE,
                        "- Xin cảm ơn bà!"));
    }

    @Test
    void labels_name_who_asks_and_who_answers() {
        assertEquals(
                List.of(
                        new Question("PV", "Xin ông cho biết kết quả năm nay."),
                        new Answer("Ông Đinh Văn Tòng", List.of(TEXT)),
                        new Caption("Ông Tòng thăm vườn", "CTV"),
                        new Answer(null, List.of(MORE)),
                        new Question("Phóng viên", "Năm tới thì sao?"),
                        new Answer("Ông Đinh Văn Tòng", List.of(MORE)),
                        new Closing("Xin cảm ơn ông!")),
                read(
                        "PV: Xin ông cho biết kết quả năm nay.",
                        "Ông Đinh Văn Tòng:",
                        TEXT,
                        "Ông Tòng thăm vườn. Ảnh: CTV",
                        MORE,
                        "* Phóng viên: Năm tới thì sao?",
                        "- Ông Đinh Văn Tòng: " + MORE,
                        "PV: Xin cảm ơn ông!"));
    }

    @Test
    void a_list_of_dashes_is_no_interview() {
        assertEquals(
                List.of(
                        new Paragraph("Đề nghị các hộ thực hiện tốt những việc sau đây trước mùa mưa bão năm nay:"),
                        new ListItems(Mark.DASH, List.of("Kiểm tra mái nhà;", "Dự trữ lương thực;", "Nghe đài.")),
                        new Paragraph(TEXT)),
                read(
                        "Đề nghị các hộ thực hiện tốt những việc sau đây trước mùa mưa bão năm nay:",
                        "- Kiểm tra mái nhà;",
                        "- Dự trữ lương thực;",
                        "- Nghe đài.",
                        TEXT));
    }

    @Test
    void a_list_of_questions_is_no_interview() {
        assertEquals(
                List.of(
                        new Paragraph("Hội nghị tập trung thảo luận, làm rõ các câu hỏi lớn được đặt ra từ cơ sở:"),
                        new ListItems(Mark.DASH, List.of("Vì sao chậm?", "Ai chịu trách nhiệm?", "Bao giờ xong?"))),
                read(
                        "Hội nghị tập trung thảo luận, làm rõ các câu hỏi lớn được đặt ra từ cơ sở:",
                        "- Vì sao chậm?",
                        "- Ai chịu trách nhiệm?",
                        "- Bao giờ xong?"));
    }

    @Test
    void counted_lines_are_a_list_only_where_they_count_from_one() {
        assertEquals(List.of(new ListItems(Mark.NUMBER, List.of(TEXT, MORE))), read("1. " + TEXT, "2. " + MORE));
        assertEquals(
                List.of(new Paragraph("3. " + TEXT), new Paragraph("4. " + MORE)), read("3. " + TEXT, "4. " + MORE));
    }

    @Test
    void short_lines_before_text_are_headings_of_their_level() {
        assertEquals(
                List.of(
                        new Heading(2, "II. THỰC TRẠNG"),
                        new Heading(3, "2.1. Kết quả đạt được"),
                        new Paragraph(TEXT),
                        new Heading(2, "Thứ hai, về ba giải pháp"),
                        new Paragraph("Một là, " + MORE),
                        new Heading(2, "Gỡ từ đâu?"),
                        new Paragraph(MORE)),
                read(
                        "II. THỰC TRẠNG",
                        "2.1. Kết quả đạt được",
                        TEXT,
                        "Thứ hai, về ba giải pháp",
                        "Một là, " + MORE,
                        "Gỡ từ đâu?",
                        MORE));
    }

    @Test
    void verse_keeps_its_lines_and_rows_their_cells() {
        assertEquals(
                List.of(
                        new Paragraph(TEXT),
                        new Paragraph("Trong đầm gì đẹp bằng sen\nLá xanh bông trắng lại chen nhị vàng"),
                        new Paragraph(MORE),
                        new Heading(2, "Bảng xếp hạng"),
                        new Table(List.of(List.of("Hạng", "Đội", "Điểm"), List.of("Nhất", "Hòa Sơn", "12")))),
                read(
                        TEXT,
                        "Trong đầm gì đẹp bằng sen",
                        "Lá xanh bông trắng lại chen nhị vàng",
                        MORE,
                        "Bảng xếp hạng",
                        "Hạng\tĐội\tĐiểm",
                        "Nhất\tHòa Sơn\t12"));
    }

    @Test
    void a_credit_below_a_line_makes_it_a_caption() {
        assertEquals(
                List.of(
                        new Paragraph(TEXT),
                        new Caption("Bức ảnh được đăng tải vào tháng 11 năm ngoái.", "GoFundMe"),
                        new Paragraph(MORE)),
                read(TEXT, "Bức ảnh được đăng tải vào tháng 11 năm ngoái.", "Ảnh: GoFundMe", MORE));
    }

    @Test
    void no_lines_are_no_blocks() {
        assertEquals(List.of(), BodyReader.read(List.of()));
    }

    private static List<CapturedBlock> read(String... lines) {
        return BodyReader.read(PageLines.of(String.join("\n", lines)));
    }
}

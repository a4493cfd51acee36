package vn.toasoan.core.intake.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.intake.body.CapturedBlock.Caption;
import vn.toasoan.core.intake.line.Line;

class CaptionsTest {

    private static final int LONG_PARAGRAPHS = 400;
    private static final int SHORT_PARAGRAPHS = 130;

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            nullValues = "-",
            value = {
                "Bữa cơm bên bờ ruộng. Ảnh: Minh Đức^Bữa cơm bên bờ ruộng^Minh Đức",
                "Trao giấy khen cho các điển hình - Ảnh: H.T^Trao giấy khen cho các điển hình^H.T",
                "Thủ tướng tiếp Đại sứ. (Ảnh: Sơn Nam/Vietnam+)^Thủ tướng tiếp Đại sứ^Sơn Nam/Vietnam+",
                "Đại biểu dự hội nghị. Ảnh Thái Dương^Đại biểu dự hội nghị^Thái Dương",
                "Bão đổ bộ vào bờ (Nguồn: TTXVN)^Bão đổ bộ vào bờ^TTXVN",
                "Ảnh: GoFundMe^''^GoFundMe",
                "Ảnh minh họa: TTXVN^Ảnh minh họa^TTXVN",
                "(Ảnh minh hoạ)^(Ảnh minh hoạ)^-",
                "Đồng chí Lê An (thứ 4 từ phải sang) trao quà^Đồng chí Lê An (thứ 4 từ phải sang) trao quà^-",
                "Ông Lự (ngoài cùng bên trái) kiểm tra vải^Ông Lự (ngoài cùng bên trái) kiểm tra vải^-",
                "Từ trái sang: các anh An, Bình, Chi^Từ trái sang: các anh An, Bình, Chi^-",
            })
    void a_credit_or_a_place_in_the_picture_makes_a_caption(String text, String shown, String credit) {
        assertEquals(new Caption(shown, credit), Captions.sure(Line.of(text, 0)).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ông Lự (áo trắng) cho biết, vườn nhà ông được tám tấn.",
                "Ảnh hưởng của bão số 3 đến vùng biển",
                "Cuộc thi ảnh đẹp du lịch thu hút nhiều tay máy.",
            })
    void a_line_without_such_a_sign_is_not_surely_one(String text) {
        assertTrue(Captions.sure(Line.of(text, 0)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quang cảnh hội nghị",
                "Một góc thành phố nhìn từ trên cao",
                "Các đại biểu chụp ảnh lưu niệm",
                "Đồng chí Trần Văn Hải phát biểu kết luận hội nghị",
                "Phó Chủ tịch UBND tỉnh Nguyễn Duy Hưng tặng hoa chúc mừng các cơ quan báo chí",
                "Cán bộ Đồn Biên phòng hướng dẫn ngư dân làm thủ tục ra khơi",
                "Bà Nguyễn Thị Bích Liên - Phó Bí thư Thường trực Đảng ủy Khối.",
                "Cựu chiến binh Lâm Văn Bảng.",
                "Đảng bộ Trường Chính trị tỉnh phát động mô hình “Hoa thơm lấn cỏ dại”.",
                "Hội thi Bí thư chi bộ giỏi năm 2023 đã tạo nên đợt sinh hoạt sâu rộng trong toàn Đảng bộ.",
            })
    void a_line_that_shows_a_scene_stands_under_a_picture(String text) {
        assertTrue(Captions.standing(Line.of(text, 0), LONG_PARAGRAPHS).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cán bộ làm gương trước",
                "Khách hàng hưởng lợi lớn từ hạ tầng",
                "Người công an viên mang lại cảm giác bình yên",
                "Đoàn kết là sức mạnh",
                "Quan tâm thực hiện tốt công tác giáo dục chính trị, lãnh đạo tư tưởng",
                "Một là, tiếp tục hoàn thiện thể chế về công tác xây dựng Đảng, nhất là công tác cán bộ.",
                "Bên cạnh đó, các chi bộ đã xây dựng chủ đề, đăng ký cam kết nêu gương hằng năm.",
                "“Cán bộ phải gương mẫu thì dân mới tin”, ông Hải nói.",
                "Ông Hải cho biết vụ này được mùa.",
            })
    void headings_counted_paragraphs_and_speech_are_no_captions(String text) {
        assertTrue(Captions.standing(Line.of(text, 0), LONG_PARAGRAPHS).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đảng bộ Trường Chính trị tỉnh phát động mô hình “Hoa thơm lấn cỏ dại”.",
                "Nhiều hộ dân đã bán được hàng qua mạng.",
            })
    void among_short_paragraphs_a_short_sentence_proves_nothing(String text) {
        assertFalse(Captions.standing(Line.of(text, 0), SHORT_PARAGRAPHS).isPresent());
    }
}

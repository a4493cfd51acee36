package vn.toasoan.core.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            Tặng Giấy khen các điển hình giai đoạn 2021 - 2024 - Ảnh: H.T | Tặng Giấy khen các điển hình giai đoạn 2021 - 2024 | Ảnh: H.T
            Quang cảnh hội nghị. Ảnh: Nguyễn Văn An                       | Quang cảnh hội nghị.                               | Ảnh: Nguyễn Văn An
            Quang cảnh hội nghị (Ảnh: TTXVN)                              | Quang cảnh hội nghị                                | Ảnh: TTXVN
            Quang cảnh hội nghị. (ảnh: CTV).                              | Quang cảnh hội nghị.                               | ảnh: CTV
            Quang cảnh hội nghị [Ảnh : Minh Anh]                          | Quang cảnh hội nghị                                | Ảnh : Minh Anh
            Quang cảnh hội nghị / Ảnh: Minh Anh - Thu Hà                  | Quang cảnh hội nghị                                | Ảnh: Minh Anh - Thu Hà
            Quang cảnh hội nghị – ẢNH: MINH ANH                           | Quang cảnh hội nghị                                | ẢNH: MINH ANH
            Quang cảnh hội nghị Ảnh: H.T                                  | Quang cảnh hội nghị                                | Ảnh: H.T
            Bến Ngữ năm 1972. Ảnh tư liệu: Bảo tàng tỉnh                  | Bến Ngữ năm 1972.                                  | Ảnh tư liệu: Bảo tàng tỉnh
            Học sinh qua đò. Ảnh minh hoạ: Internet                       | Học sinh qua đò.                                   | Ảnh minh hoạ: Internet
            Dự báo đường đi của bão. Nguồn: Đài Khí tượng                 | Dự báo đường đi của bão.                           | Nguồn: Đài Khí tượng
            Tỷ lệ hộ nghèo. Đồ họa: Mỹ Quỳ                                | Tỷ lệ hộ nghèo.                                    | Đồ họa: Mỹ Quỳ
            Anh Ửng ở nhà. Ảnh: Nhân vật cung cấp                         | Anh Ửng ở nhà.                                     | Ảnh: Nhân vật cung cấp
            Ảnh: Từ Vỹ                                                    | ``                                                 | Ảnh: Từ Vỹ
            (Ảnh: sưu tầm)                                                | ``                                                 | Ảnh: sưu tầm
            Ảnh: Quang cảnh hội nghị                                      | Ảnh: Quang cảnh hội nghị                           | -
            Trong ảnh: Đồng chí Lữ Văn Tựu phát biểu                      | Trong ảnh: Đồng chí Lữ Văn Tựu phát biểu           | -
            Bài, ảnh: TRƯỜNG SƠN                                          | Bài, ảnh: TRƯỜNG SƠN                               | -
            Tin, ảnh: Ửng Thuận                                           | Tin, ảnh: Ửng Thuận                                | -
            Ông Tựu (thứ tư từ phải sang) nhận quà                        | Ông Tựu (thứ tư từ phải sang) nhận quà             | -
            Hình ảnh: đẹp                                                 | Hình ảnh: đẹp                                      | -
            Trao quà. Ảnh: một câu quá dài để là tên người chụp, kể lại cả buổi lễ từ đầu đến cuối | Trao quà. Ảnh: một câu quá dài để là tên người chụp, kể lại cả buổi lễ từ đầu đến cuối | -
            """, quoteCharacter = '`')
    void a_caption_ends_where_the_credit_begins(String text, String caption, @Nullable String credit) {
        assertEquals(new Captions.Parts(caption, credit), Captions.split(text));
    }
}

package vn.toasoan.core.intake.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FurnitureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "Truy cập nội dung luôn^TOOL",
                "In trang^TOOL",
                "A- A A+ | Tăng tương phản Giảm tương phản^TOOL",
                "In bài viết | Gửi email | Chia sẻ^TOOL",
                "Lượt xem: 1.204^TOOL",
                "1204 lượt xem^TOOL",
                "85^TOOL",
                "< Trở về trang trước^TOOL",
                "Xem thêm: Khai mạc hội chợ xuân^TOOL",
                ">> Khai mạc hội chợ xuân^TOOL",
                "menu_WAR_tinportlet_INSTANCE_hKWBd2^TOOL",
                "https://baodongque.vn/tin/123.html^TOOL",
                "Trang chủ^MENU",
                "Trang chủ | Thời sự | Kinh tế | Văn hóa^MENU",
                "Trang chủ Giới thiệu Tin tức Văn bản Liên hệ^MENU",
                "Báo điện tử Sông Thao^MENU",
                "Tin liên quan^RELATED",
                "Có thể bạn quan tâm^RELATED",
                "Tin cùng chuyên mục^END",
                "TIN CÙNG CHUYÊN MỤC:^END",
                "Các tin khác^END",
                "Phản hồi^END",
                "Phan hoi^END",
                "Phần hội^NONE",
                "Cac tin da dua^END",
                "Viết bình luận mới^END",
                "Bình luận (2)^END",
                "Gửi bình luận của bạn^END",
                "Phản hồi^END",
                "Thăm dò ý kiến^END",
                "Thống kê truy cập^END",
                "Đang truy cập:6032^END",
                "Số lượt truy cập : 3775182^END",
                "Liên kết website^END",
                "© 2021 Báo Sông Thao^END",
                "Bản quyền thuộc Huyện ủy Lộc Bình^END",
                "Địa chỉ: 15 Trần Phú, thị trấn Lộc Bình^END",
                "Giấy phép số 12/GP-TTĐT ngày 5/3/2019^END",
            })
    void what_stands_around_articles_is_known(String text, Furniture.Kind kind) {
        assertEquals(kind, Furniture.of(Line.of(text, 0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "Tổng công ty đường sắt rút khỏi đất vàng^NONE",
                "Tổng cộng 236 hành khách và 6 thành viên phi hành đoàn đã có mặt trên chuyến bay.^NONE",
                "Truy cập vào mạng xã hội, nhiều em nhỏ gặp nội dung xấu độc.^NONE",
                "Bình luận viên thể thao qua đời^NONE",
                "Xây dựng Đảng^NONE",
                "Năm 2022, toàn tỉnh có 12 xã về đích.^NONE",
                "Địa chỉ đỏ của tuổi trẻ thành phố^NONE",
                "Hạng | Đội | Điểm^NONE",
            })
    void what_only_begins_like_furniture_is_none(String text, Furniture.Kind kind) {
        assertEquals(kind, Furniture.of(Line.of(text, 0)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Hints.Place.class,
            names = {"NAV", "FOOTER", "ASIDE", "FORM"})
    void a_line_outside_the_article_is_furniture_whatever_it_says(Hints.Place place) {
        var hints = new Hints(0, 0, place, Set.of());

        assertEquals(Furniture.Kind.TOOL, Furniture.of(Line.of("Sáng nay, tỉnh tổ chức hội nghị.", 0, hints)));
    }

    @Test
    void headlines_that_are_links_are_no_running_text() {
        var hints = new Hints(0, 1, Hints.Place.UNKNOWN, Set.of());
        var headline = "Khai mạc hội chợ xuân với hơn hai trăm gian hàng đến từ ba mươi tỉnh, thành phố trong cả nước.";

        assertEquals(0, Prose.weight(Line.of(headline, 0, hints)));
        assertEquals(headline.length(), Prose.weight(Line.of(headline, 0)));
    }
}

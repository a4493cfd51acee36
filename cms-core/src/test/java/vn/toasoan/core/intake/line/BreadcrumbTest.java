package vn.toasoan.core.intake.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreadcrumbTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "Trang chủ > Xây dựng Đảng > Tin tức^Xây dựng Đảng+Tin tức",
                "Trang chủ » Tin tức » Hoạt động Đảng^Tin tức+Hoạt động Đảng",
                "Trang chủ / Chính trị^Chính trị",
                "Trang chủ / Chính trị / Quốc hội - HĐND^Chính trị+Quốc hội - HĐND",
                "Home › Tin tức › Tin trong tỉnh^Tin tức+Tin trong tỉnh",
                "Chuyên mục: Văn bản - Chính sách^Văn bản - Chính sách",
                "Bạn đang ở đây: Trang chủ > Kinh tế^Kinh tế",
                "Thời sự / Chính trị^Thời sự+Chính trị",
            })
    void a_path_of_sections_is_read_without_the_home_page(String text, String path) {
        assertEquals(path, String.join("+", Breadcrumb.of(Line.of(text, 0)).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trang chủ | Giới thiệu | Tin tức | Liên hệ",
                "Sông Hồng - dòng sông mẹ",
                "Quốc phòng - An ninh",
                "Nhiệt độ > 40 độ C, người dân nên ở trong nhà.",
                "Xây dựng Đảng",
                "Trang chủ",
            })
    void menus_titles_and_single_names_are_no_path(String text) {
        assertTrue(Breadcrumb.of(Line.of(text, 0)).isEmpty());
    }
}

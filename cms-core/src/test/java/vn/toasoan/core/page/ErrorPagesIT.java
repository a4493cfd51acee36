package vn.toasoan.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.support.TestNewsroom;

class ErrorPagesIT {

    @Test
    void where_search_fails_the_page_is_there_without_what_was_meant() {
        try (var newsroom = TestNewsroom.open()) { // nothing has built an index here
            var told = new ErrorPages.Told(404, "Không tìm thấy trang", "Không có gì ở đây.", null);

            var page = newsroom.get(ErrorPages.class).of(told, "/xa-hoi/cau-moi.html");

            var view = assertInstanceOf(ErrorView.class, page.view());
            assertEquals(404, view.status());
            assertEquals(List.of(), view.found());
        }
    }
}

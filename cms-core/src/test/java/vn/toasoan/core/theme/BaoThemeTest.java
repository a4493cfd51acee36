package vn.toasoan.core.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.page.PageView;

class BaoThemeTest {

    @Test
    void the_theme_has_no_fault() {
        assertEquals(List.of(), Bao.themes(Bao.THEMES).check("bao", PageView.contract()));
    }
}

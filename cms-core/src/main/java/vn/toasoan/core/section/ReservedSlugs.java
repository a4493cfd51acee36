package vn.toasoan.core.section;

import java.util.Set;

/** First words of the site's own addresses, which no section may have as its slug. */
public final class ReservedSlugs {

    /** The one list; a test holds the site's routes equal to it. */
    public static final Set<String> ALL = Set.of(
            "trang",
            "tac-gia",
            "tu-khoa",
            "rss",
            "atom",
            "sitemap",
            "anh",
            "giao-dien",
            "tim-kiem",
            "goi-y",
            "api",
            "toa-soan",
            "problems",
            "suc-khoe",
            "robots");

    private ReservedSlugs() {}
}

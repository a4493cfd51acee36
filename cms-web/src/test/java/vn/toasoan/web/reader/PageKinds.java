package vn.toasoan.web.reader;

import java.util.List;
import vn.toasoan.web.app.RunningSite;

/** A page of every kind. */
final class PageKinds {

    static final String MISSING = "/khong-co";

    private PageKinds() {}

    /** Their paths: front page, section, article, author, tag, search in three states, static page, none. */
    static List<String> of(RunningSite site) {
        site.awaitIndex();
        var article = first(site, "/nong-nghiep", ".river a.t[href*=giu-lai]");
        return List.of(
                "/",
                "/kinh-te",
                article,
                first(site, article, "a[href^=/tac-gia/]"),
                first(site, article, "a[href^=/tu-khoa/]"),
                "/tim-kiem",
                "/tim-kiem?q=lua&tu=31/02/2026",
                "/tim-kiem?q=l%C3%BAa",
                first(site, "/", "a[href*=lien-he]"),
                MISSING);
    }

    private static String first(RunningSite site, String path, String link) {
        return site.client().page(path).expectFirst(link).attr("href");
    }
}

package vn.toasoan.core.page;

import java.util.List;
import vn.toasoan.core.article.Card;
import vn.toasoan.core.section.SectionTree;
import vn.toasoan.core.site.Settings;
import vn.toasoan.core.slogan.Slogan;

/**
 * What nearly every page shows besides its own subject, as the rows stood at one version of the site.
 *
 * @param settings with the theme's own choices where the site has made none
 * @param slogans over and to come included, in order
 * @param pages the static pages, the oldest first
 * @param newest at most {@value #NEWEST}
 */
record Furniture(Settings settings, SectionTree sections, List<Slogan> slogans, List<Card> pages, List<Card> newest) {

    /** As many as the longest list of the newest shows. */
    static final int NEWEST = 12;

    /** For pages that may ask nothing of the database. */
    static final Furniture NONE =
            new Furniture(Settings.NONE, new SectionTree(List.of()), List.of(), List.of(), List.of());
}

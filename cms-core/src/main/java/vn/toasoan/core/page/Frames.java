package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import vn.toasoan.core.section.SectionTree;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.site.Settings;
import vn.toasoan.core.site.Site;
import vn.toasoan.core.slogan.Slogans;
import vn.toasoan.core.theme.Themes;

/** What the pages of one request stand on, and what stands around them. */
@Singleton
class Frames {

    private final Site site;
    private final Sections sections;
    private final Slogans slogans;
    private final Layouts layouts;
    private final Themes themes;
    private final Clock clock;

    Frames(Site site, Sections sections, Slogans slogans, Layouts layouts, Themes themes, Clock clock) {
        this.site = site;
        this.sections = sections;
        this.slogans = slogans;
        this.layouts = layouts;
        this.themes = themes;
        this.clock = clock;
    }

    House house() {
        var settings = site.settings();
        return new House(
                settings.or("date_style", themes.dateStyle(settings.theme())), sections.tree(), clock.instant());
    }

    /** The page with all that stands around it; good until the day or a slogan begins or ends. */
    Answer.Shown around(Layouts.Head head, PageView view, House house) {
        var banner = slogans.banner(house.now());
        var change = banner.until();
        var until = change != null && change.isBefore(house.midnight()) ? change : house.midnight();
        var layout = layouts.around(head, house, banner.slogans());
        return new Answer.Shown(house.settings().theme(), layout, view, until);
    }

    /** The page in the program's own theme, with nothing around it that the database would have to tell. */
    Answer.Shown bare(String title, PageView view) {
        var house = new House(Settings.NONE, new SectionTree(List.of()), clock.instant());
        return new Answer.Shown(Settings.NONE.theme(), layouts.bare(title, house), view, house.midnight());
    }
}

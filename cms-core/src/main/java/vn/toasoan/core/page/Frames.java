package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.PublicArticles;
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
    private final PublicArticles articles;
    private final Versions versions;
    private final Layouts layouts;
    private final Themes themes;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    Frames(
            Site site,
            Sections sections,
            Slogans slogans,
            PublicArticles articles,
            Versions versions,
            Layouts layouts,
            Themes themes,
            Clock clock) {
        this.site = site;
        this.sections = sections;
        this.slogans = slogans;
        this.articles = articles;
        this.versions = versions;
        this.layouts = layouts;
        this.themes = themes;
        this.clock = clock;
    }

    private record Kept(long version, Furniture furniture) {}

    /**
     * What a page stands on now; to be asked for before anything else of the page is read.
     *
     * <p>The furniture is read once a version, by whichever page of it is made first: a third of the work for an article's
     * page went into it. No lock: who holds a connection must not wait for one who needs one.
     */
    House house() {
        var version = versions.now();
        var last = kept;
        if (last == null || last.version() != version) {
            last = new Kept(version, furniture());
            kept = last;
        }
        return new House(last.furniture(), clock.instant());
    }

    private Furniture furniture() {
        var settings = site.settings();
        return new Furniture(
                settings.or("date_style", themes.dateStyle(settings.theme())),
                sections.tree(),
                slogans.all(),
                articles.pages(),
                articles.newest(null, Furniture.NEWEST));
    }

    /** The page with all that stands around it; good until the day or a slogan begins or ends. */
    Answer.Shown around(Layouts.Head head, PageView view, House house) {
        var banner = Slogans.Banner.of(house.furniture().slogans(), house.now());
        var change = banner.until();
        var until = change != null && change.isBefore(house.midnight()) ? change : house.midnight();
        var layout = layouts.around(head, house, banner.slogans());
        return new Answer.Shown(house.settings().theme(), layout, view, until);
    }

    /** The page in the program's own theme, with nothing around it that the database would have to tell. */
    Answer.Shown bare(String title, PageView view) {
        var house = new House(Furniture.NONE, clock.instant());
        return new Answer.Shown(Settings.NONE.theme(), layouts.bare(title, house), view, house.midnight());
    }
}

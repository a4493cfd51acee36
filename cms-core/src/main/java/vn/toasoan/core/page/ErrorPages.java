package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.failure.Sentences;
import vn.toasoan.core.theme.SafeHtml;

/** What stands in the place of pages that cannot be shown. */
@Singleton
public class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private static final int NOT_FOUND = 404;
    private static final int OUR_FAULT = 500;
    /** Characters of an address, percent signs included, that somebody may have mistyped. */
    private static final int LONGEST_MEANT = 1000;

    private final Pages pages;
    private final Frames frames;
    private final MeantPages meant;

    ErrorPages(Pages pages, Frames frames, MeantPages meant) {
        this.pages = pages;
        this.frames = frames;
        this.meant = meant;
    }

    /**
     * What an error page tells, in the reader's language.
     *
     * @param referenceId null when there is nothing to look for
     */
    public record Told(
            int status,
            String title,
            String sentence,
            @Nullable String referenceId) {}

    /**
     * The error page.
     *
     * <p>Where the site itself failed it asks neither database nor index: menu, slogans and suggestions are those of the
     * last front page that was made. Where nothing is at an address, it offers what may have been meant by it.
     *
     * @param path that was asked for; null where nothing may be looked for, as where the caller must not wait
     */
    public Answer.Shown of(Told told, @Nullable String path) {
        var home = told.status() < OUR_FAULT
                ? homeIfItCanBeMade()
                : pages.lastHome().orElse(null);
        if (home == null) {
            return bare(told);
        }
        List<CardView> newest = home.view() instanceof HomeView front ? front.newest() : List.of();
        var meantBy = told.status() == NOT_FOUND && path != null && path.length() <= LONGEST_MEANT ? path : "";
        var view = new ErrorView(
                told.status(),
                told.title(),
                told.sentence(),
                told.referenceId(),
                MeantPages.sections(meantBy, home.layout().menu()),
                meant.articles(meantBy),
                newest);
        return new Answer.Shown(home.theme(), Layouts.like(home.layout(), told.title()), view, home.until());
    }

    /** The same in the program's own theme, of nothing but the words: for when the site's theme is what failed. */
    public Answer.Shown bare(Told told) {
        var view = new ErrorView(
                told.status(), told.title(), told.sentence(), told.referenceId(), List.of(), List.of(), List.of());
        return frames.bare(told.title(), view);
    }

    /** The newest, so that what was withdrawn is not among the suggestions. */
    private Answer.@Nullable Shown homeIfItCanBeMade() {
        try {
            return pages.currentHome();
        } catch (RuntimeException e) {
            LOG.info("An error page is made of the last front page: {}", e.toString());
            return pages.lastHome().orElse(null);
        }
    }

    /**
     * The page that explains a problem type; made without the database.
     *
     * @param code one that has a sentence
     */
    public Answer.Shown explanation(String code) {
        var title = Sentences.VIETNAMESE.of("explanation.title", Map.of());
        var sentence = Sentences.VIETNAMESE.explaining(code);
        var shown = of(new Told(NOT_FOUND, title, sentence, null), null);
        var body =
                new SafeHtml("<p><code>" + code + "</code></p>"); // a code that has a sentence is of letters and signs
        var view = new StaticPageView(title, sentence, null, null, body);
        return new Answer.Shown(shown.theme(), shown.layout(), view, shown.until());
    }
}

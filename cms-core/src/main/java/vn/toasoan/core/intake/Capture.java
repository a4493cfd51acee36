package vn.toasoan.core.intake;

import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.intake.file.SourceFile;
import vn.toasoan.core.markup.ArticleHtml;
import vn.toasoan.core.markup.SavedPage;

/**
 * A captured page that was read.
 *
 * @param source names whose {@code id} it is: the address it has in the world, or its file where the
 *     page names no address, or only that of its site
 * @param body its HTML
 */
record Capture(String source, String id, CapturedArticle article, String body) {

    private static final String BY_ADDRESS = "url";
    private static final String BY_FILE = "file";
    private static final int LONGEST_ID = 600;

    /** What some sites say of all their pages: it tells no article from another. */
    private static final Pattern FRONT_PAGE =
            Pattern.compile("https?://[^/?#]+/?((index|default|home)\\.\\w{2,5})?[?]?(#.*)?", Pattern.CASE_INSENSITIVE);

    /**
     * The page in the file.
     *
     * @throws vn.toasoan.core.failure.CmsException.Invalid {@code intake.*}: why it holds none
     */
    static Capture of(SourceFile file, ZoneId zone) {
        return file.endsWith(".txt") ? text(file, zone) : saved(file, zone);
    }

    private static Capture text(SourceFile file, ZoneId zone) {
        var article = new TextReader(zone).read(new CapturedText(file.text()));
        return of(file, null, article, ArticleHtml.render(BodyBlocks.of(article.body())));
    }

    private static Capture saved(SourceFile file, ZoneId zone) {
        var page = SavedPage.read(
                file.text(), null, src -> file.pictures().file(src).isPresent());
        var read = new PageReader(zone).read(page);
        return of(file, page.head().canonical(), read.article(), ArticleHtml.render(read.body()));
    }

    private static Capture of(SourceFile file, @Nullable String address, CapturedArticle article, String body) {
        return address == null
                        || address.length() > LONGEST_ID
                        || FRONT_PAGE.matcher(address).matches()
                ? new Capture(BY_FILE, file.name(), article, body)
                : new Capture(BY_ADDRESS, address, article, body);
    }
}

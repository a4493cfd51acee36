package vn.toasoan.core.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.intake.body.CapturedBlock;
import vn.toasoan.core.intake.byline.Byline;
import vn.toasoan.core.intake.line.CapturedSlogan;

/**
 * What could be seen of an article on a captured page. Nothing is guessed: what is not printed is null or empty, and
 * named in the notes.
 *
 * @param kicker the short line above the title; null if none
 * @param sapo the lead; null where the form of the page shows none
 * @param dateline the code of the paper or agency before the text, such as {@code ĐTO}; null if none
 * @param publishedAt null if no date is printed; the date of the update where only that is printed
 * @param updatedAt null unless printed beside another date
 * @param sectionPath names of sections from the top down; may be empty
 * @param source the paper or agency it was taken from; null if none is named
 * @param slogans what ran above the page; not of the article, but captured with it
 * @param notes what is missing or doubtful, see {@link Notes}
 */
public record CapturedArticle(
        String title,
        @Nullable String kicker,
        @Nullable String sapo,
        @Nullable String dateline,
        @Nullable PrintedTime publishedAt,
        @Nullable PrintedTime updatedAt,
        List<String> sectionPath,
        List<CapturedBlock> body,
        Byline byline,
        @Nullable String source,
        List<String> tags,
        List<CapturedSlogan> slogans,
        List<String> notes) {

    public CapturedArticle {
        sectionPath = List.copyOf(sectionPath);
        body = List.copyOf(body);
        tags = List.copyOf(tags);
        slogans = List.copyOf(slogans);
        notes = List.copyOf(notes);
    }
}

package vn.toasoan.core.intake.news;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Arrivals;
import vn.toasoan.core.article.Content;
import vn.toasoan.core.article.Dating;
import vn.toasoan.core.article.Kind;
import vn.toasoan.core.article.Role;
import vn.toasoan.core.article.Signature;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.intake.Incoming;
import vn.toasoan.core.intake.Notes;
import vn.toasoan.core.section.Section;

/**
 * Makes articles that are ready to come in of the lines of one file.
 *
 * @param source whose ids the lines have
 * @param zone of dates that name none
 */
record NewsItems(String source, NewsFile.Wish wish, NewsSections sections, ZoneId zone) {

    /**
     * The article of a line.
     *
     * @param under name it is reported under
     * @throws vn.toasoan.core.failure.CmsException.Invalid {@code intake.line-*}: why it holds none
     */
    Incoming.Item item(String under, String json) {
        var article = NewsReader.read(json);
        var notes = new ArrayList<String>();
        var dating = Dating.printed(date(article, notes), null);
        var content = content(article, section(article, notes));
        var arrival = new Arrivals.Arrival(source, article.id(), Kind.ARTICLE, content, dating, !wish.draft());
        return new Incoming.Item(under, arrival, notes);
    }

    private @Nullable PrintedTime date(NewsArticle article, List<String> notes) {
        var written = article.date();
        if (written == null) {
            return null;
        }
        var read = NewsDates.read(written, zone);
        if (read.isEmpty()) {
            notes.add(Notes.BAD_DATE);
        }
        return read.orElse(null);
    }

    private Section section(NewsArticle article, List<String> notes) {
        var category = article.category();
        if (wish.section() != null) {
            return wish.section();
        }
        if (category == null) {
            return sections.unsorted();
        }
        return sections.named(category).orElseGet(() -> {
            notes.add(Notes.UNKNOWN_SECTION);
            return sections.unsorted();
        });
    }

    private static Content content(NewsArticle article, Section section) {
        return new Content(
                article.title(),
                null,
                article.sapo(),
                article.body(),
                section.id(),
                List.of(),
                article.tags(),
                article.authors().stream()
                        .map(name -> new Signature(Role.BAI, name))
                        .toList(),
                article.source(),
                null,
                null);
    }
}

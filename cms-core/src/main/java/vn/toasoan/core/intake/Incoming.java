package vn.toasoan.core.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Arrivals;
import vn.toasoan.core.article.Article;
import vn.toasoan.core.article.PublicState;
import vn.toasoan.core.page.Addresses;
import vn.toasoan.core.section.SectionTree;
import vn.toasoan.core.section.Sections;

/** The last step of everything that comes in: pieces of at most 500 articles, each committed at once and reported. */
@Singleton
public class Incoming {

    /** As many as one transaction takes: the feed's lock is held while it commits. */
    public static final int BATCH = 500;

    private final Arrivals arrivals;
    private final Sections sections;

    Incoming(Arrivals arrivals, Sections sections) {
        this.arrivals = arrivals;
        this.sections = sections;
    }

    /**
     * An article that is ready to come in.
     *
     * @param file it is reported under
     * @param notes what the file did not say
     */
    public record Item(String file, Arrivals.Arrival arrival, List<String> notes) {}

    /** Brings them in, in order. */
    public void bringIn(List<Item> items, Consumer<ImportLine> report) {
        bringIn(items, new Firsts(), report);
    }

    /**
     * Brings them in, in order; one that counts as the same article as another of the command is refused.
     *
     * @param firsts what the command has met before; takes these in
     */
    public void bringIn(List<Item> all, Firsts firsts, Consumer<ImportLine> report) {
        var items = firsts.of(all, report);
        for (var from = 0; from < items.size(); from += BATCH) {
            piece(items.subList(from, Math.min(from + BATCH, items.size())), report);
        }
    }

    private void piece(List<Item> items, Consumer<ImportLine> report) {
        var tree = sections.tree(); // asked for before: what is committed is reported though the database goes away
        var results = arrivals.bringIn(items.stream().map(Item::arrival).toList());
        for (var i = 0; i < items.size(); i++) {
            report.accept(line(items.get(i), results.get(i), tree));
        }
    }

    private static ImportLine line(Item item, Arrivals.Result result, SectionTree tree) {
        return switch (result) {
            case Arrivals.Result.Refused(var reason) -> ImportLine.refused(item.file(), reason);
            case Arrivals.Result.Taken(var article, var outcome) ->
                new ImportLine(item.file(), status(outcome), address(article, tree), item.notes(), null);
        };
    }

    private static ImportLine.Status status(Arrivals.Outcome outcome) {
        return switch (outcome) {
            case IMPORTED -> ImportLine.Status.IMPORTED;
            case UPDATED -> ImportLine.Status.UPDATED;
            case UNCHANGED -> ImportLine.Status.UNCHANGED;
        };
    }

    private static @Nullable String address(Article article, SectionTree tree) {
        return article.state() == PublicState.PUBLISHED ? Addresses.article(article, tree) : null;
    }
}

package vn.toasoan.core.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param lead null while nothing is published
 * @param seconds next to the lead, most important first; best are six
 * @param newest of all sections, newest first; best are eight
 * @param blocks sections that show something
 */
public record HomeView(@Nullable CardView lead, List<CardView> seconds, List<CardView> newest, List<BlockView> blocks)
        implements PageView {
    public HomeView {
        seconds = List.copyOf(seconds);
        newest = List.copyOf(newest);
        blocks = List.copyOf(blocks);
    }

    /**
     * A section on the front page.
     *
     * @param slug by which themes choose a colour
     * @param cards at least one; the first is shown largest, best are six
     */
    public record BlockView(String name, String url, String slug, List<LinkView> subsections, List<CardView> cards) {
        public BlockView {
            Urls.checked(url);
            subsections = List.copyOf(subsections);
            cards = List.copyOf(cards);
        }
    }
}

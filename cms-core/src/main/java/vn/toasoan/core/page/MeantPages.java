package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.search.Search;
import vn.toasoan.core.search.SearchPage;
import vn.toasoan.core.search.SearchRequest;
import vn.toasoan.core.text.Slugs;

/**
 * What may have been meant by an address that leads nowhere: sections that are called nearly so, articles with the words.
 *
 * <p>One search an address, and a few at a time: who asks for thousands of wrong addresses takes nothing from readers.
 */
@Singleton
class MeantPages {

    private static final Logger LOG = LoggerFactory.getLogger(MeantPages.class);

    private static final int AT_A_TIME = 2;
    private static final int SECTIONS = 3;
    private static final int ARTICLES = 6;
    private static final int LONGEST_PART = 80;
    /** One wrong letter in so many makes another word. */
    private static final int LETTERS_AN_ERROR = 4;

    private static final Pattern NO_WORDS = Pattern.compile("\\.\\w{2,5}$|-?\\b\\d+(?=\\.\\w{2,5}$|$)|[-_+./]+");

    private final Search search;
    private final PublicArticles articles;
    private final Frames frames;
    private final Semaphore free = new Semaphore(AT_A_TIME);

    MeantPages(Search search, PublicArticles articles, Frames frames) {
        this.search = search;
        this.articles = articles;
        this.frames = frames;
    }

    /**
     * The sections whose slugs are nearly a part of the address, the nearest first; asks nothing.
     *
     * @param menu sections to choose from
     */
    static List<LinkView> sections(String path, List<LayoutView.MenuView> menu) {
        var parts = Stream.of(decoded(path).split("/", -1))
                .map(part -> Slugs.of(part, LONGEST_PART, "-1"))
                .filter(part -> part.length() > 1)
                .toList();
        return menu.stream()
                .flatMap(top -> Stream.concat(Stream.of(new LinkView(top.title(), top.url())), top.children().stream()))
                .map(link -> new Near(link, distance(link, parts)))
                .filter(near -> near.distance() <= near.link().url().length() / LETTERS_AN_ERROR)
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(SECTIONS)
                .map(Near::link)
                .toList();
    }

    private record Near(LinkView link, int distance) {}

    private static int distance(LinkView link, List<String> parts) {
        var slug = link.url().substring(1);
        return parts.stream()
                .mapToInt(part -> Spelling.distance(part, slug))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Articles in which the words of the address stand; none where search is busy or fails. */
    List<CardView> articles(String path) {
        var words = words(path);
        if (words.isEmpty() || !free.tryAcquire()) {
            return List.of();
        }
        try {
            var house = frames.house();
            var found = search.search(SearchRequest.of(words, house.zone()).atMost(ARTICLES)).hits().stream()
                    .map(SearchPage.Hit::articleId)
                    .toList();
            return articles.cards(found).stream().map(house::card).toList();
        } catch (RuntimeException e) {
            LOG.info("An error page is made without a search: {}", e.toString());
            return List.of();
        } finally {
            free.release();
        }
    }

    /** Of the last part of the address: without its ending, its number and its hyphens. */
    static String words(String path) {
        var whole = decoded(path);
        var last = whole.substring(whole.lastIndexOf('/') + 1);
        var words = NO_WORDS.matcher(last).replaceAll(" ").strip();
        return words.length() > LONGEST_PART ? words.substring(0, LONGEST_PART) : words;
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) { // a lone percent sign
            return path;
        }
    }
}

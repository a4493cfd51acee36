package vn.toasoan.core.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Article;
import vn.toasoan.core.article.Card;
import vn.toasoan.core.article.Kind;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.SectionTree;
import vn.toasoan.core.section.Tag;
import vn.toasoan.core.staff.Author;

/** The addresses of the public site, below its root. In an article's the id decides; its words are for people. */
public final class Addresses {

    /** Before the words and id of an author. */
    public static final String AUTHORS = "/tac-gia/";

    /** Before the words and id of a tag. */
    public static final String TAGS = "/tu-khoa/";

    private static final String ENDING = ".html";

    private Addresses() {}

    /** {@code /xa-hoi}. */
    public static String section(Section section) {
        return "/" + section.slug();
    }

    /** {@code /tac-gia/dang-oi-7}. */
    public static String author(Author author) {
        return AUTHORS + author.slug() + "-" + author.id();
    }

    /** {@code /tu-khoa/do-ngang-4}. */
    public static String tag(Tag tag) {
        return TAGS + tag.slug() + "-" + tag.id();
    }

    /** The page of a list that goes on after the article; {@code /xa-hoi?truoc=71}. The list itself for null. */
    static String from(String list, @Nullable Long articleId) {
        return articleId == null ? list : list + "?truoc=" + articleId;
    }

    /** As {@link #from}, but null where the list does not go on. */
    static @Nullable String before(String list, @Nullable Long articleId) {
        return articleId == null ? null : from(list, articleId);
    }

    /**
     * Where the list of a page can be followed: {@code /rss/xa-hoi.xml}, {@code /atom.xml}.
     *
     * @param format {@code rss} or {@code atom}
     * @param page address of a list, {@code /} for all articles
     */
    public static String feed(String format, String page) {
        return "/" + format + (page.equals("/") ? "" : page) + ".xml";
    }

    /** {@code /xa-hoi/ba-ben-do-gop-mot-71.html}, or a static page's. */
    public static String card(Card card, SectionTree sections) {
        return below(card.sectionId(), sections) + "/" + card.slug() + "-" + card.id() + ENDING;
    }

    /** The address of an article or static page. */
    public static String article(Article article, SectionTree sections) {
        var folder = article.kind() == Kind.PAGE ? "/trang" : below(article.sectionId(), sections);
        return folder + "/" + article.slug() + "-" + article.id() + ENDING;
    }

    private static String below(@Nullable Long sectionId, SectionTree sections) {
        return sectionId == null
                ? "/trang"
                : sections.byId(sectionId).map(Addresses::section).orElse("/" + Section.UNSORTED);
    }

    /** The id at the end of an author's or tag's last part, such as {@code dang-oi-7}; empty if it has none. */
    public static Optional<Long> idOfName(String lastPart) {
        return lastPart.endsWith(ENDING) ? Optional.empty() : idOf(lastPart);
    }

    /** The id at the end of an article's last part, {@code ba-ben-do-gop-mot-71.html}, empty if it has none. */
    static Optional<Long> idOf(String lastPart) {
        var name = lastPart.endsWith(ENDING) ? lastPart.substring(0, lastPart.length() - ENDING.length()) : lastPart;
        var digits = name.substring(name.lastIndexOf('-') + 1);
        return digits.length() <= 18 && !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(Long.valueOf(digits))
                : Optional.empty();
    }
}

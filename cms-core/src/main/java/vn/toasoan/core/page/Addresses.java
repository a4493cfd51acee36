package vn.toasoan.core.page;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Article;
import vn.toasoan.core.article.Card;
import vn.toasoan.core.article.Kind;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.SectionTree;

/** The addresses of the public site, below its root. In an article's the id decides; its words are for people. */
public final class Addresses {

    private static final String ENDING = ".html";

    private Addresses() {}

    /** {@code /xa-hoi}. */
    public static String section(Section section) {
        return "/" + section.slug();
    }

    /** {@code /xa-hoi?truoc=71}: what came before the article. */
    static String sectionBefore(Section section, long articleId) {
        return section(section) + "?truoc=" + articleId;
    }

    /** {@code /xa-hoi/ba-ben-do-gop-mot-71.html}, or a static page's. */
    static String card(Card card, SectionTree sections) {
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

    /** The id at the end of an article's last part, such as {@code ba-ben-do-gop-mot-71.html}; empty if it has none. */
    static OptionalLong id(String lastPart) {
        var name = lastPart.endsWith(ENDING) ? lastPart.substring(0, lastPart.length() - ENDING.length()) : lastPart;
        var digits = name.substring(name.lastIndexOf('-') + 1);
        return digits.length() <= 18 && !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? OptionalLong.of(Long.parseLong(digits))
                : OptionalLong.empty();
    }
}

package vn.toasoan.web.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What the rules of WCAG 2.2 A and AA, as far as a program can tell, and best practice say of a page. */
public final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** The barriers on a page: rule and elements; axe itself opens an empty page, of which a browser may complain. */
    public static List<String> barriers(Page page) {
        return found(page, RULES);
    }

    /** Those of them that depend on its colours: what else it says is the same in any. */
    public static List<String> barriersOfColour(Page page) {
        return found(page, List.of("cat.color"));
    }

    private static List<String> found(Page page, List<String> tags) {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(tags).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}

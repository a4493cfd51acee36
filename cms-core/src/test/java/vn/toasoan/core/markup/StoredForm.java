package vn.toasoan.core.markup;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a stored body may hold, written down once more for the tests. */
final class StoredForm {

    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("p", Set.of("class")),
            Map.entry("span", Set.of("class")),
            Map.entry("aside", Set.of("class")),
            Map.entry("div", Set.of("class")),
            Map.entry("a", Set.of("href")),
            Map.entry("img", Set.of("src", "alt", "width", "height")),
            Map.entry("ol", Set.of("start")),
            Map.entry("td", Set.of("colspan", "rowspan")),
            Map.entry("th", Set.of("colspan", "rowspan", "scope")));

    private static final Set<String> PLAIN = Set.of(
            ("html head body h2 h3 h4 ul li blockquote footer figure figcaption table caption thead tbody tfoot tr strong"
                            + " em sub sup br hr")
                    .split(" "));

    private static final Set<String> CLASSED =
            Set.of("p.speaker", "span.credit", "aside.box", "div.question", "div.answer");

    private StoredForm() {}

    static void assertHolds(String stored) {
        var document = Parser.htmlParser().parseInput(stored, "");
        document.traverse((node, depth) -> {
            assertTrue(!(node instanceof Comment) && !(node instanceof DataNode), () -> node + " in " + stored);
            if (node instanceof Element e && depth > 0) assertPermitted(e, stored);
        });
    }

    private static void assertPermitted(Element e, String stored) {
        var allowed = ATTRIBUTES.getOrDefault(e.normalName(), Set.of());
        assertTrue(PLAIN.contains(e.normalName()) || ATTRIBUTES.containsKey(e.normalName()), () -> e + " in " + stored);
        assertTrue(e.tag().namespace().equals(Parser.NamespaceHtml), () -> e + " in " + stored);
        for (var attribute : e.attributes()) {
            assertTrue(allowed.contains(attribute.getKey()), () -> attribute + " in " + stored);
            assertTrue(isHarmless(attribute), () -> attribute + " in " + stored);
        }
        boolean needsClass = Set.of("span", "aside", "div").contains(e.normalName());
        if (needsClass || e.hasAttr("class"))
            assertTrue(CLASSED.contains(e.normalName() + "." + e.className()), () -> e + " in " + stored);
    }

    /** Compares as browsers read it: blanks and control characters are dropped from a scheme. */
    private static boolean isHarmless(Attribute attribute) {
        if (!attribute.getKey().equals("href") && !attribute.getKey().equals("src")) return true;
        var address = attribute.getValue().replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        return !address.startsWith("javascript:") && !address.startsWith("data:") && !address.startsWith("vbscript:");
    }
}

package vn.toasoan.core.markup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How a tree is looked at: as an article of ours, or as a foreign page seen by a reader. */
enum Sight {
    /** The body of an article. Boxes, questions and answers count by their class; forms are dropped whole. */
    ARTICLE,
    /** A page as saved. Tables and lists that only lay it out are looked through; forms may hold the whole page. */
    PAGE;

    /** Elements that go with all they hold. */
    private static final Set<String> DROPPED = Set.of(
            ("script style noscript template iframe object embed applet svg math canvas audio video head title meta link"
                            + " base frame frameset noembed noframes input select option optgroup textarea datalist"
                            + " progress meter map area source track param col colgroup rp")
                    .split(" "));

    private static final int MAX_STYLE = 2000;

    private static final Set<String> FORM = Set.of("form", "button");
    private static final Pattern HIDDEN = Pattern.compile("(^|;)(display:none|visibility:hidden)");
    private static final Pattern BOLD = Pattern.compile("(^|;)font-weight:(bold|bolder|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("(^|;)font-weight:(normal|lighter|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("(^|;)font-style:(italic|oblique)");
    private static final Pattern NOT_ITALIC = Pattern.compile("(^|;)font-style:normal");

    /** Whether an element is not read at all. */
    boolean skips(Element e) {
        var name = e.normalName();
        return DROPPED.contains(name)
                || (this == ARTICLE && FORM.contains(name))
                || e.hasAttr("hidden")
                || (name.equals("dialog") && !e.hasAttr("open"))
                || HIDDEN.matcher(style(e)).find();
    }

    /** Marks of what stands inside an inline element, or inside a block that is set some way. */
    Marks marks(Element e, Marks around) {
        var marks = switch (e.normalName()) {
            case "a" -> e.hasAttr("href") ? around.linked(link(e)) : around;
            case "b", "strong" -> around.strong(true);
            case "i", "em", "cite", "dfn", "var" -> around.em(true);
            case "sub" -> around.script(Marks.Script.SUB);
            case "sup" -> around.script(Marks.Script.SUP);
            default -> around;
        };
        return styled(style(e), marks);
    }

    /** The address in an attribute, as far as it can be completed; null when it may not be kept. */
    @Nullable
    String picture(Element img, String attribute) {
        return Address.picture(complete(img, attribute));
    }

    private String link(Element a) {
        if (a.attr("href").strip().startsWith("#")) return Marks.NOWHERE;
        var link = Address.link(complete(a, "href"));
        return link == null ? Marks.NOWHERE : link;
    }

    private String complete(Element e, String attribute) {
        var written = e.attr(attribute);
        if (this == ARTICLE || e.baseUri().isEmpty() || Pictures.isBesideSavedPage(written)) return written;
        var absolute = e.absUrl(attribute);
        return absolute.isEmpty() ? written : absolute;
    }

    private static Marks styled(String style, Marks marks) {
        if (style.isEmpty()) return marks;
        var set = marks;
        if (BOLD.matcher(style).find()) set = set.strong(true);
        else if (NOT_BOLD.matcher(style).find()) set = set.strong(false);
        if (ITALIC.matcher(style).find()) set = set.em(true);
        else if (NOT_ITALIC.matcher(style).find()) set = set.em(false);
        return set;
    }

    /** The beginning of the style attribute in lower case without blanks; empty when there is none. */
    static String style(Element e) {
        var style = e.attr("style");
        if (style.isEmpty()) return "";
        return style.substring(0, Math.min(style.length(), MAX_STYLE))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}

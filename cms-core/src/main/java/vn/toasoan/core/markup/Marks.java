package vn.toasoan.core.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a stretch of inline text is set.
 *
 * @param link a clean address; {@link #NOWHERE} for link text whose address is not allowed; null outside links
 */
record Marks(@Nullable String link, boolean strong, boolean em, Script script) {

    /** Text a reader could click although its address was not taken over. Prints no element. */
    static final String NOWHERE = "";

    static final Marks NONE = new Marks(null, false, false, Script.NORMAL);

    /** Where the text stands to its line. */
    enum Script {
        NORMAL,
        SUB,
        SUP
    }

    Marks linked(String address) {
        return new Marks(address, strong, em, script);
    }

    Marks strong(boolean on) {
        return new Marks(link, on, em, script);
    }

    Marks em(boolean on) {
        return new Marks(link, strong, on, script);
    }

    Marks script(Script to) {
        return new Marks(link, strong, em, to);
    }

    /** The link without the setting: tables of old pages do not take over how the text around them is set. */
    Marks linkOnly() {
        return new Marks(link, false, false, Script.NORMAL);
    }

    /** What both sides of a blank have in common; a blank is set no other way. */
    Marks shared(Marks other) {
        return new Marks(
                Objects.equals(link, other.link) ? link : null,
                strong && other.strong,
                em && other.em,
                script == other.script ? script : Script.NORMAL);
    }

    /** The opening tags, outermost first: always in the order a, strong, em, sub or sup. */
    List<String> tags() {
        var tags = new ArrayList<String>(4);
        if (link != null && !link.equals(NOWHERE)) tags.add("<a href=\"" + Escape.attribute(link) + "\">");
        if (strong) tags.add("<strong>");
        if (em) tags.add("<em>");
        switch (script) {
            case SUB -> tags.add("<sub>");
            case SUP -> tags.add("<sup>");
            case NORMAL -> {}
        }
        return tags;
    }
}

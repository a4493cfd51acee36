package vn.toasoan.core.intake.line;

import java.util.Set;

/**
 * What the page's mark-up tells about a line; a plain text tells nothing.
 *
 * @param headingLevel 1–6, or 0 where the line is no heading or nothing is known
 * @param linkShare the share of the text that is link text, 0–1
 * @param place the part of the page the line stands in
 * @param words folded words of class names and ids around the line; may be empty
 */
public record Hints(int headingLevel, double linkShare, Place place, Set<String> words) {

    /** Nothing is known. */
    public static final Hints NONE = new Hints(0, 0, Place.UNKNOWN, Set.of());

    public Hints {
        words = Set.copyOf(words);
    }

    /** Whether the line is surely no part of an article. */
    boolean outside() {
        return switch (place) {
            case NAV, FOOTER, ASIDE, FORM -> true;
            case UNKNOWN, HEADER, ARTICLE, CAPTION -> false;
        };
    }

    /** Whether nearly all of the line leads elsewhere, as headlines of other news do. */
    public boolean isLink() {
        return headingLevel != 1 && linkShare > 0.8;
    }

    /** The part of a page a line stands in. */
    public enum Place {
        UNKNOWN,
        HEADER,
        NAV,
        ARTICLE,
        CAPTION,
        ASIDE,
        FORM,
        FOOTER
    }
}

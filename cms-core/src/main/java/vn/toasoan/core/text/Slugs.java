package vn.toasoan.core.text;

/** Slugs: words of an address in {@code a-z 0-9} with single hyphens between them. */
public final class Slugs {

    /** What stands where a title has nothing to make a slug from. */
    static final String FALLBACK = "bai";

    private Slugs() {}

    /**
     * The slug of a title; "bai" for a title without Latin letters and digits.
     *
     * @param maxLength characters of the longest slug wanted, at least 1; cut at a word where one ends before
     */
    public static String of(CharSequence title, int maxLength) {
        return of(title, maxLength, FALLBACK);
    }

    /**
     * The slug of a title; that of the fallback for one without Latin letters and digits. Idempotent.
     *
     * @param maxLength characters of the longest slug wanted, at least 1; cut at a word where one ends before
     * @throws IllegalArgumentException if the length is below 1 or the fallback makes no slug either
     */
    public static String of(CharSequence title, int maxLength, String fallback) {
        if (maxLength < 1) {
            throw new IllegalArgumentException("A slug of at most " + maxLength + " characters");
        }
        String slug = slug(title, maxLength);
        if (!slug.isEmpty()) {
            return slug;
        }
        String other = slug(fallback, maxLength);
        if (other.isEmpty()) {
            throw new IllegalArgumentException("No slug from the fallback: " + fallback);
        }
        return other;
    }

    private static String slug(CharSequence title, int maxLength) {
        CharSequence passed = KeyText.folded(title, " ");
        StringBuilder slug = new StringBuilder(Math.min(passed.length(), maxLength) + 2);
        boolean isGap = false;
        for (int i = 0; i < passed.length() && slug.length() <= maxLength; i++) {
            char base = Letters.base(passed.charAt(i));
            String spelled = Letters.spelled(base);
            if (!isSlugCharacter(base) && spelled.isEmpty()) {
                isGap = !slug.isEmpty();
                continue;
            }
            if (isGap) {
                slug.append('-');
                isGap = false;
            }
            slug.append(spelled.isEmpty() ? String.valueOf(base) : spelled);
        }
        return cut(slug, maxLength);
    }

    private static String cut(StringBuilder slug, int maxLength) {
        if (slug.length() <= maxLength) {
            return slug.toString();
        }
        int gap = slug.lastIndexOf("-", maxLength);
        return slug.substring(0, gap > 0 ? gap : maxLength);
    }

    private static boolean isSlugCharacter(char c) {
        return (c >= 'a' && c <= 'z') || Numbers.isDigit(c);
    }
}

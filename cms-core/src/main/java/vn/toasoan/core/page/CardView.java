package vn.toasoan.core.page;

import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it.
 *
 * @param sapo null when the article has none, or the list shows none
 * @param kicker small line above the title; where it is null, the section's name stands there
 * @param sectionName name of the article's section; null together with its address
 * @param rootSection slug of the section at the top of its branch, by which themes choose a colour; null without section
 * @param time as printed, {@code 24/11/2026 08:04}; null, with the other two, when the article shows no date
 * @param shortTime as narrow lists print it: {@code 08:04} of today, {@code 21/11} of this year, else {@code 21/11/2025}
 * @param timeIso {@code 2026-11-24T08:04+07:00}, as exact as is known: may be {@code 2026-11-24}
 * @param picture null where the article has none
 */
public record CardView(
        String url,
        String title,
        @Nullable String sapo,
        @Nullable String kicker,
        @Nullable String sectionName,
        @Nullable String sectionUrl,
        @Nullable String rootSection,
        @Nullable String time,
        @Nullable String shortTime,
        @Nullable String timeIso,
        @Nullable PictureView picture) {
    public CardView {
        Urls.checked(url);
        Urls.checkedOrNull(sectionUrl);
    }
}

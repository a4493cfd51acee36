package vn.toasoan.core.theme;

import org.jspecify.annotations.Nullable;

/**
 * What templates know of their own theme, as {@code theme}.
 *
 * @param name of its folder
 * @param title for people
 * @param slogans {@code scroll} or {@code still}
 * @param logo to be asked for with {@code asset(theme.logo)}; null for none
 */
record ThemeView(
        String name, String title, String slogans, @Nullable String logo) {}

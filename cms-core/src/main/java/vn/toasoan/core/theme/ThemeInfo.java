package vn.toasoan.core.theme;

import org.jspecify.annotations.Nullable;

/**
 * What a theme says about itself in {@code theme.yml}.
 *
 * @param name of the theme's folder, as settings and addresses name it
 * @param title for people who choose a theme
 * @param dateStyle in which it prints dates unless the site says otherwise; null where it does not care
 */
public record ThemeInfo(String name, String title, @Nullable String dateStyle) {}

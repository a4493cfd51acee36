package vn.toasoan.core.theme;

import java.util.Map;

/**
 * What a theme says about itself in {@code theme.yml}.
 *
 * @param name of the theme's folder, as settings and addresses name it
 * @param title for people who choose a theme
 * @param settings what the theme takes for granted unless the site says otherwise, such as {@code date_style}
 */
public record ThemeInfo(String name, String title, Map<String, String> settings) {
    public ThemeInfo {
        settings = Map.copyOf(settings);
    }
}

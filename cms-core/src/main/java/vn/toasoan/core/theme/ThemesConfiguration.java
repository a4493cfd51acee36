package vn.toasoan.core.theme;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

/**
 * Where themes are read from.
 *
 * @param folder holds one folder a theme, each with its {@code theme.yml}
 */
@ConfigurationProperties("cms.themes")
public record ThemesConfiguration(
        @Bindable(defaultValue = "themes") Path folder) {}

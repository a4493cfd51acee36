package vn.toasoan.web.app.configuration;

import java.util.Locale;
import vn.toasoan.core.failure.CmsException;

/** The language in which the command line speaks. */
public enum Language {
    VI,
    EN;

    /** As in {@code CMS_LANG} and in the names of the message files. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Vietnamese unless {@code CMS_LANG} says otherwise.
     *
     * @throws CmsException.Invalid {@code configuration.language} when it is neither vi nor en
     */
    public static Language read(Settings settings) {
        return settings.get("lang").map(Language::of).orElse(VI);
    }

    private static Language of(Setting setting) {
        return switch (setting.value()) {
            case "vi" -> VI;
            case "en" -> EN;
            default -> throw new CmsException.Invalid("configuration.language", setting.params());
        };
    }

    /** For messages about the configuration itself: Vietnamese also when {@code CMS_LANG} is wrong. */
    public static Language readOrVietnamese(Settings settings) {
        return settings.get("lang")
                        .filter(setting -> setting.value().equals("en"))
                        .isPresent()
                ? EN
                : VI;
    }
}

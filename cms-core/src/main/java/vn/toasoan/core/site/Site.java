package vn.toasoan.core.site;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import vn.toasoan.core.change.Change;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.failure.CmsException;

/** The site's masthead and settings. */
@Singleton
public class Site {

    private final SettingRepository repository;
    private final ChangeFeed feed;

    Site(SettingRepository repository, ChangeFeed feed) {
        this.repository = repository;
        this.feed = feed;
    }

    /** The settings as they stand now. */
    @Transactional
    public Settings settings() {
        return new Settings(repository.findAll().stream().collect(Collectors.toMap(Setting::name, Setting::value)));
    }

    /**
     * Sets the given settings and leaves the others as they are.
     *
     * @param values by the names listed in {@link Settings#NAMES}
     * @throws CmsException.Invalid {@code site.unknown-setting} or {@code site.bad-time-zone}; then none is set
     */
    @Transactional
    public void set(Map<String, String> values) {
        values.forEach(Site::check);
        var before = settings();
        values.forEach(repository::put);
        if (!settings().equals(before)) {
            feed.append(new Change.SiteChanged());
        }
    }

    private static void check(String name, String value) {
        if (!Settings.NAMES.contains(name)) {
            throw new CmsException.Invalid("site.unknown-setting", Map.of("name", name));
        }
        if (name.equals("time_zone")) {
            try {
                ZoneId.of(value);
            } catch (DateTimeException e) {
                throw new CmsException.Invalid("site.bad-time-zone", Map.of("value", value));
            }
        }
    }
}

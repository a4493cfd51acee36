package vn.toasoan.core.site;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.toasoan.core.calendar.DateStyle;
import vn.toasoan.core.change.Change;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.text.Nfc;

/** The site's masthead and settings. */
@Singleton
public class Site {

    private static final int LONGEST = 2000;

    /** A row of the settings' table that is none of them: the content of the first start is in. */
    private static final Setting FOUNDED = new Setting("founded", "yes");

    private final SettingRepository repository;
    private final ChangeFeed feed;

    Site(SettingRepository repository, ChangeFeed feed) {
        this.repository = repository;
        this.feed = feed;
    }

    /** The settings as they stand now. */
    @Transactional
    public Settings settings() {
        return new Settings(repository.findAll().stream()
                .filter(setting -> !setting.name().equals(FOUNDED.name()))
                .collect(Collectors.toMap(Setting::name, Setting::value)));
    }

    /** Whether a content folder has been brought in from its first to its last file. */
    @Transactional
    public boolean isFounded() {
        return repository.findAll().contains(FOUNDED);
    }

    /** Remembers for good that a content folder has been brought in whole. */
    @Transactional
    public void found() {
        repository.put(FOUNDED.name(), FOUNDED.value());
    }

    /**
     * Sets the given settings and leaves the others as they are. Whether a theme can be used is for the caller to know.
     *
     * @param values by the names listed in {@link Settings#NAMES}; at most 2000 characters, blank: not set
     * @throws CmsException.Invalid {@code site.unknown-setting}, {@code site.too-long}, {@code site.bad-time-zone} or
     *     {@code site.bad-date-style}; then none is set
     */
    @Transactional
    public void set(Map<String, String> values) {
        var composed = new TreeMap<String, String>();
        values.forEach((name, value) -> composed.put(name, Nfc.of(value).strip()));
        composed.forEach(Site::check);
        var before = settings();
        composed.forEach(repository::put);
        if (!settings().equals(before)) {
            feed.append(new Change.SiteChanged());
        }
    }

    private static void check(String name, String value) {
        if (!Settings.NAMES.contains(name)) {
            throw new CmsException.Invalid("site.unknown-setting", Map.of("name", name));
        }
        if (value.length() > LONGEST) {
            throw new CmsException.Invalid(
                    "site.too-long", Map.of("name", name, "length", value.length(), "longest", LONGEST));
        }
        if (name.equals("time_zone") && !value.isEmpty() && !isZone(value)) {
            throw new CmsException.Invalid("site.bad-time-zone", Map.of("value", value));
        }
        if (name.equals("date_style") && !value.isEmpty() && DateStyle.of(value).isEmpty()) {
            throw new CmsException.Invalid("site.bad-date-style", Map.of("value", value));
        }
    }

    private static boolean isZone(String value) {
        try {
            return !ZoneId.of(value).getId().isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }
}

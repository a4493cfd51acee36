package vn.toasoan.core.slogan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.change.Change;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.text.Keys;
import vn.toasoan.core.text.Nfc;

/** The slogans of the site. */
@Singleton
public class Slogans {

    private static final int LONGEST = 400;
    private static final int LONGEST_KEY = 768;

    private final SloganRepository repository;
    private final ChangeFeed feed;

    Slogans(SloganRepository repository, ChangeFeed feed) {
        this.repository = repository;
        this.feed = feed;
    }

    /**
     * When a slogan shows.
     *
     * @param from the first moment; null: from ever
     * @param until the first moment it no longer shows; null: for ever
     */
    public record Window(@Nullable Instant from, @Nullable Instant until) {

        /** At all times. */
        public static final Window ALWAYS = new Window(null, null);

        /**
         * Whole days.
         *
         * @param first null: from ever
         * @param last null: for ever
         * @param zone in which the days begin and end
         */
        public static Window days(@Nullable LocalDate first, @Nullable LocalDate last, ZoneId zone) {
            return new Window(
                    first == null ? null : first.atStartOfDay(zone).toInstant(),
                    last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
        }
    }

    /**
     * What the banner says.
     *
     * @param slogans in order
     * @param until the next moment at which one begins or ends; null for none
     */
    public record Banner(List<Slogan> slogans, @Nullable Instant until) {

        /** What the banner says at the moment, of all slogans in order. */
        public static Banner of(List<Slogan> all, Instant now) {
            return new Banner(
                    all.stream().filter(slogan -> slogan.showsAt(now)).toList(),
                    all.stream()
                            .flatMap(slogan -> Stream.of(slogan.fromAt(), slogan.untilAt()))
                            .filter(moment -> moment != null && moment.isAfter(now))
                            .min(Comparator.naturalOrder())
                            .orElse(null));
        }
    }

    /** What the banner says at the moment. */
    public Banner banner(Instant now) {
        return Banner.of(all(), now);
    }

    /** All slogans, over and to come included, in order. */
    @Transactional
    public List<Slogan> all() {
        return repository.all();
    }

    /**
     * Adds the slogan at the end of the banner, or gives the one with the same words this spelling and window.
     *
     * @return whether anything changed
     * @throws CmsException.Invalid {@code slogan.bad-text} where it has no letter or over 400 characters, {@code
     *     slogan.ends-before-start}
     */
    @Transactional
    public boolean put(String text, Window window) {
        return put(checked(text, window), true);
    }

    /**
     * Adds the slogan at the end of the banner where none has the same words, and else leaves that one as it is.
     *
     * @return whether it was added
     * @throws CmsException.Invalid as {@link #put}
     */
    @Transactional
    public boolean addMissing(String text, Window window) {
        return put(checked(text, window), false);
    }

    private Slogan checked(String text, Window window) {
        var words = Nfc.of(text).strip();
        var key = Keys.exactPhrase(words);
        if (key.isEmpty() || words.length() > LONGEST || key.length() > LONGEST_KEY) {
            throw new CmsException.Invalid("slogan.bad-text", Map.of("longest", LONGEST, "length", words.length()));
        }
        var from = window.from();
        var until = window.until();
        if (from != null && until != null && !until.isAfter(from)) {
            throw new CmsException.Invalid("slogan.ends-before-start", Map.of("text", words));
        }
        return new Slogan(0, words, key, from, until, 0);
    }

    private boolean put(Slogan slogan, boolean change) {
        var known = repository.findByExactKey(slogan.exactKey());
        if (known.isPresent()) {
            var after = slogan.inPlaceOf(known.get());
            if (!change || after.equals(known.get())) {
                return false;
            }
            repository.update(after);
        } else {
            repository.save(slogan.at(repository.lastPlace() + 1));
        }
        feed.append(new Change.SlogansChanged());
        return true;
    }
}

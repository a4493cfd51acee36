package vn.toasoan.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.failure.DatabaseAway;
import vn.toasoan.core.page.Answer;
import vn.toasoan.core.page.Versions;

/**
 * The pages held ready to send, by the target of the request as the site writes it ({@code /xa-hoi?truoc=71}).
 *
 * <p>Bounded in bytes; what was not asked for longest goes first. One that is missing or stale is made once, however many
 * readers wait for it. Thread-safe.
 */
@Singleton
public class KeptPages {

    private static final Logger LOG = LoggerFactory.getLogger(KeptPages.class);

    private static final int ROUNDS = 3;

    private final HtmlPages html;
    private final Versions versions;
    private final Clock clock;
    private final Cache<String, KeptPage> pages;
    private final Map<String, CompletableFuture<Made>> making = new ConcurrentHashMap<>();
    private final LongAdder renders = new LongAdder();
    private final LongAdder sent = new LongAdder();
    private final LongAdder notModified = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    KeptPages(HtmlPages html, Versions versions, Clock clock, @Value("${cms.pages.bytes:67108864}") long bound) {
        this.html = html;
        this.versions = versions;
        this.clock = clock;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(bound)
                .weigher((String target, KeptPage page) -> page.weight() + 2 * target.length())
                .build();
    }

    /** What a request for a page comes to: the page, or the way to its address. */
    sealed interface Made {
        record Page(KeptPage page) implements Made {}

        record Moved(Answer.Moved answer) implements Made {}
    }

    /** The page of the target if it is here and good; a look into memory, which never waits. */
    @Nullable
    KeptPage find(String target) {
        var page = pages.getIfPresent(target);
        return page != null && isGood(page) ? page : null;
    }

    /**
     * The page of the target; made where it is not here or no longer good.
     *
     * <p>While the database is away, the page goes on as it was made last.
     */
    Made get(String target, Supplier<? extends Answer> maker) {
        for (var round = 1; ; round++) {
            var kept = find(target);
            if (kept != null) {
                return new Made.Page(kept);
            }
            var made = makeOnce(target, maker);
            if (!(made instanceof Made.Page(var page)) || isGood(page) || round == ROUNDS) {
                return made;
            }
        }
    }

    /**
     * What was done since the start.
     *
     * @param renders pages made
     * @param sent whole pages sent from memory, before routing
     * @param notModified answers 304 sent so
     * @param bytes of bodies sent so
     */
    public record Counts(long renders, long sent, long notModified, long bytes) {}

    /** What was done since the start. */
    public Counts counts() {
        return new Counts(renders.sum(), sent.sum(), notModified.sum(), bytes.sum());
    }

    /** What memory was good for, for whoever reads the log. */
    @PreDestroy
    void tell() {
        LOG.info(
                "Kept pages: {} made, {} sent before routing, {} not modified, {} bytes",
                renders.sum(),
                sent.sum(),
                notModified.sum(),
                bytes.sum());
    }

    /** Now, in seconds since 1970, UTC. */
    long second() {
        return clock.millis() / 1000;
    }

    void answered(boolean unchanged, int length) {
        (unchanged ? notModified : sent).increment();
        bytes.add(length);
    }

    private boolean isGood(KeptPage page) {
        return page.version() == versions.now() && clock.millis() < page.until();
    }

    private Made makeOnce(String target, Supplier<? extends Answer> maker) {
        var mine = new CompletableFuture<Made>();
        var others = making.putIfAbsent(target, mine);
        if (others != null) {
            return joined(others);
        }
        try {
            mine.complete(make(target, maker));
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
        } finally {
            making.remove(target, mine);
        }
        return joined(mine);
    }

    private static Made joined(CompletableFuture<Made> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private Made make(String target, Supplier<? extends Answer> maker) {
        var version = versions.now();
        try {
            return switch (maker.get()) {
                case Answer.Moved moved -> new Made.Moved(moved);
                case Answer.Shown shown -> keep(target, html.kept(shown, version));
                case Answer.Text text ->
                    keep(
                            target,
                            KeptPage.of(
                                    text.text().getBytes(StandardCharsets.UTF_8),
                                    text.contentType(),
                                    version,
                                    text.until()));
            };
        } catch (RuntimeException e) {
            var last = DatabaseAway.in(e) ? pages.getIfPresent(target) : null;
            if (last == null) {
                throw e;
            }
            return new Made.Page(last);
        }
    }

    private Made keep(String target, KeptPage page) {
        renders.increment();
        pages.put(target, page);
        return new Made.Page(page);
    }
}

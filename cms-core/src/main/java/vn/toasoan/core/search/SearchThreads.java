package vn.toasoan.core.search;

import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.toasoan.core.failure.CmsException;

/**
 * The threads that search, a few: who comes while all are busy waits for a moment, and then is told to come later.
 *
 * <p>A search computes without a pause. On threads of the system it shares the processor with all else; on the virtual
 * ones that make pages, a few searches would keep every page waiting. Thread-safe.
 */
@Singleton
public class SearchThreads {

    private final Semaphore free;
    private final Duration patience;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("search-", 1).factory());

    SearchThreads(@Value("${cms.searches:8}") int atOnce, @Value("${cms.search.patience:1s}") Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /**
     * What the search gives, or throws; in the order of coming.
     *
     * @throws CmsException.Unavailable {@code search.too-many} where none could begin in time
     */
    public <T> T run(Supplier<T> search) {
        begin();
        var result = CompletableFuture.supplyAsync(() -> ended(search), threads);
        try {
            return result.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw e;
            }
        }
    }

    private void begin() {
        try {
            if (free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new CmsException.Unavailable("search.too-many", Map.of(), null);
    }

    private <T> T ended(Supplier<T> search) {
        try {
            return search.get();
        } finally {
            free.release();
        }
    }

    @PreDestroy
    void close() {
        threads.shutdown();
    }
}

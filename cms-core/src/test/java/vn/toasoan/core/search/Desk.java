package vn.toasoan.core.search;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import vn.toasoan.core.article.Arrivals;
import vn.toasoan.core.article.Articles;
import vn.toasoan.core.article.Dating;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.change.Followers;
import vn.toasoan.core.search.SearchPage.Hit;
import vn.toasoan.core.search.SearchPage.Part;
import vn.toasoan.core.search.index.SearchIndex;
import vn.toasoan.core.support.TestDatabase;
import vn.toasoan.core.support.TestNewsroom;

/** One node with a search index, and a desk that publishes on it. */
public final class Desk implements AutoCloseable {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Actor EDITOR = new Actor("Biên tập viên");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicLong COUNTER = new AtomicLong();

    private final TestNewsroom newsroom;
    private final long unsorted;

    private Desk(TestNewsroom newsroom) {
        this.newsroom = newsroom;
        this.unsorted = newsroom.unsorted();
    }

    /** A node on a new database, its followers running. */
    public static Desk open() {
        return at(TestDatabase.migrated(), TestNewsroom.newFolder()).following();
    }

    /** A node on the database with its data in the folder, its followers not running yet. */
    public static Desk at(TestDatabase.Access database, Path data, String... more) {
        var properties = new HashMap<String, Object>(Map.of("cms.data", data.toString()));
        properties.put("cms.search.longest", "20s"); // what a busy machine did not find in time proves nothing
        for (var i = 0; i < more.length; i += 2) {
            properties.put(more[i], more[i + 1]);
        }
        return new Desk(TestNewsroom.on(database, properties));
    }

    public Desk following() {
        get(Followers.class).start();
        return this;
    }

    public <T> T get(Class<T> type) {
        return newsroom.get(type);
    }

    public long publish(Draft draft) {
        return publish("draft " + COUNTER.incrementAndGet(), draft);
    }

    /** Publishes it; under the same name again, it becomes the new state of the same article. */
    public long publish(String name, Draft draft) {
        return bringIn(name, draft, true);
    }

    /** Brings it in without showing it to readers. */
    public long keepBack(Draft draft) {
        return bringIn("draft " + COUNTER.incrementAndGet(), draft, false);
    }

    private long bringIn(String name, Draft draft, boolean isPublic) {
        var at = draft.at();
        var dating =
                at == null ? Dating.printed(null, null) : Dating.printed(new PrintedTime(at, Precision.MINUTE), null);
        var arrival = new Arrivals.Arrival("test", name, draft.kind(), draft.content(unsorted), dating, isPublic);
        var result = get(Arrivals.class).bringIn(List.of(arrival)).getFirst();
        return ((Arrivals.Result.Taken) result).article().id();
    }

    public void withdraw(long id) {
        var articles = get(Articles.class);
        articles.withdraw(id, articles.article(id).version(), "thử", EDITOR);
    }

    /** Waits until searches see all that is in the feed now. */
    public Desk caughtUp() {
        var end = get(ChangeFeed.class).end().number();
        until("the index stands at " + end, () -> {
            var number = get(SearchIndex.class).state().number();
            return number != null && number >= end;
        });
        return this;
    }

    public static void until(String what, BooleanSupplier condition) {
        var start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError("not after " + PATIENCE + ": " + what);
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static SearchRequest request(String text) {
        return SearchRequest.of(text, ZONE).atMost(50);
    }

    public SearchPage search(String text) {
        return search(request(text));
    }

    public SearchPage search(SearchRequest request) {
        return get(Search.class).search(request);
    }

    /** The ids of the articles found, in order. */
    public List<Long> ids(String text) {
        return ids(search(text));
    }

    public static List<Long> ids(SearchPage page) {
        return page.hits().stream().map(Hit::articleId).toList();
    }

    /** The parts with [ ] around the marked ones. */
    public static String marked(List<Part> parts) {
        var text = new StringBuilder();
        parts.forEach(part -> text.append(part.marked() ? "[" + part.text() + "]" : part.text()));
        return text.toString();
    }

    @Override
    public void close() {
        newsroom.close();
    }
}

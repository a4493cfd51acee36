package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.change.Change;
import vn.toasoan.core.change.Entry;
import vn.toasoan.core.change.Follower;
import vn.toasoan.core.change.Position;

/**
 * Tells whether what was read before is still what readers should see.
 *
 * <p>Who makes a page asks for {@link #now} first, then reads the rows. The page is good while {@link #now} is the same:
 * what raced a change is then stale, never wrong for ever. In memory only: after a start everything is made anew.
 */
@Singleton
public class Versions implements Follower {

    private final AtomicLong number = new AtomicLong();
    /** Up to here changes of the feed have moved the number already. */
    private final AtomicLong noticed = new AtomicLong();

    private @Nullable Position position;

    Versions() {}

    /** Grows with every change that readers can notice; equal numbers mean that nothing has changed between. */
    public long now() {
        return number.get();
    }

    /** Makes all that was made before stale, for a reason that is no change of rows. */
    void move() {
        number.incrementAndGet();
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    /** Whoever changed something here sees it at once, and not only when it has come through the feed. */
    @Override
    public void noticed(long change) {
        noticed.accumulateAndGet(change, Math::max);
        number.incrementAndGet();
    }

    /** What has been noticed here was committed before, so whatever was read since then holds it. */
    @Override
    public void apply(List<Entry> entries) {
        var news = entries.stream()
                .filter(entry -> entry.position().number() > noticed.get())
                .map(Entry::change)
                .anyMatch(Change::readersNotice);
        if (news) {
            number.incrementAndGet();
        }
        position = entries.getLast().position();
    }

    @Override
    public void rebuild(Position from) {
        noticed.set(from.number());
        number.incrementAndGet();
        position = from;
    }
}

package vn.toasoan.core.intake.news;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.toasoan.core.intake.Incoming;

/** Articles that go in together: as many as a transaction takes, and no more text than memory is meant for. */
final class NewsPiece {

    /** Characters of bodies: about 16 MB in memory. */
    private static final int MOST_TEXT = 8_000_000;

    private final Consumer<List<Incoming.Item>> sending;
    private final List<Incoming.Item> items = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private long text;

    NewsPiece(Consumer<List<Incoming.Item>> sending) {
        this.sending = sending;
    }

    /** Sends it first if another of the id is in it, so that the later line comes after the earlier. */
    void add(Incoming.Item item) {
        if (!ids.add(item.arrival().id())) {
            send();
            ids.add(item.arrival().id());
        }
        items.add(item);
        text += item.arrival().content().body().length();
        if (items.size() == Incoming.BATCH || text > MOST_TEXT) {
            send();
        }
    }

    /** Sends what it holds, and holds nothing. */
    void send() {
        sending.accept(List.copyOf(items));
        items.clear();
        ids.clear();
        text = 0;
    }
}

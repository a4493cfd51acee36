package vn.toasoan.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.toasoan.core.failure.CmsException;

/** Which articles one command has met, so that none of its files overwrites what another brought in. Not thread-safe. */
public final class Firsts {

    private record Identity(String source, String id) {}

    private final Map<Identity, String> files = new HashMap<>();

    /** Those that are met for the first time; the others are refused with {@code intake.twice}. */
    List<Incoming.Item> of(List<Incoming.Item> items, Consumer<ImportLine> report) {
        var firsts = new ArrayList<Incoming.Item>();
        for (var item : items) {
            var identity = new Identity(item.arrival().source(), item.arrival().id());
            var first = files.putIfAbsent(identity, item.file());
            if (first == null) {
                firsts.add(item);
            } else {
                var params = Map.<String, Object>of("file", item.file(), "first", first);
                report.accept(ImportLine.refused(item.file(), new CmsException.Conflict("intake.twice", params)));
            }
        }
        return firsts;
    }
}

package vn.toasoan.core.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.search.Desk;
import vn.toasoan.core.search.Draft;
import vn.toasoan.core.support.TestDatabase;
import vn.toasoan.core.support.TestNewsroom;

/** What becomes of the segments that writing leaves. */
class GatheringIT {

    @Test
    void segments_that_writing_left_are_gathered_when_it_is_quiet_and_not_before() throws IOException {
        try (var desk = Desk.at(TestDatabase.migrated(), TestNewsroom.newFolder())) {
            desk.following();
            var ids = IntStream.range(0, 5)
                    .mapToObj(i -> {
                        var id = desk.publish(Draft.of("Bến đò số " + i, "Nước lớn."));
                        desk.caughtUp();
                        return id;
                    })
                    .toList();
            var index = desk.get(SearchIndex.class);
            var scattered = segments(index);
            assertTrue(scattered > 1, "each was written by itself");

            index.gatherIfQuiet(Duration.ofMinutes(5));
            assertEquals(scattered, segments(index));

            index.gatherIfQuiet(Duration.ZERO);
            assertEquals(1, segments(index));
            assertEquals(1, segmentsOnDisk(index));
            assertEquals(Set.copyOf(ids), Set.copyOf(desk.ids("bến đò")));

            var later = desk.publish(Draft.of("Bến đò mở lại", "Nước ròng."));
            desk.caughtUp();
            assertTrue(desk.ids("bến đò").contains(later));
        }
    }

    private static int segments(SearchIndex index) {
        try (var lease = index.lease()) {
            return lease.reader().leaves().size();
        }
    }

    private static int segmentsOnDisk(SearchIndex index) throws IOException {
        try (var lease = index.lease()) {
            return DirectoryReader.listCommits(lease.reader().directory())
                    .getLast()
                    .getSegmentCount();
        }
    }
}

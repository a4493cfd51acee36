package vn.toasoan.core.slogan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.support.TestNewsroom;

class SlogansIT {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Slogans.Days LATER = new Slogans.Days(LocalDate.of(2099, 1, 1), null);

    private TestNewsroom newsroom;
    private Slogans slogans;

    @BeforeEach
    void open() {
        newsroom = TestNewsroom.open();
        slogans = newsroom.get(Slogans.class);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void what_a_capture_says_leaves_the_words_and_days_of_the_site_alone() {
        slogans.put("Giữ từng bến nước", LATER, HANOI);
        var before = slogans.all();
        var end = newsroom.get(ChangeFeed.class).end();

        assertFalse(slogans.addMissing("GIỮ TỪNG BẾN NƯỚC!", Slogans.Days.ALWAYS, HANOI));

        assertEquals(before, slogans.all());
        assertEquals(end, newsroom.get(ChangeFeed.class).end());
        assertTrue(slogans.addMissing("Giữ từng bến đò", Slogans.Days.ALWAYS, HANOI));
        assertEquals(
                List.of("Giữ từng bến đò"), texts(slogans.banner(Instant.now()).slogans()));
    }

    @Test
    void the_site_corrects_spelling_and_days_in_place() {
        slogans.put("GIỮ TỪNG BẾN NƯỚC", LATER, HANOI);
        slogans.put("Nước nổi có hẹn", Slogans.Days.ALWAYS, HANOI);

        assertTrue(slogans.put("Giữ từng bến nước!", Slogans.Days.ALWAYS, HANOI));

        assertEquals(
                List.of("Giữ từng bến nước!", "Nước nổi có hẹn"),
                texts(slogans.banner(Instant.now()).slogans()));
        var end = newsroom.get(ChangeFeed.class).end();
        assertFalse(slogans.put("Giữ từng bến nước!", Slogans.Days.ALWAYS, HANOI));
        assertEquals(end, newsroom.get(ChangeFeed.class).end());
    }

    private static List<String> texts(List<Slogan> slogans) {
        return slogans.stream().map(Slogan::text).toList();
    }
}

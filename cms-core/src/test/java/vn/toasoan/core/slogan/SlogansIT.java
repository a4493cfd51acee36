package vn.toasoan.core.slogan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.support.TestNewsroom;

class SlogansIT {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Slogans.Window LATER = Slogans.Window.days(LocalDate.of(2099, 1, 1), null, HANOI);

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
        slogans.put("Giữ từng bến nước", LATER);
        var before = slogans.all();
        var end = newsroom.get(ChangeFeed.class).end();

        assertFalse(slogans.addMissing("GIỮ TỪNG BẾN NƯỚC!", Slogans.Window.ALWAYS));

        assertEquals(before, slogans.all());
        assertEquals(end, newsroom.get(ChangeFeed.class).end());
        assertTrue(slogans.addMissing("Giữ từng bến đò", Slogans.Window.ALWAYS));
        assertEquals(
                List.of("Giữ từng bến đò"), texts(slogans.banner(Instant.now()).slogans()));
    }

    @Test
    void the_site_corrects_spelling_and_days_in_place() {
        slogans.put("GIỮ TỪNG BẾN NƯỚC", LATER);
        slogans.put("Nước nổi có hẹn", Slogans.Window.ALWAYS);

        assertTrue(slogans.put("Giữ từng bến nước!", Slogans.Window.ALWAYS));

        assertEquals(
                List.of("Giữ từng bến nước!", "Nước nổi có hẹn"),
                texts(slogans.banner(Instant.now()).slogans()));
        var end = newsroom.get(ChangeFeed.class).end();
        assertFalse(slogans.put("Giữ từng bến nước!", Slogans.Window.ALWAYS));
        assertEquals(end, newsroom.get(ChangeFeed.class).end());
    }

    @Test
    void a_slogan_opens_and_closes_at_its_minute() {
        var opens = Instant.parse("2026-12-19T00:30:00Z");
        var closes = Instant.parse("2026-12-19T09:45:00Z");
        slogans.put("Giữ từng bến nước", new Slogans.Window(opens, closes));

        var before = slogans.banner(opens.minusMillis(1));
        assertEquals(List.of(), before.slogans());
        assertEquals(opens, before.until());
        var open = slogans.banner(opens);
        assertEquals(List.of("Giữ từng bến nước"), texts(open.slogans()));
        assertEquals(closes, open.until());
        assertEquals(1, slogans.banner(closes.minusMillis(1)).slogans().size());
        assertEquals(new Slogans.Banner(List.of(), null), slogans.banner(closes));
    }

    @Test
    void a_slogan_that_would_close_before_it_opens_is_refused() {
        var moment = Instant.parse("2026-12-19T00:30:00Z");
        var never = new Slogans.Window(moment, moment);

        var refused = assertThrows(CmsException.Invalid.class, () -> slogans.put("Giữ từng bến nước", never));

        assertEquals("slogan.ends-before-start", refused.code());
        assertEquals(List.of(), slogans.all());
    }

    private static List<String> texts(List<Slogan> slogans) {
        return slogans.stream().map(Slogan::text).toList();
    }
}

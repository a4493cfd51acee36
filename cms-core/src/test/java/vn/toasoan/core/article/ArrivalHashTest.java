package vn.toasoan.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;

class ArrivalHashTest {

    private static final Instant DAY = Instant.parse("2022-08-12T01:04:00Z");
    private static final PrintedTime MINUTE = new PrintedTime(DAY, Precision.MINUTE);
    private static final Content PLAIN = content(null, List.of("sông", "đò"), new Signature(Role.BAI, "Từ Vỹ"));

    @Test
    void hashes_of_articles_that_are_in_a_database_stay_as_they_are() {
        assertEquals("aea98a85ab31eadb17bea960d89cd7d5cca86304d8646d6f3a29966a2b038c3e", hash(PLAIN, MINUTE));
    }

    @Test
    void every_other_field_is_another_hash() {
        var all = Stream.of(
                        hash(PLAIN, MINUTE),
                        hash(PLAIN, null),
                        hash(PLAIN, new PrintedTime(DAY, Precision.SECOND)),
                        hash(PLAIN, new PrintedTime(DAY.plusSeconds(1), Precision.MINUTE)),
                        hash(content("", List.of("sông", "đò"), new Signature(Role.BAI, "Từ Vỹ")), MINUTE),
                        hash(content("đò", List.of("sông"), new Signature(Role.BAI, "Từ Vỹ")), MINUTE),
                        hash(content(null, List.of("sông, đò"), new Signature(Role.BAI, "Từ Vỹ")), MINUTE),
                        hash(content(null, List.of("sông\ntag 2 đò"), new Signature(Role.BAI, "Từ Vỹ")), MINUTE),
                        hash(content(null, List.of("sông", "đò"), new Signature(Role.ANH, "Từ Vỹ")), MINUTE))
                .toList();

        assertEquals(all.size(), all.stream().distinct().count());
    }

    @Test
    void whom_a_name_turned_out_to_mean_and_the_place_in_lists_are_no_part_of_it() {
        var met = content(null, List.of("sông", "đò"), new Signature(Role.BAI, "Từ Vỹ", 7L));

        assertEquals(hash(PLAIN, MINUTE), hash(met, MINUTE));
        assertEquals(
                ArrivalHash.of(arrival(PLAIN, new Dating(null, null, DAY))),
                ArrivalHash.of(arrival(PLAIN, new Dating(null, null, Instant.EPOCH))));
    }

    private static String hash(Content content, @Nullable PrintedTime published) {
        return ArrivalHash.of(arrival(content, new Dating(published, null, DAY)));
    }

    private static Arrivals.Arrival arrival(Content content, Dating dating) {
        return new Arrivals.Arrival("files", "a", Kind.ARTICLE, content, dating, true);
    }

    private static Content content(@Nullable String kicker, List<String> tags, Signature signature) {
        return new Content(
                "Ba bến đò",
                kicker,
                "Sapo",
                "<p>Nội dung.</p>",
                3L,
                List.of(4L),
                tags,
                List.of(signature),
                null,
                "SLO");
    }
}

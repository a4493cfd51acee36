package vn.toasoan.core.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.search.words.Vocabulary.Spelling;

class VocabularyTest {

    private final Vocabulary vocabulary = SmallVocabulary.with(5, "cầu phao, cậu Pháo")
            .and(2, "cầu mới")
            .and(1, "Hoà bình")
            .and(4, "hòa thuận")
            .build();

    @Test
    void words_are_counted_by_spelling_and_without_marks() {
        assertEquals(12, vocabulary.articles());
        assertEquals(7, vocabulary.exact("câu2"));
        assertEquals(7, vocabulary.folded("cau"));
        assertEquals(5, vocabulary.exact("hoa2"));
        assertEquals(0, vocabulary.exact("cau"));
        assertEquals(List.of(new Spelling("câu2", 7), new Spelling("câu5", 5)), vocabulary.spellings("cau"));
        assertEquals(List.of(), vocabulary.spellings("xe"));
    }

    @Test
    void neighbours_are_counted_where_no_sign_parts_them() {
        assertEquals(5, vocabulary.exactPair("câu2", "phao"));
        assertEquals(5, vocabulary.foldedPair("cau", "phao"));
        assertEquals(0, vocabulary.exactPair("phao", "câu5"));
        assertEquals(0, vocabulary.exactPair("phao", "câu2"));
    }

    @Test
    void words_are_listed_by_how_they_begin() {
        assertEquals(List.of("hoa"), vocabulary.beginningWith("ho", 10));
        assertEquals(List.of("binh", "cau"), vocabulary.beginningWith("", 2));
        assertEquals(List.of(), vocabulary.beginningWith("zz", 10));
    }

    /** More pairs than the table starts with, so that it grows. */
    @Property(tries = 20)
    void pairs_are_counted_like_in_a_map(@ForAll("pairs") List<String> pairs) {
        var counts = new PairCounts();
        var expected = new HashMap<String, Integer>();
        for (var i = 0; i < pairs.size(); i++) {
            var bytes = ("~" + pairs.get(i) + "~").getBytes(StandardCharsets.UTF_8);
            counts.add(bytes, 1, bytes.length - 2, i % 7 + 1);
            expected.merge(pairs.get(i), i % 7 + 1, Integer::sum);
        }

        expected.forEach((pair, count) -> {
            var parted = pair.indexOf(' ');
            assertEquals(count, counts.of(pair.substring(0, parted), pair.substring(parted + 1)), pair);
        });
        assertEquals(0, counts.of("not", "there"));
    }

    @Provide
    Arbitrary<List<String>> pairs() {
        var words = Arbitraries.strings().withChars("abđơ12").ofMinLength(1).ofMaxLength(5);
        return words.flatMap(one -> words.map(other -> one + ' ' + other))
                .list()
                .ofMinSize(1_500)
                .ofMaxSize(3_000);
    }
}

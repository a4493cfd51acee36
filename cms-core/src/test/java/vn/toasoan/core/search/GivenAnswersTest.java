package vn.toasoan.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.IndexReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.search.index.MemoryIndex;
import vn.toasoan.core.search.words.Vocabulary;

class GivenAnswersTest {

    private final MemoryIndex index = MemoryIndex.of(Draft.of("Bến đò", "Nước lớn."));
    private final MemoryIndex later = MemoryIndex.of(Draft.of("Bến đò", "Nước ròng."));
    private final GivenAnswers<String, Integer> given = new GivenAnswers<>();
    private final AtomicInteger searches = new AtomicInteger();

    @AfterEach
    void close() {
        index.close();
        later.close();
    }

    private int ask(String question, IndexReader reader, boolean isWhole) {
        return given.of(
                question,
                reader,
                Vocabulary.EMPTY,
                () -> new GivenAnswers.Answer<>(searches.incrementAndGet(), isWhole));
    }

    @Test
    void the_same_question_to_the_same_state_is_searched_for_once() {
        assertEquals(1, ask("đò", index.searcher().getIndexReader(), true));
        assertEquals(1, ask("đò", index.searcher().getIndexReader(), true));
        assertEquals(2, ask("bến", index.searcher().getIndexReader(), true));
    }

    @Test
    void after_a_change_of_the_index_it_is_searched_for_again() {
        assertEquals(1, ask("đò", index.searcher().getIndexReader(), true));
        assertEquals(2, ask("đò", later.searcher().getIndexReader(), true));
        assertEquals(3, ask("đò", index.searcher().getIndexReader(), true), "those of the former state are dropped");
    }

    @Test
    void an_answer_cut_short_is_not_given_again() {
        assertEquals(1, ask("đò", index.searcher().getIndexReader(), false));
        assertEquals(2, ask("đò", index.searcher().getIndexReader(), true));
        assertEquals(2, ask("đò", index.searcher().getIndexReader(), false));
    }
}

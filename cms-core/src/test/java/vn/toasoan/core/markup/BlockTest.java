package vn.toasoan.core.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.markup.Block.Answer;
import vn.toasoan.core.markup.Block.Box;
import vn.toasoan.core.markup.Block.Cell;
import vn.toasoan.core.markup.Block.Figure;
import vn.toasoan.core.markup.Block.Heading;
import vn.toasoan.core.markup.Block.Item;
import vn.toasoan.core.markup.Block.ListBlock;
import vn.toasoan.core.markup.Block.Paragraph;
import vn.toasoan.core.markup.Block.Question;
import vn.toasoan.core.markup.Block.Quote;
import vn.toasoan.core.markup.Block.Row;
import vn.toasoan.core.markup.Block.Rule;
import vn.toasoan.core.markup.Block.Scope;
import vn.toasoan.core.markup.Block.Table;

class BlockTest {

    private static final Inline A = Inline.text("a < b");

    private static final List<Block> ALL = List.of(
            new Paragraph(A),
            new Heading(3, A),
            ListBlock.of(A, Inline.text("c")),
            new ListBlock(true, 4, List.of(new Item(List.of(new Paragraph(A), ListBlock.of(A))))),
            new Quote(List.of(new Paragraph(A)), Inline.text("Bà Từ Thị Ngữ")),
            new Figure("/anh/1.jpg", "x \"y\"", 640, 480, A, "Ảnh: Từ Vỹ"),
            Figure.withoutPicture(Inline.EMPTY, "Ảnh: CTV"),
            new Table(
                    Inline.text("Bảng"),
                    List.of(new Row(List.of(
                            new Cell(true, 2, 1, Scope.COL, List.of(new Paragraph(A))), new Cell(Inline.EMPTY)))),
                    List.of(new Row(List.of(new Cell(A), new Cell(false, 1, 3, Scope.ROW, List.of(ListBlock.of(A)))))),
                    List.of()),
            new Rule(),
            new Question(Inline.text("PV"), List.of(new Paragraph(A))),
            new Answer(Inline.EMPTY, List.of(new Paragraph(A), new Heading(4, A))),
            new Box(List.of(new Heading(2, A), new Quote(List.of(ListBlock.of(A)), Inline.EMPTY))));

    @Test
    void blocks_come_back_as_they_were_written() {
        var html = ArticleHtml.render(ALL);

        assertEquals(ALL, ArticleHtml.blocks(html));
        assertEquals(html, ArticleHtml.clean(html));
    }

    @Test
    void empty_blocks_are_left_out() {
        assertEquals(
                "<p>a</p>",
                ArticleHtml.render(List.of(
                        new Paragraph(Inline.EMPTY),
                        new Heading(2, Inline.EMPTY),
                        ListBlock.of(Inline.EMPTY),
                        new Quote(List.of(), Inline.EMPTY),
                        Figure.withoutPicture(Inline.EMPTY, " "),
                        new Table(Inline.text("x"), List.of(), List.of(new Row(List.of())), List.of()),
                        new Box(List.of(new Paragraph(Inline.EMPTY))),
                        new Question(Inline.EMPTY, List.of()),
                        new Paragraph(Inline.text("a")))));
    }

    @Test
    void a_picture_address_is_written_the_stored_way() {
        assertEquals("/anh/b%20c.jpg", new Figure("/anh/b c.jpg", "", null, null, Inline.EMPTY, null).src());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:image/png;base64,AA", "", "file:///a.jpg"})
    void a_picture_has_a_usable_address(String src) {
        assertThrows(IllegalArgumentException.class, () -> new Figure(src, "", null, null, Inline.EMPTY, null));
    }

    @Test
    void figures_out_of_range_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Heading(1, A));
        assertThrows(IllegalArgumentException.class, () -> new Heading(5, A));
        assertThrows(IllegalArgumentException.class, () -> new ListBlock(true, 0, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Cell(false, 0, 1, null, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Cell(false, 1, 101, null, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Figure("/a", "", 0, null, A, null));
    }
}

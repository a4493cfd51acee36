package vn.toasoan.core.markup;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One block of an article. The kinds, and which may stand inside which, are closed.
 *
 * <p>Text inside is {@link Inline}, so a block never holds markup that is not clean. Empty paragraphs, lists and the
 * like may be made; {@link ArticleHtml#render} leaves them out.
 */
public sealed interface Block {

    /** What may stand inside a box, a question or an answer. */
    sealed interface Part extends Block {}

    /** What may stand inside anything: a list item, a cell, a quotation. */
    sealed interface Flow extends Part {}

    /** A paragraph. */
    record Paragraph(Inline text) implements Flow {}

    /**
     * A heading inside the body.
     *
     * @param level 2 to 4; the title of the article is level 1
     */
    record Heading(int level, Inline text) implements Part {
        public Heading {
            if (level < 2 || level > 4) throw new IllegalArgumentException("Heading level " + level);
        }
    }

    /**
     * A list.
     *
     * @param start the first number of an ordered list, 1 to 9999; 1 for others
     */
    record ListBlock(boolean ordered, int start, List<Item> items) implements Flow {
        public ListBlock {
            if (start < 1 || start > 9999) throw new IllegalArgumentException("List start " + start);
            items = List.copyOf(items);
        }

        /** A list with dots, one line an item. */
        public static ListBlock of(Inline... items) {
            return new ListBlock(false, 1, Arrays.stream(items).map(Item::new).toList());
        }
    }

    /** An item of a list: usually a paragraph, then the lists below it. */
    record Item(List<Flow> content) {
        public Item {
            content = List.copyOf(content);
        }

        /** An item of one line. */
        public Item(Inline text) {
            this(List.of(new Paragraph(text)));
        }
    }

    /**
     * A quotation.
     *
     * @param by who says it, as printed; empty when nobody is named
     */
    record Quote(List<Flow> content, Inline by) implements Part {
        public Quote {
            content = List.copyOf(content);
        }
    }

    /**
     * A picture with its caption; or only the caption, where the picture is missing.
     *
     * @param src http, https, a path of this site, or a path beside the file it came from; null without picture
     * @param alt what the picture shows, for people who cannot see it; may be empty
     * @param width pixels, 1 to 20000; null when unknown
     * @param height pixels, 1 to 20000; null when unknown
     * @param credit as printed, with its label ({@code Ảnh: Từ Vỹ}); null when nobody is named
     */
    record Figure(
            @Nullable String src,
            String alt,
            @Nullable Integer width,
            @Nullable Integer height,
            Inline caption,
            @Nullable String credit)
            implements Flow {

        public Figure {
            if (src != null) src = usable(src);
            if (isNoSize(width) || isNoSize(height)) throw new IllegalArgumentException(width + " x " + height);
            alt = Inline.text(alt).text().replace('\n', ' ');
            credit = credit == null ? null : Inline.text(credit).text().replace('\n', ' ');
            if (credit != null && credit.isEmpty()) credit = null;
        }

        /** A caption whose picture is missing. */
        public static Figure withoutPicture(Inline caption, @Nullable String credit) {
            return new Figure(null, "", null, null, caption, credit);
        }

        /** The same picture under other words. */
        public Figure captioned(Inline newCaption, @Nullable String newCredit) {
            return new Figure(src, alt, width, height, newCaption, newCredit);
        }

        /** Whether there is neither picture nor word. */
        public boolean isEmpty() {
            return src == null && caption.isEmpty() && credit == null;
        }

        private static String usable(String address) {
            var usable = Address.picture(address);
            if (usable == null) throw new IllegalArgumentException("Picture address " + address);
            return usable;
        }

        private static boolean isNoSize(@Nullable Integer pixels) {
            return pixels != null && (pixels < 1 || pixels > Pictures.MAX_PIXELS);
        }
    }

    /**
     * A table of data.
     *
     * @param caption empty when there is none
     */
    record Table(Inline caption, List<Row> head, List<Row> body, List<Row> foot) implements Part {
        public Table {
            head = List.copyOf(head);
            body = List.copyOf(body);
            foot = List.copyOf(foot);
        }

        /** All rows, from head to foot. */
        public List<Row> rows() {
            return java.util.stream.Stream.of(head, body, foot)
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param colspan 1 to 100
     * @param rowspan 1 to 100
     * @param scope what a heading cell heads; null when unsaid and for other cells
     */
    record Cell(
            boolean heading,
            int colspan,
            int rowspan,
            @Nullable Scope scope,
            List<Flow> content) {
        public Cell {
            if (colspan < 1 || colspan > 100 || rowspan < 1 || rowspan > 100)
                throw new IllegalArgumentException("Cell spans " + colspan + " x " + rowspan);
            if (!heading) scope = null;
            content = List.copyOf(content);
        }

        /** A cell of one line. */
        public Cell(Inline text) {
            this(false, 1, 1, null, text.isEmpty() ? List.of() : List.of(new Paragraph(text)));
        }
    }

    /** What a heading cell heads. */
    enum Scope {
        COL,
        ROW,
        COLGROUP,
        ROWGROUP
    }

    /** A line between parts. */
    record Rule() implements Part {}

    /**
     * A question of an interview.
     *
     * @param speaker who asks, as printed; empty when unsaid
     */
    record Question(Inline speaker, List<Part> content) implements Block {
        public Question {
            content = List.copyOf(content);
        }
    }

    /**
     * An answer of an interview.
     *
     * @param speaker who answers, as printed; empty when unsaid
     */
    record Answer(Inline speaker, List<Part> content) implements Block {
        public Answer {
            content = List.copyOf(content);
        }
    }

    /** A box beside the running text ("khung"). */
    record Box(List<Part> content) implements Block {
        public Box {
            content = List.copyOf(content);
        }
    }
}

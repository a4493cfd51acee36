package vn.toasoan.core.intake.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.intake.line.ListItem;

/** A piece of an article's body, in the order printed; plain text, NFC. */
public sealed interface CapturedBlock {

    /**
     * Running text, or verse.
     *
     * @param text a line break within it is a line of verse
     */
    record Paragraph(String text) implements CapturedBlock {}

    /**
     * A subheading.
     *
     * @param level 2, or 3 below another
     */
    record Heading(int level, String text) implements CapturedBlock {}

    /**
     * The items of one list.
     *
     * @param items at least two, without their marks
     */
    record ListItems(ListItem.Mark mark, List<String> items) implements CapturedBlock {
        public ListItems {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param rows at least two, all with the same number of cells; whether the first is a head is not known
     */
    record Table(List<List<String>> rows) implements CapturedBlock {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * What stands under a picture.
     *
     * @param text may be empty where only the credit is printed
     * @param credit who took or lent the picture; null if not printed
     */
    record Caption(String text, @Nullable String credit) implements CapturedBlock {}

    /**
     * A question of an interview.
     *
     * @param speaker as printed, such as {@code PV}; null where only a dash or nothing marks it
     */
    record Question(@Nullable String speaker, String text) implements CapturedBlock {}

    /**
     * What is said to a question; goes on in a further answer where a caption stands within it.
     *
     * @param speaker as printed; null where only a dash or nothing marks it
     * @param paragraphs at least one
     */
    record Answer(@Nullable String speaker, List<String> paragraphs) implements CapturedBlock {
        public Answer {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The thanks that end an interview. */
    record Closing(String text) implements CapturedBlock {}
}

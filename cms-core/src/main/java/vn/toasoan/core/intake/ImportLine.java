package vn.toasoan.core.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.failure.CmsException;

/**
 * What became of one file, or of one line of a file that holds many articles.
 *
 * @param file as it is named below the PATH that was given
 * @param address of the article on the site; null where it has none
 * @param notes what the file does not say or what was doubtful: codes, each a key of a sentence
 * @param refusal why; null unless refused
 * @param isOfMany whether it is a line of a file that holds many articles: worth telling by itself only when refused
 */
public record ImportLine(
        String file,
        Status status,
        @Nullable String address,
        List<String> notes,
        @Nullable CmsException refusal,
        boolean isOfMany) {

    public ImportLine {
        notes = List.copyOf(notes);
    }

    /** What became of a file that holds one thing. */
    public ImportLine(
            String file, Status status, @Nullable String address, List<String> notes, @Nullable CmsException refusal) {
        this(file, status, address, notes, refusal, false);
    }

    /** What became of it, in the words of the report. */
    public enum Status {
        IMPORTED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    /** The same, as one of the many that a file holds. */
    public ImportLine ofMany() {
        return new ImportLine(file, status, address, notes, refusal, true);
    }

    /** A file that was left alone. */
    public static ImportLine refused(String file, CmsException reason) {
        return new ImportLine(file, Status.REFUSED, null, List.of(), reason);
    }
}

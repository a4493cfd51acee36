package vn.toasoan.core.intake.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The line of tags a page prints with an article, such as {@code Từ khóa: nông thôn mới, OCOP}. */
public final class TagLine {

    private static final Pattern LABEL =
            Pattern.compile("^\\W*(?:tu khoa(?: bai viet)?|tags?|keywords?|the|nhan|chu de)\\s*:\\s*");
    private static final Pattern LABEL_ONLY = Pattern.compile("(?:tu khoa|tags?|keywords?|tu khoa bai viet)");
    private static final Pattern HASHES = Pattern.compile("(?:#\\s?\\p{L}[^#.:;?!]{1,39}){1,12}");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|#•·]\\s*");
    private static final int LONGEST_TAG = 80;
    private static final int LONGEST_LINE = 600;

    private TagLine() {}

    /** The tags of a line; an empty list where the label stands alone; empty if it is no line of tags. */
    public static Optional<List<String>> of(Line line) {
        if (LABEL_ONLY.matcher(line.key()).matches()) {
            return Optional.of(List.of());
        }
        if (HASHES.matcher(line.text()).matches()) {
            return Optional.of(tags(line.text()));
        }
        var label = LABEL.matcher(Letters.folded(line.text()));
        if (!label.find() || line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        var tags = tags(line.text().substring(label.end()));
        return tags.stream().allMatch(tag -> tag.length() <= LONGEST_TAG) ? Optional.of(tags) : Optional.empty();
    }

    private static List<String> tags(String written) {
        return SEPARATOR
                .splitAsStream(written)
                .map(tag -> tag.strip().replaceAll("\\.$", ""))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}

package vn.toasoan.core.intake.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The path of sections a page prints above an article, such as {@code Trang chủ > Xây dựng Đảng > Tin tức}. */
public final class Breadcrumb {

    private static final Pattern ARROWS = Pattern.compile("\\s*(?:>+|»|›|→|▸|►|⟩|&gt;|&raquo;)\\s*");
    private static final Pattern SLASHES = Pattern.compile("\\s*(?:/|\\\\|\\||::|•|·)\\s*");
    private static final Pattern DASHES = Pattern.compile("\\s+[-–]\\s+");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:chuyen muc|chuyen trang|danh muc|muc|category|ban dang o(?: day)?|you are here)\\s*[:>]\\s*(?=\\S)");
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 6;

    private Breadcrumb() {}

    /**
     * The section names of a breadcrumb line from the top down, without the home page; empty for any other line.
     *
     * <p>Arrows make a breadcrumb of any short names; slashes and bars only behind {@code Trang chủ} or between known
     * sections, and four or more bars make a menu.
     */
    public static Optional<List<String>> of(Line line) {
        var label = LABEL.matcher(Letters.folded(line.text()));
        var labelled = label.find();
        var text = labelled ? line.text().substring(label.end()) : line.text();
        var arrows = names(text, ARROWS);
        if (fits(arrows) && (arrows.size() > 1 || labelled)) {
            return path(arrows);
        }
        var barred = SLASHES.matcher(text.strip()).find();
        var slashes = names(text, barred ? SLASHES : DASHES);
        if (!fits(slashes) || slashes.size() < (labelled ? 1 : 2)) {
            return Optional.empty();
        }
        var home = isHome(slashes.getFirst())
                && slashes.size() <= 3
                && slashes.stream().skip(1).noneMatch(Furniture::isMenuWord);
        var known = slashes.size() <= 3
                && slashes.stream().allMatch(Furniture::isSection)
                && (barred || !Furniture.isSection(text));
        return labelled || home || known ? path(slashes) : Optional.empty();
    }

    private static List<String> names(String text, Pattern separator) {
        return separator
                .splitAsStream(text.strip())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static boolean fits(List<String> names) {
        return !names.isEmpty()
                && names.size() <= MOST
                && names.stream().limit(Math.max(1, names.size() - 1)).allMatch(name -> name.length() <= LONGEST_NAME)
                && names.stream().noneMatch(name -> name.endsWith("."));
    }

    private static Optional<List<String>> path(List<String> names) {
        var path = names.stream().filter(name -> !isHome(name)).toList();
        return path.isEmpty() ? Optional.empty() : Optional.of(path);
    }

    private static boolean isHome(String name) {
        return List.of("trang chu", "home", "trang nhat", "homepage").contains(Letters.key(name));
    }
}

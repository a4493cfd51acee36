package vn.toasoan.core.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.toasoan.core.intake.body.BodyReader;
import vn.toasoan.core.intake.line.Furniture;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.Sentences;

/**
 * Finds the title above an article.
 *
 * <p>Candidates are the lines before the running text that are no furniture, date, breadcrumb or slogan. Each gathers
 * evidence: a heading of the page, a date right below or above, its words standing in the text, its being printed
 * twice, a headline's length, being next to the text. Names of sections, captions, kickers and members of a menu lose
 * some. The best wins, of equals the lower one.
 */
final class TitleFinder {

    private static final int LONGEST = 230;
    private static final Pattern GREETING =
            Pattern.compile("(?:kinh thua|kinh gui|kinh chao|than gui|thua cac|thua toan the|thua quy)\\b.*");
    private static final int MENU_LINE = 36;
    private static final int MENU_RUN = 4;
    private static final int PAIRS = 5;
    private static final double WORST = -3;
    private static final double DOUBTFUL = 2.5;

    private final PageMarks page;
    private final ArticleZone zone;
    private final Set<String> pairs;
    private final List<String> keys;

    TitleFinder(PageMarks page, ArticleZone zone) {
        this.page = page;
        this.zone = zone;
        this.pairs = pairsOfText();
        this.keys = page.lines().stream().map(Line::key).toList();
    }

    /** The index in the zone of the title's line; empty if no line can be the title. */
    Optional<Integer> find() {
        var candidates = new ArrayList<Integer>();
        for (int i = 0; i <= zone.body(); i++) {
            if (isCandidate(i)) {
                candidates.add(i);
            }
        }
        double best = WORST;
        int title = -1;
        for (int i = 0; i < candidates.size(); i++) {
            double score = score(candidates.get(i)) - Math.min(4, candidates.size() - 1 - i);
            if (score >= best) {
                best = score;
                title = candidates.get(i);
            }
        }
        var question =
                best < DOUBTFUL ? onlySentence().filter(at -> title(at).endsWith("?")) : Optional.<Integer>empty();
        return title < 0 ? onlySentence() : Optional.of(question.orElse(title));
    }

    /** Where nothing else can be the title: the first line of text, if it is one sentence and more follows. */
    private Optional<Integer> onlySentence() {
        var line = title(zone.body());
        var more = zone.body() + 1 < zone.size()
                && page.mass(zone.place(zone.body() + 1), zone.place(zone.size() - 1) + 1) > 0;
        return more && line.length() <= LONGEST && Sentences.count(line.text()) == 1
                ? Optional.of(zone.body())
                : Optional.empty();
    }

    private Line title(int index) {
        return page.line(zone.place(index));
    }

    /** Whether a line could be a title or kicker at all. */
    boolean isCandidate(int index) {
        int place = zone.place(index);
        var line = page.line(place);
        if (page.isTool(place)
                || page.isDate(place)
                || page.isSlogan(place)
                || line.length() > LONGEST
                || page.path(place).isPresent()) {
            return false;
        }
        var greets = GREETING.matcher(line.key()).matches() || line.endsWith(",;");
        var several = Sentences.count(line.text()) > 1 && line.hints().headingLevel() != 1;
        return !greets && !several && (page.prose(place) == 0 || isSentenceAsTitle(index));
    }

    /** A line of running text is the title only above a date, or first on the page with more text behind it. */
    private boolean isSentenceAsTitle(int index) {
        int below = neighbour(index, 1);
        if (below < 0) {
            return false;
        }
        return page.isDate(zone.place(below))
                || index == 0
                || title(index).hints().headingLevel() == 1;
    }

    private double score(int index) {
        var line = title(index);
        double score = ofLength(line) + 3 * overlap(line) + ofPlace(index);
        int level = line.hints().headingLevel();
        score += level == 1 ? 10 : level == 2 ? 2 : 0;
        score += keys.stream().filter(line.key()::equals).count() > 1 ? 2 : 0;
        score -= line.endsWith(":") ? 2 : line.endsWith(".") ? 1 : 0;
        score -= Furniture.isSection(line.text()) ? 4 : 0;
        score -= inMenu(index) ? 3 : 0;
        score -= BodyReader.caption(line, List.of()).isPresent() ? line.endsWith(".") ? 3 : 1.5 : 0;
        score -= page.byline(zone.place(index)).isPresent() ? 4 : 0;
        return score;
    }

    private static double ofLength(Line line) {
        if (line.words() < 3) {
            return -1.5;
        }
        return line.length() > 170 ? -1 : line.length() >= 22 ? 2 : 0.5;
    }

    private double ofPlace(int index) {
        int below = neighbour(index, 1);
        int above = neighbour(index, -1);
        double score = below >= 0 && page.isDate(zone.place(below)) ? textBelow(below) ? 3 : 1 : 0;
        return score + (above >= 0 && page.isDate(zone.place(above)) ? 2 : 0);
    }

    /** Whether text follows a date, not another line that could be the title. */
    private boolean textBelow(int date) {
        int next = date;
        while (next >= 0 && page.isDate(zone.place(next))) {
            next = neighbour(next, 1);
        }
        return next < 0
                || !isCandidate(next)
                || BodyReader.caption(page.line(zone.place(next)), List.of()).isPresent();
    }

    /** The next line up or down that is no button and no name; -1 if none. */
    private int neighbour(int index, int step) {
        int next = index + step;
        while (next >= 0
                && next < zone.size()
                && (page.isTool(zone.place(next))
                        || page.byline(zone.place(next)).isPresent())) {
            next += step;
        }
        return next >= 0 && next < zone.size() ? next : -1;
    }

    private boolean inMenu(int index) {
        int from = index;
        while (from > 0 && isMenuLine(from - 1)) {
            from--;
        }
        int to = index;
        while (to + 1 < zone.size() && isMenuLine(to + 1)) {
            to++;
        }
        return isMenuLine(index) && to - from + 1 >= MENU_RUN;
    }

    private boolean isMenuLine(int index) {
        int place = zone.place(index);
        var line = page.line(place);
        return line.length() <= MENU_LINE && !line.endsSentence() && !page.isDate(place) && page.prose(place) == 0;
    }

    private double overlap(Line line) {
        var own = pairs(line.key());
        return (double) own.stream().filter(pairs::contains).count() / Math.max(PAIRS, own.size());
    }

    private Set<String> pairsOfText() {
        var all = new HashSet<String>();
        for (int i = zone.body(); i < zone.size(); i++) {
            if (page.prose(zone.place(i)) > 0) {
                all.addAll(pairs(page.line(zone.place(i)).key()));
            }
        }
        return all;
    }

    private static Set<String> pairs(String key) {
        var pairs = new HashSet<String>();
        for (int first = 0, second = key.indexOf(' '); second > 0; ) {
            int end = key.indexOf(' ', second + 1);
            pairs.add(key.substring(first, end < 0 ? key.length() : end));
            first = second + 1;
            second = end;
        }
        return pairs;
    }
}

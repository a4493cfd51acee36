package vn.toasoan.core.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.Sentences;

/**
 * Finds the title above an article.
 *
 * <p>Candidates are the lines before the running text that are no furniture, date, breadcrumb, slogan or greeting. Each
 * gathers evidence ({@link TitleEvidence}): a heading of the page, a date right below or above, its words standing in
 * the text, its being printed twice, a headline's length. Names of sections, captions, kickers, names and members of a
 * menu lose some, and each candidate nearer to the text costs one. The best wins, of equals the lower one. Where none
 * is good, a question that opens the text is the title; where there is none at all, a single sentence that opens it.
 */
final class TitleFinder {

    private static final int LONGEST = 230;
    private static final double WORST = -3;
    private static final double DOUBTFUL = 2.5;
    private static final double FARTHEST = 4;
    private static final Pattern GREETING =
            Pattern.compile("(?:kinh thua|kinh gui|kinh chao|than gui|thua cac|thua toan the|thua quy)\\b.*");

    private final PageMarks page;
    private final ArticleZone zone;
    private final TitleEvidence evidence;

    TitleFinder(PageMarks page, ArticleZone zone) {
        this.page = page;
        this.zone = zone;
        this.evidence = new TitleEvidence(page, zone);
    }

    /** The index in the zone of the title's line; empty if no line can be the title. */
    Optional<Integer> find() {
        var candidates =
                IntStream.rangeClosed(0, zone.body()).filter(this::isCandidate).toArray();
        double best = WORST;
        int title = -1;
        for (int i = 0; i < candidates.length; i++) {
            double weight = evidence.weigh(candidates[i], this) - Math.min(FARTHEST, candidates.length - 1 - i);
            if (weight >= best) {
                best = weight;
                title = candidates[i];
            }
        }
        if (title < 0) {
            return onlySentence();
        }
        var question = onlySentence().filter(at -> line(at).endsWith("?"));
        return Optional.of(best < DOUBTFUL ? question.orElse(title) : title);
    }

    /** Whether a line could be a title or kicker at all. */
    boolean isCandidate(int index) {
        int place = zone.place(index);
        var line = line(index);
        var other = page.isTool(place)
                || page.isDate(place)
                || page.isSlogan(place)
                || page.path(place).isPresent();
        var greets = GREETING.matcher(line.key()).matches() || line.endsWith(",;");
        if (other || greets || line.length() > LONGEST || (Sentences.count(line.text()) > 1 && !isFirstHeading(line))) {
            return false;
        }
        return page.prose(place) == 0 ? index != zone.body() : isSentenceAsTitle(index);
    }

    /** The next line up or down that is no button and no name; -1 if none. */
    int neighbour(int index, int step) {
        int next = index + step;
        while (next >= 0 && next < zone.size() && isPassed(zone.place(next))) {
            next += step;
        }
        return next >= 0 && next < zone.size() ? next : -1;
    }

    private boolean isPassed(int place) {
        return page.isTool(place) || page.byline(place).isPresent();
    }

    /** A line of running text is the title only above a date, or first on the page with more text behind it. */
    private boolean isSentenceAsTitle(int index) {
        int below = neighbour(index, 1);
        return below >= 0 && (page.isDate(zone.place(below)) || index == 0 || isFirstHeading(line(index)));
    }

    /** The first line of text, if it is one sentence and more follows. */
    private Optional<Integer> onlySentence() {
        int body = zone.body();
        var more = body + 1 < zone.size() && page.mass(zone.place(body + 1), zone.place(zone.size() - 1) + 1) > 0;
        var single =
                line(body).length() <= LONGEST && Sentences.count(line(body).text()) == 1;
        return more && single ? Optional.of(body) : Optional.empty();
    }

    private static boolean isFirstHeading(Line line) {
        return line.hints().headingLevel() == 1;
    }

    private Line line(int index) {
        return page.line(zone.place(index));
    }
}

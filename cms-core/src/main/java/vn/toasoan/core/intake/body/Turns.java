package vn.toasoan.core.intake.body;

import java.util.List;
import java.util.regex.Pattern;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.ListItem;

/**
 * The turns of an interview: who asks, who answers.
 *
 * <p>A question is a line behind a label of the asker ({@code PV:}, {@code Hỏi:}); a line behind a dash that ends with
 * a question mark; or, where neither stands, a question that addresses somebody ({@code Thưa ông, …?}). Lines make an
 * interview only if answers follow: one labelled question, two questions that are each followed by more text, or one
 * and the closing thanks. A list of dash items is none.
 */
final class Turns {

    private static final int LONGEST_QUESTION = 900;
    private static final int REAL_ANSWER = 60;
    private static final Pattern SENDER = Pattern.compile("\\([^()]{3,120}\\)\\.?");

    private final List<Line> lines;
    private final boolean marked;
    private final int first;

    Turns(List<Line> lines) {
        this.lines = lines;
        this.marked = lines.stream().anyMatch(line -> isLabelled(line) || (isDash(line) && line.endsWith("?")));
        this.first = isInterview() ? first() : lines.size();
    }

    /** Whether a line is part of an interview: its first question or a line behind it. */
    boolean isInterview(int place) {
        return place >= first;
    }

    /** The turn of a line of an interview. */
    Turn at(int place) {
        var text = lines.get(place).text();
        var bare = Speakers.unmarked(text);
        var asked = Speakers.asker(text);
        if (isThanks(lines.get(place))) {
            return new Turn.Thanks(asked.map(Speakers.Said::text).orElse(bare));
        }
        if (isQuestion(lines.get(place))) {
            return asked.map(said -> new Turn.Asks(said.speaker(), said.text())).orElse(new Turn.Asks(null, bare));
        }
        if (isSender(place)) {
            return new Turn.Adds(text);
        }
        var opens = place > 0 && (isQuestion(lines.get(place - 1)) || isSender(place - 1));
        return Speakers.answerer(text)
                .map(said -> new Turn.Answers(said.speaker(), said.text(), true))
                .orElse(new Turn.Answers(null, opens ? bare : text, opens));
    }

    private int first() {
        int place = 0;
        while (place < lines.size() && !isQuestion(lines.get(place))) {
            place++;
        }
        return place;
    }

    private boolean isInterview() {
        int answered = 0;
        int labelled = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isQuestion(lines.get(i)) && isAnswered(i)) {
                answered++;
                labelled += isLabelled(lines.get(i)) ? 1 : 0;
            }
        }
        var thanks = lines.stream().anyMatch(Turns::isThanks);
        var speakers =
                lines.stream().anyMatch(line -> Speakers.answerer(line.text()).isPresent());
        return labelled > 0 || (answered > 0 && thanks) || (answered > 1 && (marked || speakers || answered > 2));
    }

    private boolean isAnswered(int question) {
        int next = isSender(question + 1) && question + 2 < lines.size() ? question + 2 : question + 1;
        return !isQuestion(lines.get(next)) && lines.get(next).length() >= REAL_ANSWER;
    }

    /** A line in brackets straight behind a question. */
    private boolean isSender(int place) {
        return place > 0 && SENDER.matcher(lines.get(place).text()).matches() && isQuestion(lines.get(place - 1));
    }

    private boolean isQuestion(Line line) {
        if (line.length() > LONGEST_QUESTION || isThanks(line)) {
            return false;
        }
        if (isLabelled(line)) {
            return true;
        }
        var bare = Speakers.unmarked(line.text());
        if (!line.endsWith("?")) {
            return isDash(line) && Politeness.opens(bare) && Politeness.addresses(bare);
        }
        return isDash(line) || (Politeness.addresses(bare) && (!marked || Politeness.addressesFormally(bare)));
    }

    private static boolean isLabelled(Line line) {
        return Speakers.asker(line.text()).isPresent();
    }

    private static boolean isDash(Line line) {
        return ListItem.of(line.text())
                .filter(item -> !item.mark().ordered() && item.mark() != ListItem.Mark.PLUS)
                .isPresent();
    }

    private static boolean isThanks(Line line) {
        var said = Speakers.asker(line.text()).map(Speakers.Said::text);
        return Politeness.thanks(said.orElse(Speakers.unmarked(line.text())));
    }
}

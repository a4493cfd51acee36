package vn.toasoan.core.intake.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.intake.body.CapturedBlock.Answer;
import vn.toasoan.core.intake.body.CapturedBlock.Caption;
import vn.toasoan.core.intake.body.CapturedBlock.Closing;
import vn.toasoan.core.intake.body.CapturedBlock.ListItems;
import vn.toasoan.core.intake.body.CapturedBlock.Paragraph;
import vn.toasoan.core.intake.body.CapturedBlock.Question;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.ListItem;
import vn.toasoan.core.intake.line.Prose;

/** Reads the lines of a body as blocks, in order: captions, verse, turns, lists, headings, and paragraphs for the rest. */
public final class BodyReader {

    private final List<Line> lines;
    private final Turns turns;
    private final int typical;
    private final List<CapturedBlock> blocks = new ArrayList<>();

    private BodyReader(List<Line> lines) {
        this.lines = lines;
        this.turns = new Turns(lines);
        this.typical = typical(lines);
    }

    /** The blocks of a body without furniture, title, sapo and byline. */
    public static List<CapturedBlock> read(List<Line> body) {
        var reader = new BodyReader(Speakers.joined(body));
        int place = 0;
        while (place < reader.lines.size()) {
            place += reader.readAt(place);
        }
        return List.copyOf(reader.blocks);
    }

    /** A line as a caption, by a sure sign or because it stands alone; empty if it is none. */
    public static Optional<Caption> caption(Line line, List<Line> body) {
        return Captions.sure(line).or(() -> Captions.standing(line, typical(body)));
    }

    /** Whether the first line below a title is a caption, not the lead. */
    public static boolean isCaptionAtTop(Line line, List<Line> body) {
        return Captions.isAtTop(line, typical(body));
    }

    /** Whether a label such as {@code Hỏi:} opens a line. */
    public static boolean asks(Line line) {
        return Speakers.asker(line.text()).isPresent();
    }

    /** How many lines from a place on are verse; 0 if none. */
    public static int verse(List<Line> lines, int place) {
        return Verse.length(lines, place);
    }

    /** Reads one block and tells how many lines it took. */
    private int readAt(int place) {
        var line = lines.get(place);
        var caption = captionAt(place);
        if (caption.isPresent()) {
            blocks.add(caption.get());
            return place + 1 < lines.size() && takesCredit(place) ? 2 : 1;
        }
        int rows = Tables.length(lines, place);
        if (rows > 0) {
            blocks.add(Tables.of(lines.subList(place, place + rows)));
            return rows;
        }
        int verse = Verse.length(lines, place);
        if (verse > 0) {
            var text =
                    lines.subList(place, place + verse).stream().map(Line::text).toList();
            blocks.add(new Paragraph(String.join("\n", text)));
            return verse;
        }
        var heading = nextText(place).flatMap(next -> Subheadings.of(line, next));
        if (heading.isPresent() && !isTurnMark(place)) {
            blocks.add(heading.get());
            return 1;
        }
        if (turns.isInterview(place)) {
            addTurn(turns.at(place));
            return 1;
        }
        return listOrParagraph(place);
    }

    private Optional<Caption> captionAt(int place) {
        var line = lines.get(place);
        if (isTurnMark(place)) {
            return Optional.empty();
        }
        if (place + 1 < lines.size() && takesCredit(place)) {
            return Optional.of(new Caption(line.text(), Captions.credit(lines.get(place + 1))));
        }
        var sure = Captions.sure(line);
        return sure.isPresent() || ListItem.of(line.text()).isPresent() ? sure : Captions.standing(line, typical);
    }

    /** Whether the next line is the credit of a picture and this one could be its caption. */
    private boolean takesCredit(int place) {
        var line = lines.get(place);
        var next = lines.get(place + 1);
        var named = Captions.isCreditName(next)
                && !line.endsSentence()
                && caption(line, lines).isPresent();
        return (named || Captions.isCreditOnly(next))
                && line.length() <= 300
                && Captions.sure(line)
                        .filter(caption -> caption.credit() != null)
                        .isEmpty();
    }

    private boolean isTurnMark(int place) {
        return turns.isInterview(place)
                && (ListItem.of(lines.get(place).text()).isPresent() || !(turns.at(place) instanceof Turn.Answers));
    }

    private Optional<Line> nextText(int place) {
        for (int i = place + 1; i < lines.size(); i++) {
            if (Captions.sure(lines.get(i)).isEmpty()) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }

    private void addTurn(Turn turn) {
        switch (turn) {
            case Turn.Asks(var speaker, var text) -> addQuestion(speaker, text);
            case Turn.Thanks(var text) -> blocks.add(new Closing(text));
            case Turn.Adds(var text) -> addToQuestion(text);
            case Turn.Answers(var speaker, var text, var opens) -> addAnswer(speaker, text, opens);
        }
    }

    private void addQuestion(@Nullable String speaker, String text) {
        blocks.add(new Question(speaker, text));
    }

    private void addToQuestion(String text) {
        if (blocks.getLast() instanceof Question(var speaker, var asked)) {
            blocks.set(blocks.size() - 1, new Question(speaker, asked + " " + text));
        }
    }

    private void addAnswer(@Nullable String speaker, String text, boolean opens) {
        var last = blocks.isEmpty() ? null : blocks.getLast();
        if (last instanceof Closing) {
            blocks.add(new Paragraph(text));
        } else if (!opens && last instanceof Answer(var earlier, var paragraphs)) {
            var longer = new ArrayList<>(paragraphs);
            longer.add(text);
            blocks.set(blocks.size() - 1, new Answer(earlier, longer));
        } else {
            blocks.add(new Answer(speaker, List.of(text)));
        }
    }

    private int listOrParagraph(int place) {
        var items = new ArrayList<String>();
        var first = ListItem.of(lines.get(place).text());
        for (int i = place; first.isPresent() && i < lines.size(); i++) {
            var item = ListItem.of(lines.get(i).text());
            if (item.isEmpty() || item.get().mark() != first.get().mark() || !counts(item.get(), items.size())) {
                break;
            }
            items.add(item.get().text());
        }
        if (items.size() < 2) {
            blocks.add(new Paragraph(lines.get(place).text()));
            return 1;
        }
        blocks.add(new ListItems(first.orElseThrow().mark(), items));
        return items.size();
    }

    private static boolean counts(ListItem item, int before) {
        return !item.mark().ordered() || item.number() == before + 1;
    }

    private static int typical(List<Line> lines) {
        var lengths =
                lines.stream().filter(Prose::is).mapToInt(Line::length).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length / 2];
    }
}

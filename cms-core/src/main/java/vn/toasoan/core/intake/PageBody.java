package vn.toasoan.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toasoan.core.intake.body.CapturedBlock;
import vn.toasoan.core.intake.line.Letters;
import vn.toasoan.core.markup.Block;
import vn.toasoan.core.markup.Inline;
import vn.toasoan.core.markup.PageBlock;

/**
 * The body of a saved page: the pieces that its text was read as, each with the block of the page it came from.
 *
 * <p>Pieces come in the order of the page, so each is looked for behind the one before it. A list, table, quotation,
 * box or picture is taken as the page has it; pictures without words between two pieces come along.
 */
final class PageBody {

    private final List<PageBlock> page;
    private final List<String> keys;
    private final CapturedArticle article;
    private final List<Block> body = new ArrayList<>();
    private int next;

    PageBody(List<PageBlock> page, CapturedArticle article) {
        this.page = page;
        this.keys = page.stream().map(block -> Letters.key(block.text())).toList();
        this.article = article;
    }

    List<Block> blocks() {
        next = Math.max(0, find(article.title(), 0) + 1);
        for (var piece : article.body()) {
            var at = place(piece);
            if (at < 0) {
                body.add(set(piece));
            } else if (!isLeadElsewhere(page.get(at))) {
                picturesBefore(at);
                next = at + 1;
                body.add(isTakenWhole(page.get(at).block()) ? page.get(at).block() : set(shown(piece, at)));
            }
        }
        return List.copyOf(body);
    }

    /** A line that reads as a caption but stands beside no picture of the page is text. */
    private CapturedBlock shown(CapturedBlock piece, int at) {
        var alone = piece instanceof CapturedBlock.Caption caption && caption.credit() == null && !isPictured(at);
        return alone ? new CapturedBlock.Paragraph(page.get(at).text()) : piece;
    }

    private boolean isPictured(int at) {
        return (at > 0 && page.get(at - 1).block() instanceof Block.Figure)
                || (at + 1 < page.size() && page.get(at + 1).block() instanceof Block.Figure);
    }

    private int place(CapturedBlock piece) {
        var text = texts(piece).getFirst();
        return piece instanceof CapturedBlock.Caption ? findFigure(text) : find(text, next);
    }

    /** The picture whose words begin so; else −1. */
    private int findFigure(String caption) {
        var key = Letters.key(caption);
        for (var i = next; !key.isEmpty() && i < page.size(); i++) {
            if (page.get(i).block() instanceof Block.Figure && keys.get(i).contains(key)) {
                return i;
            }
        }
        return find(caption, next);
    }

    /** The block of the page, from a place on, that is the text or one line of which is; else −1. */
    private int find(String text, int from) {
        var key = Letters.key(text);
        for (var i = from; !key.isEmpty() && i < page.size(); i++) {
            if (keys.get(i).equals(key) || isLineOf(keys.get(i), key)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLineOf(String block, String key) {
        return key.length() > 20 && (" " + block + " ").contains(" " + key + " ");
    }

    /** Headlines of other articles: a list or line that is nearly all links. */
    private static boolean isLeadElsewhere(PageBlock block) {
        return block.linkShare() > 0.75 && !(block.block() instanceof Block.Table);
    }

    private void picturesBefore(int at) {
        for (var i = next; i < at; i++) {
            if (page.get(i).block() instanceof Block.Figure figure && figure.src() != null && isInside(page.get(i))) {
                body.add(figure);
            }
        }
    }

    private static boolean isInside(PageBlock block) {
        return block.zones().isEmpty() && block.linkShare() < 0.8;
    }

    private static boolean isTakenWhole(Block block) {
        return switch (block) {
            case Block.ListBlock _, Block.Quote _, Block.Figure _, Block.Table _, Block.Box _, Block.Rule _ -> true;
            case Block.Question _, Block.Answer _, Block.Paragraph _, Block.Heading _ -> false;
        };
    }

    /** The piece with the links and emphasis of the page. */
    private Block set(CapturedBlock piece) {
        return BodyBlocks.block(piece, this::inline);
    }

    private Inline inline(String text) {
        var at = find(text, Math.max(0, next - 1));
        return Optional.of(at)
                .filter(i -> i >= 0 && page.get(i).block() instanceof Block.Paragraph)
                .map(i -> ((Block.Paragraph) page.get(i).block()).text())
                .filter(inline -> inline.text().strip().equals(text))
                .map(inline -> {
                    next = Math.max(next, at + 1);
                    return inline;
                })
                .orElseGet(() -> Inline.text(text));
    }

    private static List<String> texts(CapturedBlock piece) {
        return switch (piece) {
            case CapturedBlock.Paragraph(var text) -> List.of(text);
            case CapturedBlock.Heading heading -> List.of(heading.text());
            case CapturedBlock.ListItems items -> items.items();
            case CapturedBlock.Table(var rows) -> rows.getFirst();
            case CapturedBlock.Caption(var text, var credit) ->
                List.of(Stream.of(text, credit == null ? "" : credit)
                        .filter(part -> !part.isEmpty())
                        .findFirst()
                        .orElse(""));
            case CapturedBlock.Question question -> List.of(question.text());
            case CapturedBlock.Answer answer -> answer.paragraphs();
            case CapturedBlock.Closing(var text) -> List.of(text);
        };
    }
}

package vn.toasoan.core.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.toasoan.core.markup.Block.Figure;
import vn.toasoan.core.markup.Block.Paragraph;
import vn.toasoan.core.markup.BlockReader.Found;

/**
 * Finds the words that pages before {@code figcaption} put under their pictures: in a cell below, in a paragraph whose
 * class says so, in a box of the picture's own, or small and slanted or centred right below.
 */
final class PhotoCaptions {

    /** Words in the class or id of a paragraph that is a caption, of an element made for a picture, and of a sapo. */
    private static final Set<String> CAPTION =
            words("caption captions figcaption imagecaption imgcaption photocaption picturecaption pcaption tplcaption"
                    + " chuthich chuthichanh image img photo pic picture");

    private static final Set<String> BOX = words("image images img imagebox photo photobox pic picture figure caption"
            + " wpcaption tplcaption anh hinhanh video");
    private static final Set<String> SAPO = words("sapo lead summary description");
    private static final int LONGEST = 500;
    private static final int LONGEST_UNNAMED = 300;
    private static final int SHORTEST_CENTRED = 8;
    private static final int NEAR = 5;

    private final Census census;

    private PhotoCaptions(Census census) {
        this.census = census;
    }

    /** The same blocks, captions joined to their figures and credits told apart. */
    static List<Found> join(List<Found> found) {
        var captions = new PhotoCaptions(Census.of(found));
        var joined = new ArrayList<Found>(found.size());
        for (var next : found) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && last.block() instanceof Figure picture
                    && next.block() instanceof Paragraph(var text)
                    && captions.belongs(picture, last.at(), text, next.at()))
                joined.set(joined.size() - 1, captioned(picture, text, Trees.common(last.at(), next.at())));
            else joined.add(next);
        }
        joined.replaceAll(PhotoCaptions::credited);
        return joined;
    }

    private boolean belongs(Figure picture, Element pictureAt, Inline text, Element textAt) {
        int ink = text.ink(false);
        if (picture.src() == null || picture.credit() != null) return false;
        if (ink > LONGEST || text.ink(true) * 2 > ink) return false;
        var common = Trees.common(pictureAt, textAt);
        if (!picture.caption().isEmpty()) return isCreditOnly(text) && isNear(pictureAt, textAt, common);
        var own = Trees.below(textAt, common);
        if (own.stream().anyMatch(e -> isNamed(e, SAPO))) return false;
        return own.stream().anyMatch(e -> isNamed(e, CAPTION))
                || isInBox(common)
                || (ink <= LONGEST_UNNAMED && isNear(pictureAt, textAt, common) && looksLikeCaption(text, textAt));
    }

    /** Whether picture and text have an element to themselves that is a table or is named for pictures. */
    private boolean isInBox(Element common) {
        if (common.normalName().equals("tr")) return false;
        return Trees.upwards(common)
                .takeWhile(e -> census.in(e) == 2)
                .anyMatch(e -> e.normalName().equals("table") || isNamed(e, BOX));
    }

    private static boolean looksLikeCaption(Inline text, Element at) {
        return text.allEm()
                || Captions.split(text.text()).credit() != null
                || (text.ink(false) >= SHORTEST_CENTRED && !text.allStrong() && isCentred(at));
    }

    private static boolean isCentred(Element at) {
        return Trees.upwards(at)
                .limit(NEAR)
                .anyMatch(e -> e.normalName().equals("center")
                        || Sight.style(e).contains("text-align:center")
                        || (e.attr("align").equalsIgnoreCase("center")
                                && !e.normalName().equals("table")));
    }

    private static boolean isNear(Element one, Element other, Element common) {
        return Trees.below(one, common).size() <= NEAR
                && Trees.below(other, common).size() <= NEAR;
    }

    private static boolean isNamed(Element e, Set<String> names) {
        return Trees.words(e).anyMatch(names::contains);
    }

    private static boolean isCreditOnly(Inline text) {
        var parts = Captions.split(text.text());
        return parts.caption().isEmpty() && parts.credit() != null;
    }

    private static Found captioned(Figure picture, Inline text, Element at) {
        if (picture.caption().isEmpty()) return new Found(picture.captioned(text, null), at, 0);
        return new Found(picture.captioned(picture.caption(), text.text()), at, 0);
    }

    private static Found credited(Found found) {
        if (!(found.block() instanceof Figure figure) || figure.credit() != null) return found;
        var parts = Captions.split(figure.caption().text());
        if (parts.credit() == null) return found;
        var caption = figure.caption().prefix(parts.caption().length());
        return new Found(figure.captioned(caption, parts.credit()), found.at(), 0);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}

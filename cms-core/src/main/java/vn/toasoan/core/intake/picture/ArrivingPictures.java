package vn.toasoan.core.intake.picture;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.article.LeadPicture;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.intake.Notes;
import vn.toasoan.core.intake.file.PicturesBeside;
import vn.toasoan.core.markup.ArticleHtml;
import vn.toasoan.core.markup.Block.Figure;
import vn.toasoan.core.markup.Figures;
import vn.toasoan.core.media.Media;
import vn.toasoan.core.media.Picture;
import vn.toasoan.core.text.Excerpts;

/**
 * Keeps the pictures that lie beside an article, before the article comes in: what is committed names no picture that is not
 * there. One that cannot be taken is noted, its words stay, and the article comes all the same. Nothing is fetched.
 */
@Singleton
public class ArrivingPictures {

    private static final Logger LOG = LoggerFactory.getLogger(ArrivingPictures.class);

    /** Pixels: what is narrower leads no article. */
    private static final int NARROWEST_LEAD = 300;

    private static final int LONGEST_ALT = 500;
    private static final int LONGEST_CAPTION = 2000;
    private static final int LONGEST_CREDIT = 200;

    private final Media media;

    ArrivingPictures(Media media) {
        this.media = media;
    }

    /**
     * A body whose pictures are kept.
     *
     * @param lead the first of them that is wide enough; null for none
     * @param notes codes
     */
    public record Taken(String body, @Nullable LeadPicture lead, List<String> notes) {}

    /**
     * Keeps the pictures of a body. What stands elsewhere in the world is left as it is.
     *
     * @throws CmsException.Invalid {@code markup.too-large}, {@code markup.too-many-tags}
     */
    public Taken take(String body, PicturesBeside files) {
        if (!body.contains("<img")) {
            return new Taken(body, null, List.of());
        }
        var notes = new LinkedHashSet<String>();
        var leads = new ArrayList<LeadPicture>();
        var blocks = Figures.changed(ArticleHtml.blocks(body), figure -> {
            var src = figure.src();
            return src == null || !PicturesBeside.isBeside(src)
                    ? figure
                    : kept(src, files, notes)
                            .map(picture -> shown(figure, picture, leads))
                            .orElseGet(() -> Figure.withoutPicture(figure.caption(), figure.credit()));
        });
        return new Taken(ArticleHtml.render(blocks), leads.isEmpty() ? null : leads.getFirst(), List.copyOf(notes));
    }

    private static Figure shown(Figure figure, Picture picture, List<LeadPicture> leads) {
        if (picture.width() >= NARROWEST_LEAD) {
            leads.add(new LeadPicture(
                    picture.hash(),
                    picture.width(),
                    picture.height(),
                    cut(figure.alt(), LONGEST_ALT),
                    cut(figure.caption().text(), LONGEST_CAPTION),
                    figure.credit() == null ? null : cut(figure.credit(), LONGEST_CREDIT)));
        }
        return new Figure(
                picture.stored(), figure.alt(), picture.width(), picture.height(), figure.caption(), figure.credit());
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : Excerpts.cut(text, longest);
    }

    /**
     * Keeps one picture.
     *
     * @param address of its file, below {@code files}
     * @param notes gets the code of what is wrong
     */
    public Optional<Picture> kept(String address, PicturesBeside files, Set<String> notes) {
        var file = files.file(address);
        if (file.isEmpty()) {
            notes.add(Notes.PICTURE_MISSING);
            return Optional.empty();
        }
        try {
            return Optional.of(media.keep(bytes(file.get())));
        } catch (CmsException.Invalid e) {
            LOG.warn("{} was not taken: {}", file.get(), e.getMessage());
            notes.add(Notes.PICTURE_REFUSED);
            return Optional.empty();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > Media.LARGEST) {
                throw new CmsException.Invalid("media.too-large", Map.of("largest", Media.LARGEST / 1_000_000));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CmsException.Invalid("media.unreadable", Map.of());
        }
    }
}

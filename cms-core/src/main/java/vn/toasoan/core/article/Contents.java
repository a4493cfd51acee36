package vn.toasoan.core.article;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.markup.ArticleHtml;
import vn.toasoan.core.media.Media;
import vn.toasoan.core.section.SectionTree;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.staff.Author;
import vn.toasoan.core.staff.Authors;
import vn.toasoan.core.text.Nfc;

/** The door that content passes on its way in: NFC, clean HTML, known sections, authors looked up, lengths kept. */
@Singleton
class Contents {

    private final Sections sections;
    private final Authors authors;
    private final Media media;

    Contents(Sections sections, Authors authors, Media media) {
        this.sections = sections;
        this.authors = authors;
        this.media = media;
    }

    /**
     * The content as it may be stored.
     *
     * @throws CmsException.Invalid {@code article.title-missing}, {@code article.too-long}, {@code
     *     article.section-missing}, {@code markup.too-large}
     * @throws CmsException.NotFound {@code section.not-found}, {@code media.not-found}
     */
    Content admitted(Kind kind, Content content) {
        return admitted(kind, content, sections.tree());
    }

    /** The same, by sections that were asked for before. */
    Content admitted(Kind kind, Content content, SectionTree tree) {
        var title = Nfc.of(content.title()).strip();
        if (title.isEmpty()) {
            throw new CmsException.Invalid("article.title-missing", Map.of());
        }
        checkSections(kind, content, tree);
        return new Content(
                within("title", title, 500),
                optional("kicker", content.kicker(), 200),
                optional("sapo", content.sapo(), 10_000),
                within("body", ArticleHtml.clean(content.body()), 4_000_000),
                kind == Kind.PAGE ? null : content.sectionId(),
                kind == Kind.PAGE
                        ? List.of()
                        : content.furtherSections().stream().distinct().toList(),
                content.tags().stream()
                        .map(tag -> within("tag", Nfc.of(tag).strip(), 120))
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                signed(content.byline()),
                optional("source", content.source(), 200),
                optional("dateline", content.dateline(), 20),
                content.picture() == null ? null : known(content.picture()));
    }

    /** Its size is that of the picture itself. */
    private LeadPicture known(LeadPicture lead) {
        var picture = media.find(lead.hash()).orElseThrow(() -> new CmsException.NotFound("media.not-found", Map.of()));
        return new LeadPicture(
                picture.hash(),
                picture.width(),
                picture.height(),
                within("alt", Nfc.of(lead.alt()).strip(), 500),
                optional("caption", lead.caption(), 2000),
                optional("credit", lead.credit(), 200));
    }

    private static void checkSections(Kind kind, Content content, SectionTree tree) {
        if (kind == Kind.ARTICLE && content.sectionId() == null) {
            throw new CmsException.Invalid("article.section-missing", Map.of());
        }
        var all = new java.util.ArrayList<>(content.furtherSections());
        Optional.ofNullable(content.sectionId()).ifPresent(all::add);
        for (var id : all) {
            if (tree.byId(id).isEmpty()) {
                throw new CmsException.NotFound("section.not-found", Map.of("id", id));
            }
        }
    }

    private List<Signature> signed(List<Signature> byline) {
        return byline.stream()
                .map(s -> {
                    var name = within("byline", Nfc.of(s.name()).strip(), 120);
                    var author = s.role() == Role.THEO ? Optional.<Author>empty() : authors.signing(name);
                    return new Signature(s.role(), name, author.map(Author::id).orElse(null));
                })
                .toList();
    }

    private static @Nullable String optional(String field, @Nullable String text, int longest) {
        var value = text == null ? "" : Nfc.of(text).strip();
        return value.isEmpty() ? null : within(field, value, longest);
    }

    private static String within(String field, String value, int longest) {
        if (value.length() > longest) {
            throw new CmsException.Invalid(
                    "article.too-long", Map.of("field", field, "length", value.length(), "longest", longest));
        }
        return value;
    }
}

package vn.toasoan.core.support;

import java.util.List;
import vn.toasoan.core.article.Content;
import vn.toasoan.core.article.Role;
import vn.toasoan.core.article.Signature;

/** Contents for tests. */
public final class Samples {

    private Samples() {}

    /** An article of the title in the section. */
    public static Content content(String title, long sectionId) {
        return content(title, sectionId, "<p>Nội dung của bài " + title + ".</p>");
    }

    /** A static page of the title, which names the section as one it belongs to. */
    public static Content page(String title, long sectionId) {
        return new Content(
                title, null, null, "<p>Về báo.</p>", null, List.of(sectionId), List.of(), List.of(), null, null);
    }

    /** An article of the title and body in the section. */
    public static Content content(String title, long sectionId, String body) {
        return new Content(
                title,
                null,
                "Sapo của bài " + title,
                body,
                sectionId,
                List.of(),
                List.of("cù lao", "đò ngang"),
                List.of(new Signature(Role.BAI_ANH, "TỪ VỸ")),
                null,
                "SLO");
    }
}

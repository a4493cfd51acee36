package vn.toasoan.core.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Content;
import vn.toasoan.core.article.Kind;
import vn.toasoan.core.article.Role;
import vn.toasoan.core.article.Signature;

/** An article as a test writes it. */
public record Draft(
        Kind kind,
        String title,
        String sapo,
        String body,
        @Nullable String kicker,
        List<Long> sections,
        List<String> tags,
        List<String> authors,
        @Nullable String source,
        @Nullable Instant at) {

    /** When articles are published that do not say. */
    public static final Instant NOON = Instant.parse("2024-03-22T05:00:00Z");

    public static Draft of(String title, String body) {
        return new Draft(Kind.ARTICLE, title, "", body, null, List.of(), List.of(), List.of(), null, NOON);
    }

    public Draft page() {
        return new Draft(Kind.PAGE, title, sapo, body, kicker, sections, tags, authors, source, at);
    }

    public Draft sapo(String words) {
        return new Draft(kind, title, words, body, kicker, sections, tags, authors, source, at);
    }

    public Draft kicker(String words) {
        return new Draft(kind, title, sapo, body, words, sections, tags, authors, source, at);
    }

    public Draft in(Long... ids) {
        return new Draft(kind, title, sapo, body, kicker, List.of(ids), tags, authors, source, at);
    }

    public Draft tagged(String... names) {
        return new Draft(kind, title, sapo, body, kicker, sections, List.of(names), authors, source, at);
    }

    public Draft signed(String... names) {
        return new Draft(kind, title, sapo, body, kicker, sections, tags, List.of(names), source, at);
    }

    public Draft from(String paper) {
        return new Draft(kind, title, sapo, body, kicker, sections, tags, authors, paper, at);
    }

    /** Null: no date is shown. */
    public Draft at(@Nullable Instant time) {
        return new Draft(kind, title, sapo, body, kicker, sections, tags, authors, source, time);
    }

    public Content content(long usualSection) {
        return new Content(
                title,
                kicker,
                sapo,
                body.startsWith("<") ? body : "<p>" + body + "</p>",
                kind == Kind.PAGE ? null : sections.isEmpty() ? Long.valueOf(usualSection) : sections.getFirst(),
                sections.stream().skip(1).toList(),
                tags,
                authors.stream().map(name -> new Signature(Role.BAI, name)).toList(),
                source,
                null);
    }
}

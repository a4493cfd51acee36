package vn.toasoan.core.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.intake.body.CapturedBlock;
import vn.toasoan.core.intake.byline.Byline;

/** A captured article as lines of text that people can check and tests compare. */
final class PrintedArticle {

    private final List<String> lines = new ArrayList<>();

    private PrintedArticle() {}

    static String of(CapturedArticle article) {
        var printed = new PrintedArticle();
        printed.head(article);
        article.body().forEach(printed::block);
        return String.join("\n", printed.lines) + "\n";
    }

    private void head(CapturedArticle article) {
        field("title", article.title());
        field("kicker", article.kicker());
        field("published", time(article.publishedAt()));
        field("updated", time(article.updatedAt()));
        article.sectionPath().forEach(name -> field("section", name));
        article.byline().signatures().forEach(signature -> field("byline", signature(signature)));
        field("source", article.source());
        article.tags().forEach(tag -> field("tag", tag));
        article.slogans().forEach(slogan -> field("slogan", slogan.text() + " (until " + slogan.until() + ")"));
        article.notes().forEach(note -> field("note", note));
        field("dateline", article.dateline());
        field("sapo", article.sapo());
    }

    private void block(CapturedBlock block) {
        switch (block) {
            case CapturedBlock.Paragraph paragraph ->
                field("p", paragraph.text().replace("\n", " / "));
            case CapturedBlock.Heading heading -> field("h" + heading.level(), heading.text());
            case CapturedBlock.ListItems list -> list.items().forEach(item -> field("li " + list.mark(), item));
            case CapturedBlock.Table table -> table.rows().forEach(row -> field("tr", String.join(" | ", row)));
            case CapturedBlock.Caption caption -> {
                field("caption", caption.text());
                field("credit", caption.credit());
            }
            case CapturedBlock.Question question -> field("q" + speaker(question.speaker()), question.text());
            case CapturedBlock.Answer answer ->
                answer.paragraphs().forEach(text -> field("a" + speaker(answer.speaker()), text));
            case CapturedBlock.Closing closing -> field("closing", closing.text());
        }
    }

    private void field(String name, @Nullable String value) {
        if (value != null) {
            lines.add(name + ": " + value);
        }
    }

    private static @Nullable String time(@Nullable PrintedTime time) {
        return time == null ? null : time.at().atZone(SyntheticPage.ZONE).toLocalDateTime() + " " + time.precision();
    }

    private static String signature(Byline.Signature signature) {
        var position = signature.position();
        return signature.role() + " " + signature.name() + (position == null ? "" : " (" + position + ")");
    }

    private static String speaker(@Nullable String speaker) {
        return speaker == null ? "" : " " + speaker;
    }
}

package vn.toasoan.core.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.intake.body.CapturedBlock;
import vn.toasoan.core.intake.byline.Byline;

/** Reads pages made of real articles and furniture, and counts how often each field is read right. */
class SyntheticPagesIT {

    private static final long SEED = Long.getLong("synthetic.seed", 20250601L);
    private static final int PAGES = Integer.getInteger("synthetic.pages", 300);
    private static final double LEAST = 0.97;

    private static final Map<String, BiPredicate<SyntheticPage, CapturedArticle>> FIELDS = fields();

    @Test
    void each_field_is_read_right_on_nearly_every_page() {
        var file = SharedData.find("data/news.jsonl.gz");
        assumeTrue(file.isPresent(), "shared/data/news.jsonl.gz is not here: give -Dshared.dir");
        var articles = SharedData.articles(file.get(), PAGES * 2, SEED);
        var chance = new Random(SEED);
        var right = new LinkedHashMap<String, Integer>();
        for (var article : articles.subList(0, PAGES)) {
            var page = SyntheticPage.of(article, articles.subList(PAGES, articles.size()), chance);
            read(page, article.id(), right);
        }
        System.out.println("Read right of " + PAGES + " pages (seed " + SEED + "): " + right);
        FIELDS.keySet()
                .forEach(field -> assertTrue(
                        right.getOrDefault(field, 0) >= LEAST * PAGES, () -> field + " " + right.get(field)));
    }

    private static void read(SyntheticPage page, String id, Map<String, Integer> right) {
        try {
            var article = new TextReader(SyntheticPage.ZONE).read(new CapturedText(page.text()));
            FIELDS.forEach((field, check) -> {
                var good = check.test(page, article);
                right.merge(field, good ? 1 : 0, Integer::sum);
                if (!good && Boolean.getBoolean("synthetic.show")) {
                    System.out.println(id + " " + field + ": " + article + "\n" + page.text());
                }
            });
        } catch (CmsException.Invalid refused) {
            System.out.println(id + " refused: " + refused.getMessage());
        }
    }

    private static Map<String, BiPredicate<SyntheticPage, CapturedArticle>> fields() {
        var fields = new LinkedHashMap<String, BiPredicate<SyntheticPage, CapturedArticle>>();
        fields.put("title", (page, article) -> page.title().equals(article.title()));
        fields.put("published", (page, article) -> Objects.equals(page.published(), article.publishedAt()));
        fields.put("sapo", (page, article) -> Objects.equals(page.sapo(), article.sapo()));
        fields.put("dateline", (page, article) -> Objects.equals(page.dateline(), article.dateline()));
        fields.put("section", (page, article) -> page.section().equals(article.sectionPath()));
        fields.put("kicker", (page, article) -> Objects.equals(page.kicker(), article.kicker()));
        fields.put(
                "byline",
                (page, article) -> page.byline()
                        .equals(article.byline().signatures().stream()
                                .map(Byline.Signature::name)
                                .toList()));
        fields.put("tags", (page, article) -> page.tags().equals(article.tags()));
        fields.put("whole text", (page, article) -> {
            var text = String.join(" ", text(article.body()));
            return page.paragraphs().stream()
                    .filter(line -> line.length() >= 70)
                    .map(SyntheticPagesIT::unmarked)
                    .allMatch(text::contains);
        });
        fields.put("nothing else", (page, article) -> {
            var text = text(article.body());
            return page.foreign().stream().noneMatch(text::contains);
        });
        return fields;
    }

    /** An item without the mark of its list. */
    private static String unmarked(String line) {
        return line.replaceFirst("^(?:[-–—•+*>]+|\\d{1,2}[.)]|\\(?[a-eđ]\\))\\s*", "");
    }

    private static List<String> text(List<CapturedBlock> body) {
        var text = new ArrayList<String>();
        for (var block : body) {
            switch (block) {
                case CapturedBlock.Paragraph paragraph -> text.add(paragraph.text());
                case CapturedBlock.Heading heading -> text.add(heading.text());
                case CapturedBlock.ListItems list -> text.addAll(list.items());
                case CapturedBlock.Table table -> table.rows().forEach(text::addAll);
                case CapturedBlock.Caption caption -> text.add(caption.text());
                case CapturedBlock.Question question -> text.add(question.text());
                case CapturedBlock.Answer answer -> text.addAll(answer.paragraphs());
                case CapturedBlock.Closing closing -> text.add(closing.text());
            }
        }
        return text;
    }
}

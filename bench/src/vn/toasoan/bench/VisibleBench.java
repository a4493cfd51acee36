package vn.toasoan.bench;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import vn.toasoan.core.article.Article;
import vn.toasoan.core.article.Articles;
import vn.toasoan.core.article.Content;
import vn.toasoan.core.article.Kind;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.page.Addresses;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.SectionTree;
import vn.toasoan.core.section.Sections;

/** From publishing on one node to being found and being read on another. */
record VisibleBench(Cms cms, Workplace place) {

    private static final int COPIES = 20;
    private static final int WARM_UP = 20;
    private static final Duration GLANCE = Duration.ofMillis(3);
    private static final Actor WRITER = new Actor("bench");

    /** Seconds from the call of publish: until it came back, until search found the article, until its page was there. */
    private record Seen(double published, double search, double page) {}

    String rows(int times) throws Exception {
        var data = place.path("data");
        cms.fill(data, Map.of(), COPIES);
        var seen = new ArrayList<Seen>();
        try (var serving = cms.serve(data, Map.of())) {
            Node.beside(cms.root(), data, beans -> publish(beans, serving.web(), times, seen));
        }
        return String.join(
                "\n",
                "| From the call of publish until | p50 | p99 | longest | Aim |",
                "| --- | --: | --: | --: | --- |",
                row("search finds the article", "p99 500 ms", seen.stream().map(Seen::search).toList()),
                row("its page is there", "", seen.stream().map(Seen::page).toList()),
                row("publish comes back, committed", "", seen.stream().map(Seen::published).toList()));
    }

    private void publish(ApplicationContext beans, Web web, int times, List<Seen> seen) {
        var chance = new Random(1); // so that publishing is not in step with the followers of the other node
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var tree = beans.getBean(Sections.class).tree();
            var writing = new Writing(beans.getBean(Articles.class), tree, web);
            for (var number = 0; number < WARM_UP + times; number++) {
                Thread.sleep(chance.nextInt(300));
                var once = writing.once(number, task -> readers.submit(task)::get);
                if (number >= WARM_UP) {
                    seen.add(once);
                    System.err.printf("\r%d of %d articles%s", seen.size(), times, seen.size() == times ? "\n" : "");
                }
            }
        } catch (Exception failure) {
            place.requireOpen();
            throw new IllegalStateException("Publishing failed", failure);
        }
    }

    /** Begins a task and gives what waits for its answer. */
    private interface Readers {
        Callable<Double> begin(Callable<Double> task);
    }

    private record Writing(Articles articles, SectionTree tree, Web web) {

        Seen once(int number, Readers readers) throws Exception {
            var word = Samples.word(number, 9);
            var section = tree.bySlug(Section.UNSORTED).orElseThrow();
            var copy = articles.draft(Kind.ARTICLE, content(word, section.id()), WRITER);
            var address = Addresses.article(articles.article(copy.articleId()), tree);
            var begin = System.nanoTime();
            var search = readers.begin(() -> until(() -> web.finds(word, address), begin));
            var page = readers.begin(() -> until(() -> web.shows(address), begin));
            Article published = articles.publish(copy.articleId(), copy.version(), WRITER);
            var back = Seconds.since(begin);
            if (!Addresses.article(published, tree).equals(address)) {
                throw new IllegalStateException("Published elsewhere than at " + address);
            }
            return new Seen(back, search.call(), page.call());
        }

        private static double until(Web.Sight sight, long begin) throws InterruptedException {
            Web.await(sight, GLANCE);
            return Seconds.since(begin);
        }

        private static Content content(String word, long sectionId) {
            var body = "<p>Bến phà mở thêm một chuyến sớm cho học sinh bên cồn. Ghi ở sổ %s.</p>".formatted(word);
            return new Content(
                    "Chuyến phà sớm " + word,
                    null,
                    "Từ hôm nay, học sinh bên cồn qua sông kịp giờ học.",
                    body,
                    sectionId,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null);
        }
    }

    private static String row(String name, String aim, List<Double> times) {
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        Seconds.ms(Seconds.percentile(times, 50)),
                        Seconds.ms(Seconds.percentile(times, 99)),
                        Seconds.ms(Seconds.percentile(times, 100)),
                        aim);
    }
}

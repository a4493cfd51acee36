package vn.toasoan.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.core.article.Article;
import vn.toasoan.core.article.Articles;
import vn.toasoan.core.article.PublicState;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.page.Addresses;
import vn.toasoan.core.page.Answer;
import vn.toasoan.core.page.NamePages;
import vn.toasoan.core.page.Pages;
import vn.toasoan.core.page.Versions;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.section.Tags;
import vn.toasoan.core.site.Site;
import vn.toasoan.core.slogan.Slogans;
import vn.toasoan.core.staff.Authors;
import vn.toasoan.core.support.Samples;
import vn.toasoan.core.syndication.Feeds;
import vn.toasoan.core.syndication.Format;
import vn.toasoan.core.syndication.Sitemaps;
import vn.toasoan.web.app.RunningSite;

/**
 * Bursts of changes at random while readers read; a second after each, every page served is what a fresh render gives.
 *
 * <p>{@code -Dcms.never-wrong.seconds=N} says how long, {@code -Dcms.never-wrong.seed=N} repeats a run.
 */
@SuppressWarnings("try") // closing may be interrupted, which the test lets through
class NeverWrongIT {

    private static final Actor EDITOR = new Actor("Ban Biên tập");
    private static final Duration PROMISED = Duration.ofSeconds(1);
    private static final int BURST = 50;
    private static final int READERS = 3;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("cms.never-wrong.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<Long> written = new ArrayList<>();
    private final Map<String, Supplier<Answer>> addresses = new ConcurrentHashMap<>();

    @Test
    void a_second_after_a_burst_of_changes_no_page_is_an_old_one() throws Exception {
        System.out.println("Never wrong: -Dcms.never-wrong.seed=" + seed);
        var end = System.nanoTime()
                + Duration.ofSeconds(Long.getLong("cms.never-wrong.seconds", 60))
                        .toNanos();
        var compared = 0;
        try (var site = RunningSite.start(Files.createDirectory(folder.resolve("data")))) {
            var second = site.secondNode(Files.createDirectory(folder.resolve("second")));
            know(site, second);
            var reading = new AtomicBoolean(true);
            var readers = IntStream.range(0, READERS)
                    .mapToObj(reader -> Thread.startVirtualThread(() -> read(site, new Random(seed + reader), reading)))
                    .toList();
            while (System.nanoTime() < end) {
                for (var i = 0; i < BURST; i++) {
                    change(site);
                }
                know(site, second);
                Thread.sleep(PROMISED);
                compared += compare(site, second);
            }
            reading.set(false);
            for (var reader : readers) {
                reader.join();
            }
            assertTrue(site.get(KeptPages.class).counts().sent() > 0, "pages were kept at all");
        }
        System.out.println("Never wrong: " + compared + " pages compared");
        assertTrue(compared > 100);
    }

    private void change(RunningSite site) {
        switch (random.nextInt(11)) {
            case 0, 1, 2 -> publish(site);
            case 3, 4, 5 -> edit(site);
            case 6 -> withdraw(site);
            case 7 -> rename(site);
            case 8 -> site.get(Slogans.class).put("Khẩu hiệu số " + random.nextInt(6), window());
            case 9 -> site.get(Site.class).set(Map.of("theme", random.nextBoolean() ? "bao" : "cong"));
            default -> site.get(Site.class).set(Map.of("tagline", "Lời " + random.nextInt(1000)));
        }
    }

    private void publish(RunningSite site) {
        var section = one(sections(site));
        var title = "Tin " + random.nextInt(100_000);
        written.add(site.publish(title, section.slug(), "<p>" + random.nextLong() + "</p>")
                .id());
    }

    private void edit(RunningSite site) {
        if (written.isEmpty()) {
            return;
        }
        var articles = site.get(Articles.class);
        var id = one(written);
        var copy = articles.edit(id, EDITOR);
        var content = Samples.content(
                "Sửa " + random.nextInt(100_000), one(sections(site)).id(), "<p>" + random.nextLong() + "</p>");
        articles.publish(id, articles.save(id, copy.version(), content, EDITOR).version(), EDITOR);
    }

    private void withdraw(RunningSite site) {
        if (written.isEmpty()) {
            return;
        }
        var article = site.get(Articles.class).article(one(written));
        if (article.state() == PublicState.PUBLISHED) {
            site.get(Articles.class).withdraw(article.id(), article.version(), "sai", EDITOR);
        }
    }

    private void rename(RunningSite site) {
        var section = one(sections(site));
        var name = section.name().replaceFirst(" \\d+$", "") + " " + random.nextInt(100);
        site.get(Sections.class)
                .change(
                        section.id(),
                        new Sections.Plan(
                                name, section.slug(), section.description(), section.parentId(), section.place()));
    }

    /** Opens or closes now, in a moment, or never: many do so between a burst and the look at its pages. */
    private Slogans.Window window() {
        var from = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusMillis(random.nextInt(4000) - 2000);
        return new Slogans.Window(
                random.nextBoolean() ? null : from,
                random.nextBoolean() ? null : from.plusMillis(1 + random.nextInt(3000)));
    }

    private static List<Section> sections(RunningSite site) {
        return site.get(Sections.class).tree().all().stream()
                .filter(section -> !section.slug().equals(Section.UNSORTED))
                .toList();
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Notes how each address that readers may ask for is made on the second node, which keeps nothing of the first. */
    private void know(RunningSite site, ApplicationContext second) {
        var pages = second.getBean(Pages.class);
        addresses.put("/", pages::home);
        for (var section : sections(site)) {
            addresses.put("/" + section.slug(), () -> pages.section(section.slug(), null));
            addresses.put(
                    "/rss/%s.xml".formatted(section.slug()),
                    () -> second.getBean(Feeds.class).section(Format.RSS, section.slug()));
        }
        knowMachines(second);
        knowNames(site, second);
        for (var id : written) {
            var article = site.get(Articles.class).article(id);
            var section = site.get(Sections.class).tree().byId(section(article)).orElseThrow();
            var name = "%s-%d.html".formatted(article.slug(), id);
            addresses.put("/" + section.slug() + "/" + name, () -> pages.article(section.slug(), name));
        }
    }

    private void knowMachines(ApplicationContext second) {
        var feeds = second.getBean(Feeds.class);
        var sitemaps = second.getBean(Sitemaps.class);
        addresses.put("/rss.xml", () -> feeds.site(Format.RSS));
        addresses.put("/atom.xml", () -> feeds.site(Format.ATOM));
        addresses.put("/sitemap.xml", sitemaps::index);
        addresses.put("/sitemap/1.xml", () -> sitemaps.range(1).orElseThrow());
        addresses.put("/sitemap/tin-moi.xml", sitemaps::news);
        addresses.put("/sitemap/chuyen-muc.xml", sitemaps::sections);
    }

    /** Of the author and the tags of {@link Samples}. */
    private void knowNames(RunningSite site, ApplicationContext second) {
        var names = second.getBean(NamePages.class);
        var feeds = second.getBean(Feeds.class);
        site.get(Authors.class).signing("TỪ VỸ").map(Addresses::author).ifPresent(page -> {
            var name = page.substring(Addresses.AUTHORS.length());
            addresses.put(page, () -> names.author(name, null));
            addresses.put(Addresses.feed("atom", page), () -> feeds.author(Format.ATOM, name));
        });
        for (var tag : site.get(Tags.class).named(List.of("cù lao", "đò ngang"))) {
            var page = Addresses.tag(tag);
            var name = page.substring(Addresses.TAGS.length());
            addresses.put(page, () -> names.tag(name, null));
            addresses.put(Addresses.feed("rss", page), () -> feeds.tag(Format.RSS, name));
        }
    }

    private static long section(Article article) {
        var section = article.sectionId();
        if (section == null) {
            throw new AssertionError("an article without a section: " + article.id());
        }
        return section;
    }

    private void read(RunningSite site, Random chance, AtomicBoolean reading) {
        var client = site.client();
        while (reading.get()) {
            var some = List.copyOf(addresses.keySet());
            client.status(some.get(chance.nextInt(some.size())));
        }
    }

    /** Slogans open and close meanwhile, so what was right just before or is right just after may be served. */
    private int compare(RunningSite site, ApplicationContext second) {
        var client = site.client();
        for (var known : addresses.entrySet()) {
            var before = right(second, known.getValue());
            var served = told(client.get(known.getKey()));
            if (!served.equals(before)) {
                assertEquals(
                        right(second, known.getValue()),
                        served,
                        known.getKey() + " with -Dcms.never-wrong.seed=" + seed);
            }
        }
        return addresses.size();
    }

    private static String told(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200 -> "200 " + answer.body();
            case 301 -> "301 " + answer.headers().firstValue("Location").orElse("");
            default -> String.valueOf(answer.statusCode());
        };
    }

    private static String right(ApplicationContext second, Supplier<Answer> maker) {
        second.getBean(Versions.class).noticed(0); // as if something had changed: nothing read before is used again
        try {
            return switch (maker.get()) {
                case Answer.Shown shown -> "200 " + html(second, shown);
                case Answer.Text text -> "200 " + text.text();
                case Answer.Moved moved -> "301 " + moved.url();
            };
        } catch (CmsException.Gone _) {
            return "410";
        } catch (CmsException.NotFound _) {
            return "404";
        }
    }

    private static String html(ApplicationContext second, Answer.Shown shown) {
        return new String(second.getBean(HtmlPages.class).send(shown).getBody().orElseThrow(), UTF_8);
    }
}

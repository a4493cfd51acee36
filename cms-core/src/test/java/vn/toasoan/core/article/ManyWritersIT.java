package vn.toasoan.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static vn.toasoan.core.support.Samples.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.toasoan.core.audit.Actor;
import vn.toasoan.core.change.Change;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.support.Crowd;
import vn.toasoan.core.support.TestNewsroom;

/** Many who write at once on the product's pool of connections, which is smaller than they are many. */
class ManyWritersIT {

    private static final Actor EDITOR = new Actor("Mỹ Quỳ");

    private static TestNewsroom newsroom;
    private static Articles articles;
    private static ChangeFeed feed;
    private static long section;

    @BeforeAll
    static void open() {
        newsroom = TestNewsroom.open();
        articles = newsroom.get(Articles.class);
        feed = newsroom.get(ChangeFeed.class);
        section = newsroom.unsorted();
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void fifty_who_publish_at_once_with_new_tags_and_authors_all_succeed_in_order() {
        var before = feed.end();
        var ids = ConcurrentHashMap.<Long>newKeySet();

        Crowd.of(
                50,
                who -> {
                    var draft =
                            articles.draft(Kind.ARTICLE, signed("Bài " + who, "thẻ " + who, "Tác Giả " + who), EDITOR);
                    ids.add(articles.publish(draft.articleId(), draft.version(), EDITOR)
                            .id());
                },
                () -> {});

        var entries = feed.from(before, 100);
        assertEquals(
                LongStream.rangeClosed(before.number(), before.number() + 50)
                        .boxed()
                        .toList(),
                entries.stream().map(entry -> entry.position().number()).toList());
        assertEquals(50, ids.size());
        assertEquals(
                ids,
                entries.stream()
                        .skip(1)
                        .map(entry -> ((Change.ArticlePublished) entry.change()).articleId())
                        .collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void fifty_who_name_the_same_new_tags_and_author_in_any_order_make_each_once() {
        var names = IntStream.range(0, 12).mapToObj(i -> "thẻ chung " + i).toList();
        var authors = ConcurrentHashMap.<Long>newKeySet();

        Crowd.of(
                50,
                who -> {
                    var tags = new ArrayList<>(names);
                    Collections.rotate(tags, who);
                    var draft = articles.draft(Kind.ARTICLE, signed("Chung " + who, tags, "Người Chung"), EDITOR);
                    authors.add(java.util.Objects.requireNonNull(
                            draft.content().byline().getFirst().authorId()));
                    articles.publish(draft.articleId(), draft.version(), EDITOR);
                },
                () -> {});

        assertEquals(1, authors.size());
        assertEquals(
                names,
                newsroom.get(vn.toasoan.core.section.Tags.class).named(names).stream()
                        .map(vn.toasoan.core.section.Tag::name)
                        .toList());
    }

    @Test
    void two_imports_of_the_same_articles_at_once_bring_each_in_once() {
        for (var round = 0; round < 5; round++) {
            var name = "lần " + round + " bài ";
            var forwards =
                    IntStream.range(0, 30).mapToObj(i -> arrival(name + i)).toList();
            var taken = new ConcurrentLinkedQueue<Arrivals.Result.Taken>();

            Crowd.of(
                    2,
                    who -> newsroom.get(Arrivals.class)
                            .bringIn(who == 0 ? forwards : forwards.reversed())
                            .forEach(result -> taken.add(assertInstanceOf(Arrivals.Result.Taken.class, result))),
                    () -> {});

            assertEquals(60, taken.size());
            assertEquals(
                    30,
                    taken.stream()
                            .filter(t -> t.outcome() == Arrivals.Outcome.IMPORTED)
                            .count());
            assertEquals(
                    30, new HashSet<>(taken.stream().map(t -> t.article().id()).toList()).size());
        }
    }

    private static Arrivals.Arrival arrival(String id) {
        return new Arrivals.Arrival(
                "files", id, Kind.ARTICLE, content("Bài " + id, section), Dating.printed(null, null), true);
    }

    private static Content signed(String title, String tag, String author) {
        return signed(title, List.of("cù lao", tag), author);
    }

    private static Content signed(String title, List<String> tags, String author) {
        var plain = content(title, section);
        var byline = List.of(new Signature(Role.BAI, author));
        return new Content(title, null, null, plain.body(), section, List.of(), tags, byline, null, null);
    }
}

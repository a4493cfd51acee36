package vn.toasoan.core.search.index;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.change.Change;
import vn.toasoan.core.change.Entry;
import vn.toasoan.core.change.Follower;
import vn.toasoan.core.change.Position;

/**
 * Keeps the search index up with the feed.
 *
 * <p>The position is part of each commit of the index, so that the two never part; what a crash loses is repeated. An
 * index that is missing, damaged, of another format or of another history is built anew from the rows, beside the one
 * that serves. Sections and authors that change leave it as it is: it holds ids of sections and names as printed.
 */
@Singleton
final class IndexFollower implements Follower, ApplicationEventListener<ShutdownEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    /** Articles looked at together; their bodies, of a few kilobytes to four megabytes, are read in smaller pieces. */
    private static final int BATCH = 100;

    private final PublicArticles articles;
    private final SearchIndex index;
    private final Vocabularies vocabularies;
    private final Generations generations;
    /** The one written to; null before it is opened or built, and after its disk failed. */
    private @Nullable LiveIndex writing;

    private volatile boolean stopping;

    IndexFollower(
            PublicArticles articles,
            SearchIndex index,
            Vocabularies vocabularies,
            @Value("${cms.data}") String dataFolder) {
        this.articles = articles;
        this.index = index;
        this.vocabularies = vocabularies;
        this.generations = new Generations(Path.of(dataFolder, "index"));
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public synchronized Optional<Position> position() {
        goOn();
        if (writing == null) {
            writing = open();
        }
        return Optional.ofNullable(writing).map(LiveIndex::position);
    }

    @Override
    public boolean startsOver(Change change) {
        return change instanceof Change.ReindexAsked;
    }

    @Override
    public synchronized void apply(List<Entry> entries) {
        var ids = entries.stream()
                .map(Entry::change)
                .flatMap(IndexFollower::article)
                .distinct()
                .toList();
        for (var from = 0; from < ids.size(); from += BATCH) {
            for (var some : articles.inPieces(ids.subList(from, Math.min(from + BATCH, ids.size())))) {
                goOn();
                var present = articles.among(some);
                write(live -> live.replace(some, present));
            }
        }
        write(live -> live.standAt(entries.getLast().position()));
    }

    private static Stream<Long> article(Change change) {
        return switch (change) {
            case Change.ArticlePublished(var id) -> Stream.of(id);
            case Change.ArticleWithdrawn(var id) -> Stream.of(id);
            case Change.SectionChanged _, Change.AuthorChanged _ -> Stream.empty();
            case Change.SlogansChanged _, Change.SiteChanged _ -> Stream.empty();
            case Change.ReindexAsked _, Change.Beginning _ -> Stream.empty();
        };
    }

    private interface Writing {
        void to(LiveIndex live) throws IOException;
    }

    /** After a failure the index is opened again as it was committed last, and what came after is repeated. */
    private void write(Writing what) {
        var live = writing;
        if (live == null) {
            throw new IllegalStateException("there is no search index to write to");
        }
        try {
            what.to(live);
        } catch (IOException | RuntimeException | Error e) {
            writing = null;
            live.generation().abandon();
            throw new IllegalStateException("cannot write " + live.generation().folder(), e);
        }
    }

    @Override
    public synchronized void rebuild(Position from) {
        index.building(true);
        try {
            serve(built(from));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot build a search index in " + generations.root(), e);
        } finally {
            index.building(false);
        }
    }

    private LiveIndex built(Position from) throws IOException {
        var folder = generations.next();
        try {
            return filled(Generation.create(folder, from));
        } catch (IOException | RuntimeException | Error e) {
            Generations.remove(folder);
            throw e;
        }
    }

    private LiveIndex filled(Generation fresh) throws IOException {
        try {
            fill(fresh);
            fresh.standAt(fresh.position());
            fresh.commit();
            return new LiveIndex(fresh);
        } catch (IOException | RuntimeException | Error e) {
            fresh.close();
            throw e;
        }
    }

    private void fill(Generation fresh) throws IOException {
        var ids = articles.idsAfter(0, BATCH);
        while (!ids.isEmpty()) {
            for (var some : articles.inPieces(ids)) {
                goOn();
                fresh.add(articles.among(some));
            }
            ids = articles.idsAfter(ids.getLast(), BATCH);
        }
    }

    /** The index on disk; null where there is none that can be gone on from. */
    private @Nullable LiveIndex open() {
        try {
            var newest = generations.newest();
            return newest.isEmpty() ? null : serve(new LiveIndex(Generation.open(newest.get())));
        } catch (LockObtainFailedException e) {
            throw new UncheckedIOException("another process writes in " + generations.root(), e);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index in {} is of no use and is built anew: {}", generations.root(), e.toString());
            return null;
        }
    }

    private LiveIndex serve(LiveIndex fresh) {
        writing = fresh;
        var folder = fresh.generation().folder();
        var former = index.swap(fresh);
        vocabularies.readBesides();
        if (former == null) {
            removeLeftovers(folder);
        } else {
            former.retire(!former.generation().folder().equals(folder));
        }
        return fresh;
    }

    /** What a killed rebuild left, or what was of no use: nobody reads it now. */
    private void removeLeftovers(Path kept) {
        try {
            generations.removeOthers(kept);
        } catch (IOException e) {
            LOG.warn("Former search indexes in {} are left over until the next start", generations.root(), e);
        }
    }

    private void goOn() {
        if (stopping) {
            throw new CancellationException("the search index is being closed");
        }
    }

    /** Lets a long rebuild end early: what is half built is removed. */
    @Override
    public void onApplicationEvent(ShutdownEvent event) {
        stopping = true;
    }

    @PreDestroy
    void close() throws IOException {
        stopping = true;
        synchronized (this) {
            var live = writing;
            if (live != null) {
                live.commit();
            }
            writing = null;
            var served = index.swap(null);
            if (served != null) {
                served.retire(false);
            }
        }
    }
}

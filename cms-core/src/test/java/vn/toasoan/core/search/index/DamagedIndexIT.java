package vn.toasoan.core.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.toasoan.core.search.Desk;
import vn.toasoan.core.search.Draft;
import vn.toasoan.core.support.TestDatabase;
import vn.toasoan.core.support.TestNewsroom;

/** An index that is not as it was left is built anew, and the site goes on meanwhile. */
class DamagedIndexIT {

    private static final Random RANDOM = new Random(7);

    private static TestDatabase.Access database;
    private static Path whole;
    private static IndexContents truth;

    @BeforeAll
    static void build() {
        database = TestDatabase.migrated();
        whole = TestNewsroom.newFolder();
        try (var desk = Desk.at(database, whole).following()) {
            IntStream.range(0, 30).forEach(i -> desk.publish(Draft.of("Bài số " + i, "Nội dung của bài")));
            desk.caughtUp();
            truth = IndexContents.of(desk.get(SearchIndex.class));
        }
    }

    interface Damage {
        void in(Path index) throws IOException;
    }

    /** What is done to the folder index/, in which the index is the folder 1. */
    static Stream<Named<Damage>> damages() {
        return Stream.of(
                Named.of("a byte of each file is flipped", index -> each(index, DamagedIndexIT::flip)),
                Named.of("each file is cut in half", index -> each(index, DamagedIndexIT::halve)),
                Named.of("each file is empty", index -> each(index, file -> Files.write(file, new byte[0]))),
                Named.of("each file is noise", index -> each(index, DamagedIndexIT::fillWithNoise)),
                Named.of("the commit is noise", index -> fillWithNoise(commit(index))),
                Named.of("the commit is cut", index -> halve(commit(index))),
                Named.of("the commit is gone", index -> Files.delete(commit(index))),
                Named.of("the folder is empty", index -> each(index, Files::delete)),
                Named.of("the folder is gone", index -> Folders.remove(index.resolve("1"))),
                Named.of("all folders are gone", Folders::remove),
                Named.of("the folder is a file", index -> {
                    Folders.remove(index.resolve("1"));
                    Files.writeString(index.resolve("1"), "x");
                }),
                Named.of("a newer folder holds noise", index -> {
                    Folders.copy(index.resolve("1"), index.resolve("7"));
                    halve(index.resolve("7").resolve(name(commit(index))));
                }),
                Named.of("a newer name is a file", index -> Files.writeString(index.resolve("12"), "x")),
                Named.of("the commit is of another format", index -> stamp(index, Map.of("format", "999"))),
                Named.of("the commit has no stamp", index -> stamp(index, Map.of())),
                Named.of(
                        "the stamp is of no position",
                        index -> stamp(
                                index, Map.of("format", Integer.toString(Stamp.FORMAT), "number", "x", "token", "1"))));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void it_is_whole_again_after(Damage damage) throws IOException {
        var data = TestNewsroom.newFolder();
        Folders.copy(whole, data);
        damage.in(data.resolve("index"));

        assertIsWholeAgain(data);
    }

    @Test
    void every_single_file_is_watched() throws IOException {
        for (var file : Folders.files(whole.resolve("index/1"))) {
            var data = TestNewsroom.newFolder();
            Folders.copy(whole, data);
            flip(data.resolve("index/1").resolve(file.getFileName()));

            assertIsWholeAgain(data);
            assertEquals(List.of("2"), Folders.names(data.resolve("index")), "unseen in " + file);
        }
    }

    @Test
    void what_is_not_an_index_and_has_no_number_is_left_alone() throws IOException {
        var data = TestNewsroom.newFolder();
        Folders.copy(whole, data);
        Files.writeString(data.resolve("index/current"), "garbage");
        Files.createDirectories(data.resolve("index/01"));

        assertIsWholeAgain(data);
        assertEquals(List.of("01", "1", "current"), Folders.names(data.resolve("index")));
    }

    @Test
    void an_index_that_vanishes_under_a_running_node_comes_back() throws IOException {
        var ownDatabase = TestDatabase.migrated();
        var data = TestNewsroom.newFolder();
        try (var desk = Desk.at(ownDatabase, data).following().caughtUp()) {
            var before = desk.publish(Draft.of("Trước khi mất", "nội dung"));
            desk.caughtUp();

            Folders.remove(data.resolve("index"));
            var after = desk.publish(Draft.of("Sau khi mất", "nội dung"));
            desk.caughtUp();

            assertEquals(List.of(before), desk.ids("trước khi"));
            assertEquals(List.of(after), desk.ids("sau khi"));
        }
        assertEquals(
                2, IndexContents.committed(data.resolve("index")).byArticle().size());
    }

    private static void assertIsWholeAgain(Path data) {
        try (var desk = Desk.at(database, data).following().caughtUp()) {
            assertEquals(truth, IndexContents.of(desk.get(SearchIndex.class)));
        }
        assertEquals(truth, IndexContents.committed(data.resolve("index")));
    }

    private interface ToFile {
        void apply(Path file) throws IOException;
    }

    private static void each(Path index, ToFile damage) throws IOException {
        for (var file : Folders.files(index.resolve("1"))) {
            damage.apply(file);
        }
    }

    private static void flip(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[RANDOM.nextInt(bytes.length)] ^= 0x55;
        Files.write(file, bytes);
    }

    private static void halve(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }

    private static void fillWithNoise(Path file) throws IOException {
        var bytes = new byte[500];
        RANDOM.nextBytes(bytes);
        Files.write(file, bytes);
    }

    private static Path commit(Path index) throws IOException {
        return Folders.files(index.resolve("1")).stream()
                .filter(file -> name(file).startsWith("segments_"))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static void stamp(Path index, Map<String, String> stamp) throws IOException {
        try (var directory = FSDirectory.open(index.resolve("1"));
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(stamp.entrySet());
            writer.commit();
        }
    }
}

package vn.toasoan.web.app.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.core.failure.CmsException;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void its_folders_are_closed_to_other_users() throws IOException {
        var open = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(folder.resolve("a/run"), open);

        var data = new DataFolder(folder.resolve("a")).prepare();

        for (var part : List.of(data.db(), data.index(), data.media(), data.run(), data.temporary())) {
            assertEquals(
                    "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(part)), part.toString());
        }
    }

    @Test
    void two_ways_to_it_are_one_folder() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));

        assertEquals(new DataFolder(folder.resolve("a")).prepare(), new DataFolder(folder.resolve("b")).prepare());
    }

    @Test
    void a_file_in_its_place_is_named() throws IOException {
        var file = Files.createFile(folder.resolve("tệp"));

        var failure = assertThrows(CmsException.Invalid.class, () -> new DataFolder(file).prepare());

        assertEquals("data-folder.not-a-folder", failure.code());
        assertEquals(file, failure.params().get("folder"));
    }

    @Test
    void a_file_in_the_place_of_one_of_its_folders_is_named() throws IOException {
        var data = new DataFolder(folder.toRealPath());
        Files.createFile(data.db());

        var failure = assertThrows(CmsException.Invalid.class, data::prepare);

        assertEquals("data-folder.not-a-folder", failure.code());
        assertEquals(data.db(), failure.params().get("folder"));
    }

    @Test
    void a_place_where_nothing_can_be_written_is_named() {
        var nowhere = new DataFolder(Path.of("/proc/toa-soan"));

        var failure = assertThrows(CmsException.Invalid.class, nowhere::prepare);

        assertEquals("data-folder.not-writable", failure.code());
        assertTrue(failure.params().containsKey("reason"));
    }
}

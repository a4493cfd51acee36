package vn.toasoan.core.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.support.Crowd;
import vn.toasoan.core.support.Shared;
import vn.toasoan.core.support.Tar;
import vn.toasoan.core.support.TestDatabase;
import vn.toasoan.core.support.TestNewsroom;

class MediaIT {

    private static Path data;
    private static TestNewsroom newsroom;
    private static Media media;

    @BeforeAll
    static void open() {
        data = TestNewsroom.newFolder();
        newsroom = TestNewsroom.on(TestDatabase.migrated(), Map.of("cms.data", data.toString()));
        media = newsroom.get(Media.class);
    }

    @AfterAll
    static void close() {
        newsroom.close();
    }

    @Test
    void the_same_bytes_are_one_picture_whose_original_stays_as_it_came() throws IOException {
        var file = Photo.shades(1500, 1000, Color.ORANGE, Color.GREEN);

        var first = media.keep(file);
        var again = media.keep(file.clone());

        assertEquals(first.hash(), again.hash());
        assertEquals(1500, again.width());
        assertArrayEquals(file, Files.readAllBytes(new MediaFolder(data.resolve("media")).original(first.hash())));
        try (var beside =
                Files.list(data.resolve("media/original/" + first.hash().substring(0, 2)))) {
            assertTrue(beside.noneMatch(path -> path.getFileName().toString().startsWith(".")), "a part was left over");
        }
    }

    @ParameterizedTest
    @CsvSource({"SMALL,480,320", "MEDIUM,768,512", "LARGE,1200,800", "SHARE,1200,630"})
    void readers_get_each_size_as_jpeg(Rendition rendition, int width, int height) throws IOException {
        for (var format : new String[] {"jpeg", "png", "gif"}) {
            var picture = media.keep(Photo.halves(1800, 1200, format));
            var made = media.file(picture.hash(), rendition);
            var points = Photo.points(made);

            assertEquals(PictureType.JPEG, PictureType.of(made).orElseThrow());
            assertEquals(width, points.getWidth());
            assertEquals(height, points.getHeight());
            assertTrue(Photo.isRed(points, width / 4, height / 2), format);
            assertFalse(Photo.isRed(points, width * 3 / 4, height / 2), format);
        }
    }

    @Test
    void nothing_is_made_larger_than_it_came() throws IOException {
        var picture = media.keep(Photo.shades(600, 900, Color.BLUE, Color.WHITE));

        assertEquals(
                480, Photo.points(media.file(picture.hash(), Rendition.SMALL)).getWidth());
        assertEquals(
                600, Photo.points(media.file(picture.hash(), Rendition.LARGE)).getWidth());
        assertEquals(
                315, Photo.points(media.file(picture.hash(), Rendition.SHARE)).getHeight());
    }

    @Test
    void what_is_transparent_is_white() throws IOException {
        var picture = media.keep(Photo.file(new BufferedImage(500, 400, BufferedImage.TYPE_INT_ARGB), "png"));

        assertEquals(
                Color.WHITE,
                new Color(Photo.points(media.file(picture.hash(), Rendition.LARGE))
                        .getRGB(250, 200)));
    }

    /** Where the red half of a picture comes to stand that a camera held so. */
    @ParameterizedTest
    @CsvSource({"1,left", "2,right", "3,right", "4,left", "5,top", "6,top", "7,bottom", "8,bottom"})
    void a_picture_is_turned_upright_and_says_nothing_of_itself(int orientation, String red) throws IOException {
        var file = Photo.described(Photo.halves(1600, 800, "jpeg"), orientation, "GPS 10.7769 nha rieng");

        var picture = media.keep(file);
        var made = media.file(picture.hash(), Rendition.LARGE);
        var points = Photo.points(made);
        var upright = orientation < 5;
        var near = points.getWidth() / 10;

        assertEquals(upright ? 1600 : 800, picture.width());
        assertEquals(upright ? 1200 : 800, points.getWidth());
        assertEquals(red.equals("left") || red.equals("top"), Photo.isRed(points, near, near));
        assertEquals(red.equals("right") || red.equals("top"), Photo.isRed(points, points.getWidth() - near, near));
        var text = new String(made, StandardCharsets.ISO_8859_1);
        assertFalse(text.contains("GPS") || text.contains("Exif"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<!doctype html><script>alert(1)</script>",
                "%PDF-1.7",
                "BM",
                "RIFF0000WAVE",
                ""
            })
    void what_is_no_picture_is_refused(String text) {
        assertRefused("media.not-a-picture", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_picture_that_is_a_page_too_is_refused() throws IOException {
        for (var code : new String[] {"<ScRiPt>alert(1)</script>", "<?php system($_GET[0]);", "<html onload=x>"}) {
            assertRefused("media.hidden-code", Photo.described(Photo.halves(400, 300, "jpeg"), 1, code));
        }
    }

    @Test
    void a_picture_of_too_many_points_is_refused_before_one_is_read() throws IOException {
        assertRefused("media.too-many-pixels", headOfPng(60_000, 60_000));
        assertRefused("media.too-many-pixels", headOfPng(30_000, 100));
    }

    private static byte[] headOfPng(int width, int height) {
        var head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array());
        return ByteBuffer.allocate(33)
                .put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(13)
                .put(head.array())
                .putInt((int) sum.getValue())
                .array();
    }

    @Test
    void a_damaged_picture_and_one_that_is_too_large_are_refused() throws IOException {
        var whole = Photo.halves(800, 600, "png");

        assertRefused("media.unreadable", java.util.Arrays.copyOf(whole, 60));
        assertRefused("media.too-large", new byte[Media.LARGEST + 1]);
    }

    private static void assertRefused(String code, byte[] file) {
        var refusal = assertThrows(CmsException.Invalid.class, () -> media.keep(file));
        assertEquals(code, refusal.code());
    }

    @Test
    void many_who_ask_at_once_get_the_same_file() throws IOException {
        var hash = media.keep(Photo.shades(2400, 1600, Color.RED, Color.CYAN)).hash();
        var got = new byte[24][];

        Crowd.of(24, who -> got[who] = media.file(hash, Rendition.MEDIUM), () -> {});

        for (var each : got) {
            assertArrayEquals(got[0], each);
        }
    }

    @Test
    void names_that_are_no_hash_of_a_picture_lead_nowhere() {
        for (var name : new String[] {"", "../../etc/passwd", "a".repeat(64), "A".repeat(64), "a".repeat(63)}) {
            assertThrows(CmsException.NotFound.class, () -> media.file(name, Rendition.LARGE), name);
            assertTrue(media.find(name).isEmpty());
        }
    }

    @Test
    void hostile_pictures_are_refused_or_come_out_clean() throws IOException {
        var archive = Shared.file("hostile.tar.gz");
        if (archive.isEmpty()) {
            return;
        }
        var files =
                Tar.files(archive.get(), name -> name.matches("(?i).+\\.(jpe?g|png|gif|webp|svg|bmp|tiff?|avif|ico)"));
        var taken = new TreeMap<String, Picture>();
        for (var file : files.entrySet()) {
            try {
                taken.put(file.getKey(), media.keep(file.getValue()));
            } catch (CmsException.Invalid e) {
                assertTrue(e.code().startsWith("media."), file.getKey());
            }
        }
        for (var picture : taken.entrySet()) {
            var made = new String(media.file(picture.getValue().hash(), Rendition.LARGE), StandardCharsets.ISO_8859_1);
            assertFalse(made.contains("Exif") || made.contains("http") || made.contains("alert("), picture.getKey());
        }
        assertTrue(taken.size() > 60, () -> "only " + taken.keySet());
        assertTrue(taken.keySet().stream().noneMatch(name -> name.endsWith(".svg")), taken::toString);
        assertTrue(taken.containsKey("pil_sample_cmyk.jpg"), "a CMYK photograph can be shown");
    }
}

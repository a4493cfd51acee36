package vn.toasoan.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toasoan.core.article.Content;
import vn.toasoan.core.article.LeadPicture;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.media.Media;
import vn.toasoan.core.media.Photo;
import vn.toasoan.core.support.TestNewsroom;
import vn.toasoan.core.text.Fingerprint;

/** Pictures that come in with the articles that show them. */
class PicturesIT {

    private static final String TEXT = "<p>Sáng nay, người dân hai bờ đã đi qua cây cầu mới sau bảy tháng chờ đợi.</p>"
            + "<p>Cầu dài 32 m, rộng 3 m, đủ cho xe ba gác qua lại; hai đầu cầu có đèn và biển báo tải trọng.</p>";

    private static final String END =
            "<p>Ủy ban nhân dân xã giao mỗi xóm một tổ giữ cầu, tháng nào cũng họp một lần.</p>";

    @TempDir
    Path folder;

    private TestNewsroom newsroom;
    private byte[] photo;

    @BeforeEach
    void open() throws IOException {
        newsroom = TestNewsroom.open();
        photo = Photo.shades(900, 600, Color.ORANGE, Color.BLUE);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void pictures_beside_a_saved_page_come_along_and_the_first_leads() throws IOException {
        var second = Photo.shades(500, 400, Color.GREEN, Color.RED);
        write("in/anh/cầu mới.jpg", photo);
        write("in/Bài_files/hai.jpg", second);
        page(
                "<figure><img src='anh/c%E1%BA%A7u%20m%E1%BB%9Bi.jpg' alt='Cây cầu'><figcaption>Cầu mới.</figcaption></figure>"
                        + TEXT
                        + "<figure><img src='./Bài_files/hai.jpg' alt=''></figure>"
                        + END);

        var line = bringIn("in");
        var content = content();

        assertEquals(List.of(), pictureNotes(line));
        assertTrue(
                content.body().contains("<img src=\"/anh/" + Fingerprint.of(photo) + "\" alt=\"Cây cầu\""),
                content::body);
        assertTrue(content.body().contains("<img src=\"/anh/" + Fingerprint.of(second) + "\""), content::body);
        assertEquals(new LeadPicture(Fingerprint.of(photo), 900, 600, "Cây cầu", "Cầu mới.", null), content.picture());
        assertEquals(
                Fingerprint.of(photo),
                newsroom.get(PublicArticles.class).newest(null, 1).getFirst().pictureHash());
    }

    @Test
    void nothing_outside_the_folder_that_was_given_is_read() throws IOException {
        write("bi-mat.jpg", photo);
        Files.createDirectories(folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/lien-ket.jpg"), folder.resolve("bi-mat.jpg"));
        page(
                "",
                TEXT
                        + "<img src='../bi-mat.jpg'><img src='lien-ket.jpg'><img src='x/../../bi-mat.jpg'><img src='%2e%2e/bi-mat.jpg'>"
                        + END);

        var line = bringIn("in");

        assertEquals(List.of(Notes.PICTURE_MISSING), pictureNotes(line));
        assertFalse(content().body().contains("<img"), content()::body);
        assertTrue(newsroom.get(Media.class).find(Fingerprint.of(photo)).isEmpty());
    }

    @Test
    void a_picture_that_cannot_be_taken_is_noted_and_its_words_stay() throws IOException {
        write("in/anh/hong.jpg", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        page(TEXT
                + "<figure><img src='anh/hong.jpg'><figcaption>Cây cầu nhìn từ bờ nam, sáng nay.</figcaption></figure>"
                + END);

        var line = bringIn("in");

        assertEquals(ImportLine.Status.IMPORTED, line.status());
        assertEquals(List.of(Notes.PICTURE_REFUSED), pictureNotes(line));
        assertTrue(content().body().contains("Cây cầu nhìn từ bờ nam"), content()::body);
        assertFalse(content().body().contains("<img"), content()::body);
        assertNull(content().picture());
    }

    @Test
    void an_article_of_a_content_folder_names_its_pictures_from_the_root_of_it() throws IOException {
        write("in/site.yml", "name: Báo\ntheme: bao\n".getBytes(StandardCharsets.UTF_8));
        write("in/sections.yml", "- { slug: xa-hoi, name: Xã hội }\n".getBytes(StandardCharsets.UTF_8));
        write("in/media/cau.jpg", photo);
        write("in/articles/x.html", """
                ---
                title: Cầu mới
                section: xa-hoi
                picture: { file: media/cau.jpg, alt: Cây cầu, credit: "Đồ họa: Tòa soạn" }
                ---
                <p>Hai bờ.</p><figure><img src="media/khong-co.jpg" alt=""><figcaption>Bờ nam.</figcaption></figure>
                """.getBytes(StandardCharsets.UTF_8));

        var lines = run("in");
        var again = run("in");

        assertEquals(List.of(Notes.PICTURE_MISSING), lines.getLast().notes());
        assertEquals(ImportLine.Status.UNCHANGED, again.getLast().status());
        assertEquals(
                new LeadPicture(Fingerprint.of(photo), 900, 600, "Cây cầu", null, "Đồ họa: Tòa soạn"),
                content().picture());
    }

    private void page(String body) throws IOException {
        page("<link rel=\"canonical\" href=\"https://bao.example/xa-hoi/cau-moi.html\">", body);
    }

    private void page(String head, String body) throws IOException {
        write("in/bai.html", """
                <!doctype html><html lang="vi"><head><title>Cầu mới nối hai bờ rạch Ổ Giang</title>
                %s</head>
                <body><article><h1>Cầu mới nối hai bờ rạch Ổ Giang</h1><p>15/10/2026 07:00</p>%s</article></body></html>
                """.formatted(head, body).getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private ImportLine bringIn(String name) {
        return run(name).getLast();
    }

    private List<ImportLine> run(String name) {
        var lines = new ArrayList<ImportLine>();
        newsroom.get(Imports.class).run(new Imports.Request(List.of(folder.resolve(name)), false, null), lines::add);
        return lines;
    }

    private Content content() {
        var articles = newsroom.get(PublicArticles.class);
        var newest = articles.newest(null, 1).getFirst();
        return articles.article(newest.id()).content();
    }

    private static List<String> pictureNotes(ImportLine line) {
        return line.notes().stream().filter(note -> note.startsWith("picture")).toList();
    }
}

package vn.toasoan.core.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.core.markup.Block.Figure;
import vn.toasoan.core.markup.PageBlock.Zone;

/** In the tables, {@code ⏎} is a line end. */
class SavedPageTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <table><tr><td><p>a</p><td><p>b</p><p>c</p><p>d</p><p>e</p></tr><tr><td>x<td>y</table> => <p>a</p>⏎<p>b</p>⏎<p>c</p>⏎<p>d</p>⏎<p>e</p>⏎<p>x</p>⏎<p>y</p>
            <table><tr><td>a<td>b<tr><td>c<td>d</table>  => <table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>
            <table><tr><td><p>a</p><td>b<tr><td>c<td>d</table> => <table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>
            <table><tr><td>a<td>b</table>                => <p>a</p>⏎<p>b</p>
            <table><tr><td>a<tr><td>b</table>            => <p>a</p>⏎<p>b</p>
            <table><tr><td><h3>a</h3><td>b<tr><td>c<td>d</table> => <h3>a</h3>⏎<p>b</p>⏎<p>c</p>⏎<p>d</p>
            <table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table><td>e<tr><td>f<td>g</table> => <table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>⏎<p>e</p>⏎<p>f</p>⏎<p>g</p>
            <ul><li>a<li>b</ul>                          => <ul><li>a</li><li>b</li></ul>
            <ul><li><h3>a</h3><p>b</p><li>c</ul>         => <h3>a</h3>⏎<p>b</p>⏎<p>c</p>
            <blockquote><p>a</p></blockquote>            => <blockquote><p>a</p></blockquote>
            <blockquote><h2>a</h2><p>b</p></blockquote>  => <h2>a</h2>⏎<p>b</p>
            <form><p>a</p><input value=x><select><option>y</select></form> => <p>a</p>
            <aside class=box>a</aside><div class=question>b</div> => <p>a</p>⏎<p>b</p>
            <p hidden>a</p><p style="Display : NONE">b</p><p>c</p> => <p>c</p>
            <a href="/a">x</a><a href="/b">y</a>         => <p><a href="/a">x</a> <a href="/b">y</a></p>
            <marquee>a</marquee>                         => <p>a</p>
            """)
    void layout_is_looked_through(String html, String blocks) {
        assertEquals(blocks.replace('⏎', '\n'), body(html, null));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', nullValues = "-", textBlock = """
            <figure><img src=/a.jpg><figcaption>Lễ hội. Ảnh: H.T</figcaption></figure>           => Lễ hội.  => Ảnh: H.T
            <figure><img src=/a.jpg><figcaption>Lễ hội <i class=credit>Ảnh: H.T</i></figcaption></figure> => Lễ hội => Ảnh: H.T
            <table><tr><td><img src=/a.jpg><tr><td>Lễ hội (Ảnh: H.T)</table>                     => Lễ hội   => Ảnh: H.T
            <table><tr><td><img src=/a.jpg><br>Lễ hội</table>                                    => Lễ hội   => -
            <table class=tplCaption><tr><td><img src=/a.jpg><tr><td><p class=Image>Lễ hội</table> => Lễ hội  => -
            <div><img src=/a.jpg></div><div class=img_caption>Lễ hội</div>                       => Lễ hội   => -
            <img src=/a.jpg><p class=caption>Lễ hội</p>                                          => Lễ hội   => -
            <div class=wp-caption><img src=/a.jpg><p>Lễ hội</p></div>                            => Lễ hội   => -
            <div class="box pic"><img src=/a.jpg><span>Lễ hội</span></div>                       => Lễ hội   => -
            <p align=center><img src=/a.jpg></p><p align=center><em>Lễ hội</em></p>              => Lễ hội   => -
            <center><img src=/a.jpg><br><i>Lễ hội</i></center>                                   => Lễ hội   => -
            <p style="text-align:center"><img src=/a.jpg><br>Lễ hội đầu năm</p>                  => Lễ hội đầu năm => -
            <p><img src=/a.jpg></p><p>Lễ hội - Ảnh: H.T</p>                                      => Lễ hội   => Ảnh: H.T
            <img src=/a.jpg><p class=caption>Lễ hội</p><p>Ảnh: Hà Trang</p>                      => Lễ hội   => Ảnh: Hà Trang
            """)
    void a_picture_gets_its_words(String html, String caption, @Nullable String credit) {
        var page = SavedPage.read("<p>Trước đó</p>" + html + "<p>Thân bài viết tiếp.</p>", null);

        assertEquals(3, page.blocks().size());
        var figure = (Figure) page.blocks().get(1).block();
        assertEquals("/a.jpg", figure.src());
        assertEquals(caption, figure.caption().text());
        assertEquals(credit, figure.credit());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <p><img src=/a.jpg></p><p>Thân bài viết tiếp ngay dưới ảnh.</p>
            <p><img src=/a.jpg></p><p align=center><b>Phần thứ hai</b></p>
            <p><img src=/a.jpg></p><p align=center>* * *</p>
            <p><img src=/a.jpg></p><p class=sapo><i>Mở đầu bài viết.</i></p>
            <div><a href=/b><img src=/a.jpg></a><p class=caption><a href=/b>Tin khác</a></p></div>
            <table><tr><td><img src=/a.jpg><td>Tin bên cạnh</table>
            <p><img src=/a.jpg></p><p><b>Tin, ảnh: Ửng Thuận</b></p>
            """)
    void body_text_under_a_picture_stays_body_text(String html) {
        var page = SavedPage.read("<p>Trước đó</p>" + html + "<p>Cuối.</p>", null);

        assertEquals(4, page.blocks().size());
        assertTrue(page.blocks().get(1).block() instanceof Figure figure
                && figure.caption().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <img src=/a.jpg>                                   => https://a.example/a.jpg
            <img src=a.jpg>                                    => https://a.example/tin/a.jpg
            <img src=//cdn.example/a.jpg>                      => https://cdn.example/a.jpg
            <img src="x_files/a.jpg">                          => x_files/a.jpg
            <img src="./Bài báo_files/a.jpg" data-src="/a.jpg"> => ./Bài%20báo_files/a.jpg
            <img src="x_files/blank.gif" data-src="/a.jpg">    => https://a.example/a.jpg
            <img src="data:image/gif;base64,AA" data-original="a.jpg"> => https://a.example/tin/a.jpg
            <img src="/lazy.gif" data-src="/a.jpg">            => https://a.example/a.jpg
            """)
    void addresses_are_completed(String html, String src) {
        for (var page : List.of(
                SavedPage.read(html, "https://a.example/tin/bai.html"),
                SavedPage.read("<link rel=canonical href='https://a.example/tin/bai.html'>" + html, null),
                SavedPage.read(
                        "<link rel=canonical href='https://b.example/'><base href='/tin/'>" + html,
                        "https://a.example/"))) {
            assertEquals(src, ((Figure) page.blocks().getFirst().block()).src());
        }
    }

    @Test
    void without_a_base_paths_stay_and_what_is_beside_the_file_is_no_link() {
        assertEquals(
                "<p><a href=\"/a\">x</a> <a href=\"https://b.example/\">y</a> z</p>\n<figure><img src=\"c.jpg\" alt=\"\"></figure>",
                body(
                        "<p><a href=/a>x</a> <a href='//b.example/'>y</a> <a href=d.html>z</a><img src=c.jpg></p>",
                        "file:///x/y.html"));
        assertEquals(
                1,
                SavedPage.read("<a href=d.html>z</a>", null).blocks().getFirst().linkShare());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', nullValues = "-", textBlock = """
            <meta property="article:published_time" content="A"><meta itemprop=datePublished content=B> => A
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"B"}</script> => B
            <script type="application/ld+json">[{"@type":"Organization"},{"@type":["Thing","Article"],"datePublished":"B"}]</script> => B
            <script type="application/ld+json">{"@type":"WebPage","datePublished":"B"}</script> => -
            <script type="application/ld+json">{"@type":"NewsArticle",</script> => -
            <body><time itemprop="datePublished" datetime="C">hôm nay</time> => C
            <body><span itemprop="datePublished">12/08/2022 | 08:04 GMT+7</span> => 12/08/2022 | 08:04 GMT+7
            """)
    void a_page_says_when_it_was_published(String html, @Nullable String published) {
        assertEquals(published, SavedPage.read(html, null).head().published());
    }

    @Test
    void a_page_that_says_nothing_has_no_head() {
        assertEquals(
                new SavedPage.Head(null, null, null, null, null, null, null, null),
                SavedPage.read("<p>a</p>", null).head());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiterString = "=>", textBlock = """
            https://a.example/b     => https://a.example/b
            /b                      => https://base.example/b
            javascript:alert(1)     => -
            ftp://a.example         => -
            """)
    void the_canonical_address_is_of_the_web(String href, @Nullable String canonical) {
        assertEquals(
                canonical,
                SavedPage.read("<link rel='x canonical' href='" + href + "'>", "https://base.example/c")
                        .head()
                        .canonical());
    }

    @Test
    void an_author_is_a_name() {
        assertEquals("Từ Vỹ", author("<meta name=author content='Từ Vỹ'>"));
        assertNull(author("<meta property='article:author' content='https://facebook.example/x'>"));
        assertEquals(
                "A, B",
                author(
                        "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[{\"name\":\"A\"},\"B\"]}</script>"));
    }

    @Test
    void a_heading_keeps_its_own_level() {
        var blocks = SavedPage.read("<h1>a</h1><h6>b</h6><p>c</p>", null).blocks();

        assertEquals(List.of(1, 6, 0), blocks.stream().map(PageBlock::level).toList());
        assertEquals(
                List.of(new Block.Heading(2, Inline.text("a")), new Block.Heading(4, Inline.text("b"))),
                blocks.stream().limit(2).map(PageBlock::block).toList());
    }

    @Test
    void a_block_knows_what_it_is_inside_of() {
        var page = SavedPage.read("""
                <body class=detailPage><header><nav id=main_menu><a href=/>a</a></nav></header>
                <form><div class="news-content sapoBox"><p>b</p><p><span class="time">c</span></p></div></form>
                <div role=navigation>d</div><aside><footer>e</footer></aside>""", null);

        assertEquals(
                List.of(
                        Set.of(Zone.HEADER, Zone.NAV),
                        Set.of(Zone.FORM),
                        Set.of(Zone.FORM),
                        Set.of(Zone.NAV),
                        Set.of(Zone.ASIDE, Zone.FOOTER)),
                page.blocks().stream().map(PageBlock::zones).toList());
        assertEquals(
                Set.of("main", "menu", "detail", "page"),
                page.blocks().getFirst().words());
        assertEquals(
                Set.of("time", "news", "content", "sapo", "box", "detail", "page"),
                page.blocks().get(2).words());
        assertEquals(
                List.of("a", "b", "c", "d", "e"),
                page.blocks().stream().map(PageBlock::text).toList());
        assertEquals(
                List.of(1.0, 0.0, 0.0, 0.0, 0.0),
                page.blocks().stream().map(PageBlock::linkShare).toList());
    }

    @Test
    void a_container_is_what_holds_several_blocks() {
        var blocks = SavedPage.read("""
                <div><p>a</p></div><div><div><p>b</p></div><div><p>c</p></div>d<br><br>e</div><td>f</td>""", null).blocks();
        var containers = blocks.stream().map(PageBlock::container).toList();

        assertEquals(6, blocks.size());
        assertEquals(containers.get(1), containers.get(2));
        assertEquals(containers.get(1), containers.get(3));
        assertEquals(containers.get(1), containers.get(4));
        assertNotEquals(containers.get(0), containers.get(1));
        assertEquals(containers.get(0), containers.get(5));
        assertEquals(containers.get(0), containers.get(1).parent());
        assertNull(containers.get(0).parent());
    }

    private static @Nullable String author(String html) {
        return SavedPage.read(html, null).head().author();
    }

    private static String body(String html, @Nullable String base) {
        return ArticleHtml.render(SavedPage.read(html, base).blocks().stream()
                .map(PageBlock::block)
                .toList());
    }
}

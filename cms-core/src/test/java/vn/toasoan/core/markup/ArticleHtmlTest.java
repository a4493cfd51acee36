package vn.toasoan.core.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables, {@code ⏎} is a line end. */
class ArticleHtmlTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <b>a</b> <i>b</i>                      => <p><strong>a</strong> <em>b</em></p>
            <h1>a</h1>                             => <h2>a</h2>
            <h5>a</h5><h6>b</h6>                   => <h4>a</h4>⏎<h4>b</h4>
            <h2><b>a</b></h2>                      => <h2>a</h2>
            <h2>a <b>b</b></h2>                    => <h2>a <strong>b</strong></h2>
            <div>a</div><section>b</section>       => <p>a</p>⏎<p>b</p>
            <article><div><p>a</p></div>b</article> => <p>a</p>⏎<p>b</p>
            <center><font color=red>a</font></center> => <p>a</p>
            <span style="color:red" id=x class=y>a</span> => <p>a</p>
            <p class=MsoNormal onclick=x() style=y>a</p>  => <p>a</p>
            <span style="font-weight: bold">a</span> => <p><strong>a</strong></p>
            <b style="font-weight:normal">a</b>    => <p>a</p>
            <b style="mso-bidi-font-weight:normal">a</b> => <p><strong>a</strong></p>
            <span style="font-style:italic">a</span> => <p><em>a</em></p>
            <u>a</u><s>b</s><small>c</small><mark>d</mark> => <p>abcd</p>
            <q>a</q>                               => <p>“a”</p>
            <pre>a⏎  b</pre>                       => <p>a<br>b</p>
            <dl><dt>a</dt><dd>b</dd></dl>          => <p>a</p>⏎<p>b</p>
            a<hr>b                                 => <p>a</p>⏎<hr>⏎<p>b</p>
            H<sub>2</sub>O m<sup>2</sup>           => <p>H<sub>2</sub>O m<sup>2</sup></p>
            <b>a<b>b</b></b>                       => <p><strong>ab</strong></p>
            <b>a</b><b>b</b>                       => <p><strong>ab</strong></p>
            <i><b>a</b></i>                        => <p><strong><em>a</em></strong></p>
            <b><p>a</p><p>b</p></b>                => <p><strong>a</strong></p>⏎<p><strong>b</strong></p>
            <b></b><a href="/x"></a>a              => <p>a</p>
            <unknown>a</unknown><o:p>b</o:p>       => <p>ab</p>
            """)
    void elements_become_those_of_the_list(String html, String clean) {
        assertClean(html, clean);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Nghe&#803;&#770; An                     => <p>Nghệ An</p>
            Nghe&#803;<!-- x -->&#770; An           => <p>Nghệ An</p>
            <b>e&#803;</b>&#770;                    => <p><strong>ẹ</strong>\u0302</p>
            <img src="/a.jpg" alt="e&#803;&#770;">  => <figure><img src="/a.jpg" alt="ệ"></figure>
            <p>&#824;a <b>&#824;b</b></p>           => <p>&#x338;a <strong>&#x338;b</strong></p>
            a &gt;&#824; b                          => <p>a \u226f b</p>
            a &lt;&#824; b                          => <p>a \u226e b</p>
            """)
    void text_is_composed_after_its_entities_are_read_and_breaks_no_tag(String html, String clean) {
        assertClean(html, clean);
        assertTrue(Normalizer.isNormalized(ArticleHtml.clean(html), Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <p>&nbsp;</p><p> </p><p><br></p><p><b> </b></p>a => <p>a</p>
            <p>a&nbsp;</p><p>&nbsp;b</p>           => <p>a</p>⏎<p>b</p>
            <p>10&nbsp;km</p>                      => <p>10&nbsp;km</p>
            <p>a&nbsp;<br>&nbsp;b</p>              => <p>a<br>b</p>
            <p>a &nbsp; b</p>                      => <p>a b</p>
            <p>a&nbsp;&nbsp;b</p>                  => <p>a b</p>
            <p>a⏎   b</p>                          => <p>a b</p>
            <p>a<br>b</p>                          => <p>a<br>b</p>
            <p><br>a<br></p>                       => <p>a</p>
            <p>a<br><br>b<br> <br>c</p>            => <p>a</p>⏎<p>b</p>⏎<p>c</p>
            <p><b>a</b> <b>b</b></p>               => <p><strong>a b</strong></p>
            <p><b>a</b><br><b>b</b></p>            => <p><strong>a<br>b</strong></p>
            <p><b>a <br></b>b</p>                  => <p><strong>a</strong><br>b</p>
            <p>&#x200b;&#xfeff;</p>a               => <p>a</p>
            <p>a&#x1;&#x8;b</p>                    => <p>ab</p>
            """)
    void blanks_and_breaks_settle(String html, String clean) {
        assertClean(html, clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<style>x</style>",
                "<iframe src='/x'>x</iframe>",
                "<form><p>x</p></form>",
                "<svg><a>x</a></svg>",
                "<math><mi>x</mi></math>",
                "<object>x</object>",
                "<textarea>x</textarea>",
                "<select><option>x</select>",
                "<button>x</button>",
                "<noscript>x</noscript>",
                "<template>x</template>",
                "<video>x</video>",
                "<audio>x</audio>",
                "<title>x</title>",
                "<!-- x -->",
                "<p hidden>x</p>",
                "<div style='display: none'>x</div>",
                "<embed src=x>",
                "<link rel=stylesheet href=x>",
                "<dialog>x</dialog>"
            })
    void what_is_no_text_goes_with_its_content(String html) {
        assertClean("a" + html + "<p>b</p>", "<p>a</p>⏎<p>b</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <a href="https://a.example/b?c=d&amp;e">x</a>  => <p><a href="https://a.example/b?c=d&amp;e">x</a></p>
            <a href="/xa-hoi" target=_blank rel=x>x</a>    => <p><a href="/xa-hoi">x</a></p>
            <a href="mailto:a@b.example">x</a>             => <p><a href="mailto:a@b.example">x</a></p>
            <a href="tel:+84 200 000 001">x</a>            => <p><a href="tel:+84200000001">x</a></p>
            <a href="javascript:alert(1)">x</a>            => <p>x</p>
            <a href="java&#10;script:alert(1)">x</a>       => <p>x</p>
            <a href=" &#1;javascript:alert(1)">x</a>       => <p>x</p>
            <a href="data:text/html,x">x</a>               => <p>x</p>
            <a href="vbscript:x">x</a>                     => <p>x</p>
            <a href="#muc-2">x</a>                         => <p>x</p>
            <a href="bai.html">x</a>                       => <p>x</p>
            <a name="muc">x</a>                            => <p>x</p>
            <a href="/a">x<a href="/b">y</a></a>           => <p><a href="/a">x</a><a href="/b">y</a></p>
            <a href="/a"><b>x</b> y</a>                    => <p><a href="/a"><strong>x</strong> y</a></p>
            <b>x <a href="/a">y</a></b>                    => <p><strong>x </strong><a href="/a"><strong>y</strong></a></p>
            <a href="/a"><div>x</div></a>                  => <p><a href="/a">x</a></p>
            """)
    void links_keep_only_addresses_that_open_pages_mail_or_telephones(String html, String clean) {
        assertClean(html, clean);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <ul><li>a<li>b</ul>                     => <ul><li>a</li><li>b</li></ul>
            <ul><li><p>a</p></li></ul>              => <ul><li>a</li></ul>
            <ul><li><p>a</p><p>b</p></li></ul>      => <ul><li><p>a</p><p>b</p></li></ul>
            <ul><li>a<ul><li>b</ul></ul>            => <ul><li>a<ul><li>b</li></ul></li></ul>
            <ul><li>a</li><ul><li>b</li></ul></ul>  => <ul><li>a<ul><li>b</li></ul></li></ul>
            <ul>a<li>b</ul>                         => <ul><li>a</li><li>b</li></ul>
            <ol start=3><li>a</ol>                  => <ol start="3"><li>a</li></ol>
            <ol start=-1 type=a><li value=7>a</ol>  => <ol><li>a</li></ol>
            <ul><li> </li></ul>a                    => <p>a</p>
            <ul><li><h3>a</h3>b</ul>                => <ul><li><p>a</p><p>b</p></li></ul>
            <ul><li>a<hr>b</ul>                     => <ul><li><p>a</p><p>b</p></li></ul>
            <li>a</li>                              => <p>a</p>
            <blockquote>a</blockquote>              => <blockquote><p>a</p></blockquote>
            <blockquote><p>a</p><footer>B</footer></blockquote> => <blockquote><p>a</p><footer>B</footer></blockquote>
            <blockquote>a<cite>B</cite></blockquote> => <blockquote><p>a</p><footer>B</footer></blockquote>
            <blockquote>a<blockquote>b</blockquote></blockquote> => <blockquote><p>a</p><p>b</p></blockquote>
            <blockquote><footer>B</footer></blockquote> => <p>B</p>
            <blockquote><h2>a</h2><table><tr><td>b<td>c</table></blockquote> => <blockquote><p>a</p><p>b</p><p>c</p></blockquote>
            """)
    void lists_and_quotations(String html, String clean) {
        assertClean(html, clean);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <aside class="box x" id=k><h3>a</h3>b</aside>   => <aside class="box"><h3>a</h3><p>b</p></aside>
            <aside>a</aside>                                => <p>a</p>
            <aside class=question>a</aside>                 => <p>a</p>
            <aside class=box><aside class=box>a</aside></aside> => <aside class="box"><p>a</p></aside>
            <aside class=box> </aside>a                     => <p>a</p>
            <div class=question><p class=speaker>PV</p><p>a?</p></div> => <div class="question"><p class="speaker">PV</p><p>a?</p></div>
            <div class=answer>a<hr><ul><li>b</ul></div>     => <div class="answer"><p>a</p><hr><ul><li>b</li></ul></div>
            <div class=answer><p class=speaker>A</p></div>  => <p>A</p>
            <div class=question><div class=answer>a</div></div> => <div class="question"><p>a</p></div>
            <p class=speaker>a</p><p class=box>b</p>        => <p>a</p>⏎<p>b</p>
            """)
    void boxes_and_interviews(String html, String clean) {
        assertClean(html, clean);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <img src=/a.jpg alt="x" width=640 height=480px style=y> => <figure><img src="/a.jpg" alt="x" width="640" height="480"></figure>
            <p>a <img src="anh/1.jpg"> b</p>        => <p>a</p>⏎<figure><img src="anh/1.jpg" alt=""></figure>⏎<p>b</p>
            <p><a href="/b"><img src=/a.jpg width=50%></a></p> => <figure><img src="/a.jpg" alt=""></figure>
            <img src=/a.gif width=1 height=1>b      => <p>b</p>
            <img src="data:image/png;base64,AA">b   => <p>b</p>
            <img src="javascript:x">b               => <p>b</p>
            <img src="data:image/gif;base64,AA" data-src="/a.jpg"> => <figure><img src="/a.jpg" alt=""></figure>
            <figure><img src=/a.jpg><figcaption>b <em>c</em></figcaption></figure> => <figure><img src="/a.jpg" alt=""><figcaption>b <em>c</em></figcaption></figure>
            <figure><img src=/a.jpg><figcaption>b<span class="credit x">Ảnh: C</span></figcaption></figure> => <figure><img src="/a.jpg" alt=""><figcaption>b <span class="credit">Ảnh: C</span></figcaption></figure>
            <figure><img src=/a.jpg><figcaption>b - Ảnh: C</figcaption></figure> => <figure><img src="/a.jpg" alt=""><figcaption>b - Ảnh: C</figcaption></figure>
            <figure><img src=/a.jpg><p>b</p></figure> => <figure><img src="/a.jpg" alt=""><figcaption>b</figcaption></figure>
            <figure><figcaption>b</figcaption></figure> => <figure><figcaption>b</figcaption></figure>
            <figure> </figure>b                     => <p>b</p>
            <figure><img src=/a.jpg><img src=/b.jpg><figcaption>c</figcaption></figure> => <figure><img src="/a.jpg" alt=""></figure>⏎<figure><img src="/b.jpg" alt=""><figcaption>c</figcaption></figure>
            <figure><blockquote>a</blockquote><figcaption>B</figcaption></figure> => <blockquote><p>a</p><footer>B</footer></blockquote>
            <figure><blockquote>a</blockquote><footer>B</footer></figure> => <blockquote><p>a</p><footer>B</footer></blockquote>
            <figure><table><tr><td>a<td>b</table><figcaption>C</figcaption></figure> => <table><caption>C</caption><tbody><tr><td>a</td><td>b</td></tr></tbody></table>
            <h2>a<img src=/b.jpg></h2>              => <h2>a</h2>⏎<figure><img src="/b.jpg" alt=""></figure>
            """)
    void pictures_stand_in_figures(String html, String clean) {
        assertClean(html, clean);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            <table><tr><td>a<td>b</table>           => <table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>
            <table border=1><thead><tr><th scope=COL>a<th>b<tbody><tr><td><b>c</b><td></table> => <table><thead><tr><th scope="col">a</th><th>b</th></tr></thead><tbody><tr><td><strong>c</strong></td><td></td></tr></tbody></table>
            <table><tr><td colspan=2 rowspan=1 scope=row>a<td>b<tfoot><tr><td>c</table> => <table><tbody><tr><td colspan="2">a</td><td>b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table>
            <table><colgroup><col></colgroup><tr><td colspan=999>a<td rowspan=0>b</table> => <table><tbody><tr><td colspan="100">a</td><td>b</td></tr></tbody></table>
            <table><caption>x</caption><tr><td><p>a</p><td><p>b</p><p>c</p></table> => <table><caption>x</caption><tbody><tr><td>a</td><td><p>b</p><p>c</p></td></tr></tbody></table>
            <table><tr><td>a</table>                => <p>a</p>
            <table><tr><td><table><tr><td>a<td>b</table><td>c</table> => <table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>⏎<p>c</p>
            <table><tr><td><img src=/a.jpg><td>b</table> => <table><tbody><tr><td><figure><img src="/a.jpg" alt=""></figure></td><td>b</td></tr></tbody></table>
            <table><tr><td> <td></table>a           => <p>a</p>
            <table>a<tr><td>b<td>c</table>          => <p>a</p>⏎<table><tbody><tr><td>b</td><td>c</td></tr></tbody></table>
            <table role=presentation><tr><td>a<td>b</table> => <p>a</p>⏎<p>b</p>
            """)
    void tables_keep_rows_and_spans(String html, String clean) {
        assertClean(html, clean);
    }

    @Test
    void nothing_stays_nothing() {
        assertEquals("", ArticleHtml.clean(""));
        assertEquals("", ArticleHtml.clean(" <p> </p><script></script> "));
        assertEquals("", ArticleHtml.plainText(""));
    }

    @Test
    void plain_text_has_every_word_in_reading_order() {
        var html = ArticleHtml.clean("""
                <h2>Một</h2><p>Hai <b>ba</b><br>bốn</p><ul><li>năm<ul><li>sáu</ul></ul>
                <blockquote>bảy<footer>tám</footer></blockquote>
                <figure><img src=/a.jpg alt="không đọc"><figcaption>chín <span class=credit>Ảnh: M</span></figcaption></figure>
                <table><caption>mười</caption><tr><th>a<td>b</table><hr>
                <div class=question><p class=speaker>PV</p>c &lt; d?</div><aside class=box>e</aside>""");

        assertEquals(
                "Một|Hai ba|bốn|năm|sáu|bảy|tám|chín|Ảnh: M|mười|a|b|PV|c < d?|e",
                ArticleHtml.plainText(html).replace('\n', '|'));
        assertEquals(ArticleHtml.plainText(html), ArticleHtml.plainText(ArticleHtml.blocks(html)));
    }

    @Test
    void what_does_not_settle_in_three_passes_becomes_its_words() {
        assertEquals(Optional.of("a"), ArticleHtml.settled("a", html -> html));
        assertEquals(Optional.of("ab"), ArticleHtml.settled("a", html -> "ab"));
        assertEquals(Optional.empty(), ArticleHtml.settled("a", html -> html + "b"));
        assertEquals(
                "<p>a &lt;b&gt;</p>\n<p>c</p>",
                ArticleHtml.asText("<h2>a <em>&lt;b&gt;</em></h2><script>x</script><ul><li>c</li></ul>"));
    }

    private static void assertClean(String html, String clean) {
        var expected = clean.replace('⏎', '\n');
        assertEquals(expected, ArticleHtml.clean(html.replace('⏎', '\n')));
        assertEquals(expected, ArticleHtml.clean(expected));
        assertEquals(expected, ArticleHtml.render(ArticleHtml.blocks(expected)));
    }
}

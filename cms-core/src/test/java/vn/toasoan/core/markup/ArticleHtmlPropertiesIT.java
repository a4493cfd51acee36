package vn.toasoan.core.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever the input, the answer has the stored form. */
class ArticleHtmlPropertiesIT {

    private static final String[] TAGS =
            ("p div h1 h2 h5 ul ol li blockquote footer cite figure figcaption img table caption thead tbody tr td"
                            + " th a b strong i em sub sup br hr aside span font center pre q section script style svg math form"
                            + " button select template dl dt dd nobr custom title iframe noscript body html frameset col")
                    .split(" ");

    private static final String[] ATTRIBUTES = {
        "",
        "",
        "",
        " class=box",
        " class=question",
        " class=answer",
        " class=speaker",
        " class=credit",
        " href=/a",
        " href='javascript:x'",
        " href=\"https://a.example/?b&c\"",
        " src=/a.jpg",
        " src='data:x'",
        " hidden",
        " style='display:none'",
        " style='font-weight:bold'",
        " onclick=x()",
        " colspan=2",
        " scope=row",
        " start=5",
        " role=presentation",
        " width=10 height=0"
    };

    private static final String[] TEXTS = {
        "a",
        "Đảng ủy",
        " ",
        "\n",
        "&nbsp;",
        "\u00a0",
        "\u200b",
        "&lt;b&gt;",
        "<",
        ">",
        "&",
        "&amp;amp;",
        "\"",
        "'",
        "<!--",
        "-->",
        "]]>",
        "<![CDATA[",
        "\u0000",
        "\ud800",
        "<br>",
        "<br><br>",
        "Ảnh: A",
        "</",
        "<p",
        "😀"
    };

    @Property(tries = 3000)
    void cleaning_twice_is_cleaning_once(@ForAll("tagSoup") String html) {
        var clean = ArticleHtml.clean(html);

        assertEquals(clean, ArticleHtml.clean(clean));
    }

    @Property(tries = 1500)
    void blocks_of_clean_html_are_written_as_they_were(@ForAll("tagSoup") String html) {
        var clean = ArticleHtml.clean(html);

        assertEquals(clean, ArticleHtml.render(ArticleHtml.blocks(clean)));
    }

    @Property(tries = 1500)
    void nothing_outside_the_list_is_left(@ForAll("tagSoup") String html) {
        StoredForm.assertHolds(ArticleHtml.clean(html));
    }

    @Property(tries = 1500)
    void any_page_can_be_read_and_its_blocks_stored(@ForAll("tagSoup") String html) {
        var blocks = SavedPage.read(html, "https://a.example/b/").blocks().stream()
                .map(PageBlock::block)
                .toList();

        StoredForm.assertHolds(ArticleHtml.clean(ArticleHtml.render(blocks)));
    }

    @Property(tries = 1500)
    void plain_text_survives_as_text(@ForAll("tagSoup") String text) {
        var inline = Inline.text(text);

        assertEquals(inline, Inline.html(inline.html()));
        assertEquals(inline.text(), ArticleHtml.plainText("<p>" + inline.html() + "</p>"));
    }

    @Provide
    Arbitrary<String> tagSoup() {
        var open = Arbitraries.of(TAGS)
                .flatMap(tag -> Arbitraries.of(ATTRIBUTES).map(attribute -> "<" + tag + attribute + ">"));
        var close = Arbitraries.of(TAGS).map(tag -> "</" + tag + ">");
        return Arbitraries.frequencyOf(Tuple.of(5, open), Tuple.of(3, close), Tuple.of(4, Arbitraries.of(TEXTS)))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}

package vn.toasoan.core.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class InlineTest {

    @Test
    void plain_text_means_itself() {
        assertEquals(
                "a &lt; b &amp;amp; \"c\"", Inline.text("a < b &amp; \"c\"").html());
        assertEquals("a < b &amp; \"c\"", Inline.text("a < b &amp; \"c\"").text());
        assertEquals("&lt;script&gt;", Inline.text("<script>").html());
    }

    @Test
    void line_ends_of_plain_text_become_breaks_and_blanks_fold() {
        assertEquals("một hai<br>ba", Inline.text("  một \t hai \r\n ba\n").html());
        assertEquals("một<br>hai", Inline.text("một\n\n\nhai").html());
    }

    @Test
    void html_is_cleaned_to_inline() {
        assertEquals(
                "<strong>a</strong><br>b",
                Inline.html("<p><b>a</b></p><script>x</script><p>b<img src=/c></p>")
                        .html());
    }

    @Test
    void illegal_characters_go() {
        assertEquals(
                "a😀b", Inline.text("a\ud83d\ude00\u0000\ud800b\ufffe\u0007").text());
    }

    @Test
    void equal_html_is_equal() {
        assertEquals(Inline.text("a"), Inline.html("<font>a</font>"));
        assertEquals(Inline.text("a").hashCode(), Inline.html("a").hashCode());
        assertFalse(Inline.text("a").equals(Inline.html("<b>a</b>")));
        assertEquals(Inline.EMPTY, Inline.text(" \u00a0\u200b"));
    }

    @Test
    void strong_and_slanted_all_over() {
        assertTrue(Inline.html("<b>a</b> <b>b</b>").allStrong());
        assertFalse(Inline.html("<b>a</b> b").allStrong());
        assertTrue(Inline.html("<i>a</i>").allEm());
        assertFalse(Inline.EMPTY.allStrong());
        assertEquals(
                "a <em>b</em>", Inline.html("<b>a <i>b</i></b>").withoutStrong().html());
    }

    @Test
    void a_prefix_keeps_how_it_is_set() {
        assertEquals("<em>a</em> b", Inline.html("<i>a</i> b<b>c</b>").prefix(3).html());
        assertEquals("a", Inline.html("a <b>b</b>").prefix(2).html());
        assertEquals("a<br>b", Inline.html("a<br>bc").prefix(3).html());
    }

    @Test
    void lines_join_by_breaks_without_empty_ones() {
        assertEquals(
                "a<br><strong>b</strong>",
                Inline.lines(List.of(Inline.EMPTY, Inline.text("a"), Inline.html("<b>b</b>")))
                        .html());
        assertEquals(Inline.EMPTY, Inline.lines(List.of()));
    }

    @Test
    void ink_counts_what_is_not_blank() {
        var text = Inline.html("ab <a href='/x'>cd</a> <a href='javascript:x'>e</a> <a name=y>f</a>");

        assertEquals(6, text.ink(false));
        assertEquals(3, text.ink(true));
    }
}

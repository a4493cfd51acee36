package vn.toasoan.core.syndication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void signs_of_markup_are_text_and_characters_that_no_xml_holds_are_left_out() {
        var text = "a<b> & \"c\" ]]> \u0000\u0008\u000b\u001f\ufffe\uffff\ud800x\udfff\ud83d\udea2";
        var written = Xml.document(xml -> xml.leaf("t", text, "a", "<\"&\u0001"));

        var read = Parsed.root(written);
        assertEquals("a<b> & \"c\" ]]> x\ud83d\udea2", read.getTextContent());
        assertEquals("<\"&", read.getAttribute("a"));
    }

    @Test
    void text_is_written_in_nfc() {
        assertEquals("Tiếng Việt", Xml.legal("Tie\u0302\u0301ng Vie\u0323\u0302t"));
    }

    @Test
    void what_is_null_is_no_element() {
        var written = Xml.document(xml -> xml.within("a", () -> xml.leaf("b", null)));

        assertFalse(written.contains("<b"), written);
    }
}

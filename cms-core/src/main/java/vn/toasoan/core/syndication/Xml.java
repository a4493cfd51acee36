package vn.toasoan.core.syndication;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.text.Nfc;

/** Writes one XML document: in NFC, and without the characters that no XML may hold, however they are written. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** The document that is written into it. */
    static String document(Consumer<Xml> content) {
        var text = new StringWriter();
        try {
            var out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            content.accept(new Xml(out));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return text.append('\n').toString();
    }

    /**
     * An element that holds others.
     *
     * @param attributes name, value, name, value
     */
    void within(String name, Runnable content, String... attributes) {
        try {
            out.writeCharacters("\n");
            out.writeStartElement(name);
            attributes(attributes);
            content.run();
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /**
     * An element that holds text.
     *
     * @param text null: no element
     */
    void leaf(String name, @Nullable String text, String... attributes) {
        if (text != null) {
            within(name, () -> characters(text), attributes);
        }
    }

    /** An element that holds nothing. */
    void empty(String name, String... attributes) {
        try {
            out.writeCharacters("\n");
            out.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    private void characters(String text) {
        try {
            out.writeCharacters(legal(text));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Without controls, lone surrogates and what is no character. Source: XML 1.0, fifth edition, production 2. */
    static String legal(String text) {
        var composed = Nfc.of(text);
        return composed.codePoints().allMatch(Xml::isLegal)
                ? composed
                : composed.codePoints()
                        .filter(Xml::isLegal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException("the document was not written in order", e);
    }
}

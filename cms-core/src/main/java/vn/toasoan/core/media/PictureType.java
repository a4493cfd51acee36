package vn.toasoan.core.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The kinds of files that are taken as pictures, told by their first bytes and never by their names. */
public enum PictureType {
    JPEG,
    PNG,
    GIF,
    WEBP;

    private static final int LONGEST_MARK = 12;

    /** The kind of the file; empty for everything else, SVG and HTML among it. */
    static Optional<PictureType> of(byte[] bytes) {
        var begin = new String(bytes, 0, Math.min(bytes.length, LONGEST_MARK), StandardCharsets.ISO_8859_1);
        if (begin.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        } else if (begin.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        } else if (begin.startsWith("GIF87a") || begin.startsWith("GIF89a")) {
            return Optional.of(GIF);
        } else if (begin.startsWith("RIFF") && begin.endsWith("WEBP")) {
            return Optional.of(WEBP);
        }
        return Optional.empty();
    }
}

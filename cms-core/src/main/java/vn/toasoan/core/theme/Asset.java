package vn.toasoan.core.theme;

/** A file of a theme as browsers get it: its name changes when its content does, so it may be kept for ever. */
public final class Asset {

    private final String fileName;
    private final String contentType;
    private final byte[] bytes;

    Asset(String fileName, String contentType, byte[] bytes) {
        this.fileName = fileName;
        this.contentType = contentType;
        this.bytes = bytes;
    }

    /** Last part of its address, with the hash of its content: {@code site.3f9a0c21b7de.css}. */
    public String fileName() {
        return fileName;
    }

    /** Value of the header {@code Content-Type}; text is always UTF-8. */
    public String contentType() {
        return contentType;
    }

    /** A copy of the content. */
    public byte[] bytes() {
        return bytes.clone();
    }
}

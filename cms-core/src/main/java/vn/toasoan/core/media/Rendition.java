package vn.toasoan.core.media;

import java.util.Arrays;
import java.util.Optional;

/** What is made of a picture for readers: always JPEG, never larger than the original. */
public enum Rendition {
    SMALL("480.jpg", 480),
    MEDIUM("768.jpg", 768),
    LARGE("1200.jpg", 1200),

    /** Cut from the middle for the cards that other sites show. */
    SHARE("chia-se.jpg", 1200);

    /** Height to width of the share picture: 630 to 1200. */
    private static final double SHARE_SHAPE = 630.0 / 1200;

    private final String fileName;
    private final int longest;

    Rendition(String fileName, int longest) {
        this.fileName = fileName;
        this.longest = longest;
    }

    /** The last part of its address. */
    public String fileName() {
        return fileName;
    }

    /** The rendition of that name; empty for any other name. */
    public static Optional<Rendition> named(String fileName) {
        return Arrays.stream(values())
                .filter(rendition -> rendition.fileName.equals(fileName))
                .findFirst();
    }

    /** Width and height in pixels, at least 1. */
    public record Size(int width, int height) {}

    /** The part of a picture, in its own pixels, that is shown. */
    public Size part(int width, int height) {
        if (this != SHARE) {
            return new Size(width, height);
        }
        return height > width * SHARE_SHAPE
                ? new Size(width, Math.max(1, (int) Math.round(width * SHARE_SHAPE)))
                : new Size(Math.max(1, (int) Math.round(height / SHARE_SHAPE)), height);
    }

    /** How large a picture of that size comes out. */
    public Size size(int width, int height) {
        var part = part(width, height);
        if (part.width() <= longest) {
            return part;
        }
        return new Size(longest, Math.max(1, (int) Math.round((double) part.height() * longest / part.width())));
    }
}

package vn.toasoan.core.media;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Which way up a camera held a picture.
 *
 * <p>Source: CIPA DC-008 (Exif 2.32), tag 274 "Orientation": 1 is upright, 2 to 8 are turned and mirrored.
 *
 * @param value 1 to 8
 */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final String EXIF = "Exif\0\0";

    /** What the file says; upright where it says nothing or nothing sensible. */
    static Orientation of(byte[] file, PictureType type) {
        try {
            return switch (type) {
                case JPEG -> inJpeg(ByteBuffer.wrap(file));
                case PNG -> inChunks(ByteBuffer.wrap(file), new Chunks(8, "eXIf", false));
                case WEBP ->
                    inChunks(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN), new Chunks(12, "EXIF", true));
                case GIF -> UPRIGHT;
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT; // a broken description turns nothing
        }
    }

    private static Orientation inJpeg(ByteBuffer file) {
        for (var at = 2; (file.get(at) & 0xFF) == 0xFF; ) {
            var marker = file.get(at + 1) & 0xFF;
            var length = file.getShort(at + 2) & 0xFFFF;
            if (marker == 0xDA) {
                return UPRIGHT;
            }
            if (marker == 0xE1 && text(file, at + 4, EXIF.length()).equals(EXIF)) {
                return inTiff(file.slice(at + 10, length - 8));
            }
            at += 2 + Math.max(2, length);
        }
        return UPRIGHT;
    }

    /** How a file is cut: where the first chunk begins, what the wanted one is called, whether its name comes first. */
    private record Chunks(int start, String wanted, boolean nameFirst) {}

    private static Orientation inChunks(ByteBuffer file, Chunks chunks) {
        for (var at = chunks.start(); at + 8 <= file.limit(); ) {
            var name = text(file, chunks.nameFirst() ? at : at + 4, 4);
            var length = file.getInt(chunks.nameFirst() ? at + 4 : at);
            if (name.equals(chunks.wanted())) {
                var skipped = text(file, at + 8, EXIF.length()).equals(EXIF) ? EXIF.length() : 0;
                return inTiff(file.slice(at + 8 + skipped, length - skipped));
            }
            if (length < 0) {
                return UPRIGHT;
            }
            at = Math.addExact(at + 8, chunks.nameFirst() ? length + (length & 1) : length + 4);
        }
        return UPRIGHT;
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(text(tiff, 0, 2).equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (var i = 0; i < entries; i++) {
            var entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                var value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static String text(ByteBuffer file, int at, int length) {
        var bytes = new byte[length];
        file.get(at, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Whether width and height change places. */
    boolean isOnItsSide() {
        return value >= 5;
    }

    /** The picture turned upright; {@code picture}: of {@link BufferedImage#TYPE_INT_RGB}. */
    BufferedImage upright(BufferedImage picture) {
        if (value == 1) {
            return picture;
        }
        var width = picture.getWidth();
        var height = picture.getHeight();
        var turned = isOnItsSide()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var from = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        var to = ((DataBufferInt) turned.getRaster().getDataBuffer()).getData();
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                to[place(x, y, width, height)] = from[y * width + x];
            }
        }
        return turned;
    }

    /** Where a point of the picture comes to stand in the turned one, counted from its first. */
    private int place(int x, int y, int width, int height) {
        var right = width - 1 - x;
        var down = height - 1 - y;
        return switch (value) {
            case 2 -> y * width + right;
            case 3 -> down * width + right;
            case 4 -> down * width + x;
            case 5 -> x * height + y;
            case 6 -> x * height + down;
            case 7 -> right * height + down;
            case 8 -> right * height + y;
            default -> y * width + x;
        };
    }
}

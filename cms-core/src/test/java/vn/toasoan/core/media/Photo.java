package vn.toasoan.core.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Picture files for tests. */
public final class Photo {

    private Photo() {}

    /** Left half red, right half blue. */
    public static byte[] halves(int width, int height, String format) throws IOException {
        var points = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = points.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return file(points, format);
    }

    /** From one colour to another: no two of different colours are the same bytes. */
    public static byte[] shades(int width, int height, Color from, Color to) throws IOException {
        var points = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = points.createGraphics();
        brush.setPaint(new GradientPaint(0, 0, from, width, height, to));
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        return file(points, "jpeg");
    }

    static byte[] file(BufferedImage points, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(points, format, bytes)) {
            throw new IllegalArgumentException(format);
        }
        return bytes.toByteArray();
    }

    /** The JPEG with a description of its orientation and, behind it, some words. */
    static byte[] described(byte[] jpeg, int orientation, String words) {
        var text = words.getBytes(StandardCharsets.UTF_8);
        var tiff = ByteBuffer.allocate(26 + text.length)
                .put("MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(text);
        var segment = ByteBuffer.allocate(10 + tiff.capacity())
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) (8 + tiff.capacity()))
                .put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1))
                .put(tiff.array());
        return ByteBuffer.allocate(jpeg.length + segment.capacity())
                .put(jpeg, 0, 2)
                .put(segment.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** The points of a file. */
    public static BufferedImage points(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    /** Whether a point is more of the one colour than of the others. */
    static boolean isRed(BufferedImage points, int x, int y) {
        var colour = new Color(points.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 80;
    }
}

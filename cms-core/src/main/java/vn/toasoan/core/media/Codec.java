package vn.toasoan.core.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.toasoan.core.failure.CmsException;

/** Reads picture files into points and writes points as JPEG; of what a file says of itself nothing goes over. */
final class Codec {

    /** Points a picture may have, and points on its longer side. */
    static final int MOST_POINTS = 40_000_000;

    static final int LONGEST_SIDE = 20_000;

    private static final float QUALITY = 0.8f;

    private Codec() {}

    /**
     * Width and height as the file has them, before any point is read.
     *
     * @throws CmsException.Invalid {@code media.unreadable}, {@code media.too-many-pixels}
     */
    static Rendition.Size size(byte[] file, PictureType type) {
        var size = read(file, type, reader -> new Rendition.Size(reader.getWidth(0), reader.getHeight(0)));
        if (size.width() < 1 || size.height() < 1) {
            throw new CmsException.Invalid("media.unreadable", Map.of());
        }
        if ((long) size.width() * size.height() > MOST_POINTS || Math.max(size.width(), size.height()) > LONGEST_SIDE) {
            throw new CmsException.Invalid(
                    "media.too-many-pixels",
                    Map.of("width", size.width(), "height", size.height(), "most", MOST_POINTS / 1_000_000));
        }
        return size;
    }

    /**
     * The points, on white where the picture is transparent.
     *
     * @param step of so many columns and rows one is read: 1 reads all
     * @throws CmsException.Invalid {@code media.unreadable}
     */
    static BufferedImage points(byte[] file, PictureType type, int step) {
        var read = read(file, type, reader -> {
            var wanted = reader.getDefaultReadParam();
            wanted.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, wanted);
        });
        var points = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = points.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, read.getWidth(), read.getHeight());
        brush.drawImage(read, 0, 0, null);
        brush.dispose();
        return points;
    }

    private interface Step<T> {
        T of(ImageReader reader) throws IOException;
    }

    /** Decoders meet files that nobody tried them with: whatever they throw means that the file cannot be read. */
    private static <T> T read(byte[] file, PictureType type, Step<T> step) {
        var reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, false, true);
            return step.of(reader);
        } catch (IOException | RuntimeException e) {
            throw new CmsException.Invalid("media.unreadable", Map.of());
        } finally {
            reader.dispose();
        }
    }

    /** The points as a JPEG file. */
    static byte[] jpeg(BufferedImage points) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(points, null, null), how);
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

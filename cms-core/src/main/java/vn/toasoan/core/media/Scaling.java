package vn.toasoan.core.media;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Makes pictures smaller: each new point is the mean of the area it covers, so that no line flickers or vanishes. */
final class Scaling {

    private static final int COLOURS = 3;

    private Scaling() {}

    /**
     * A part of a picture, no larger than it is there.
     *
     * @param picture of {@link BufferedImage#TYPE_INT_RGB}
     * @param size at most as wide and as high as the part
     */
    static BufferedImage down(BufferedImage picture, Rectangle part, Rendition.Size size) {
        var pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        var sums = new float[size.height()][size.width() * COLOURS];
        var row = new float[size.width() * COLOURS];
        var ratio = (double) size.height() / part.height;
        for (var y = 0; y < part.height; y++) {
            narrow(pixels, (part.y + y) * picture.getWidth() + part.x, part.width, row);
            var first = Math.min((int) (y * ratio), size.height() - 1);
            var last = Math.min((int) ((y + 1) * ratio - 1e-9), size.height() - 1);
            var inFirst = last == first ? ratio : last - y * ratio;
            add(sums[first], row, inFirst);
            if (last != first) {
                add(sums[last], row, ratio - inFirst);
            }
        }
        return painted(sums, size);
    }

    /** One row of points, brought to the width of the new picture. */
    private static void narrow(int[] pixels, int from, int width, float[] row) {
        java.util.Arrays.fill(row, 0);
        var points = row.length / COLOURS;
        var ratio = (double) points / width;
        for (var x = 0; x < width; x++) {
            var colour = pixels[from + x];
            var first = Math.min((int) (x * ratio), points - 1);
            var last = Math.min((int) ((x + 1) * ratio - 1e-9), points - 1);
            var inFirst = last == first ? ratio : last - x * ratio;
            add(row, first, colour, inFirst);
            if (last != first) {
                add(row, last, colour, ratio - inFirst);
            }
        }
    }

    private static void add(float[] row, int point, int colour, double share) {
        var at = point * COLOURS;
        row[at] += (float) ((colour >> 16 & 0xFF) * share);
        row[at + 1] += (float) ((colour >> 8 & 0xFF) * share);
        row[at + 2] += (float) ((colour & 0xFF) * share);
    }

    private static void add(float[] sum, float[] row, double share) {
        var weight = (float) share;
        for (var i = 0; i < sum.length; i++) {
            sum[i] += row[i] * weight;
        }
    }

    private static BufferedImage painted(float[][] sums, Rendition.Size size) {
        var painted = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var to = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        for (var y = 0; y < size.height(); y++) {
            for (var x = 0; x < size.width(); x++) {
                var at = x * COLOURS;
                to[y * size.width() + x] =
                        level(sums[y][at]) << 16 | level(sums[y][at + 1]) << 8 | level(sums[y][at + 2]);
            }
        }
        return painted;
    }

    private static int level(float mean) {
        return Math.clamp(Math.round(mean), 0, 255);
    }
}

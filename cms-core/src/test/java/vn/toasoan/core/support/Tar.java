package vn.toasoan.core.support;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** Reads files out of a .tar.gz. Source: POSIX pax, "ustar Interchange Format". */
public final class Tar {

    private static final int BLOCK = 512;

    private Tar() {}

    /** The chosen files by the last part of their path, in the order of the archive. */
    public static Map<String, byte[]> files(Path archive, Predicate<String> chosen) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)), 1 << 16)) {
            for (var header = in.readNBytes(BLOCK);
                    header.length == BLOCK && header[0] != 0;
                    header = in.readNBytes(BLOCK)) {
                var path = text(header, 0, 100);
                var name = path.substring(path.lastIndexOf('/') + 1);
                long size = Long.parseLong(text(header, 124, 12).strip(), 8);
                boolean isFile = header[156] == '0' || header[156] == 0;
                if (isFile && chosen.test(name)) files.put(name, in.readNBytes((int) size));
                else in.skipNBytes(size);
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
            }
        }
        return files;
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) end++;
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    /** The bytes of a gzip stream. */
    public static byte[] gunzip(InputStream packed) throws IOException {
        try (var in = new GZIPInputStream(packed)) {
            return in.readAllBytes();
        }
    }
}

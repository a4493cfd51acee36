package vn.toasoan.web.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Pages in the encodings that browsers read. */
final class Encodings {

    /** A page of 40 kB takes about 1 ms at either; higher levels save a few bytes in a hundred for several times that. */
    private static final int GZIP_LEVEL = 6;

    private static final int BROTLI_QUALITY = 5;

    private static final boolean HAS_BROTLI = Brotli4jLoader.isAvailable();

    private Encodings() {}

    static byte[] gzip(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 3);
        try (var out = new Level(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Null where the encoder, which is native, does not load on this machine. */
    static byte @Nullable [] brotli(byte[] plain) {
        if (!HAS_BROTLI) {
            return null;
        }
        try {
            return Encoder.compress(plain, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Level extends GZIPOutputStream {
        Level(ByteArrayOutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(GZIP_LEVEL);
            def.setStrategy(Deflater.DEFAULT_STRATEGY);
        }
    }
}

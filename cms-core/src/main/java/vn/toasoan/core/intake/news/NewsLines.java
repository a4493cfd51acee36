package vn.toasoan.core.intake.news;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.failure.CmsException;

/** The lines of a file, one at a time: as much memory as the longest line, however long the file. Not thread-safe. */
final class NewsLines implements AutoCloseable {

    /** Bytes a line may have: 16 MB. */
    static final int LONGEST = 16_000_000;

    private static final int CHUNK = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path path;
    private final boolean packed;
    private final byte[] chunk = new byte[CHUNK];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(CHUNK);
    private int from;
    private int to;
    private long number;
    private boolean ended;
    private @Nullable CountedInput file;
    private @Nullable InputStream in;

    /** Nothing is opened before the first line is asked for. */
    NewsLines(Path path) {
        this.path = path;
        this.packed = path.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /** Bytes taken of the file so far, as it lies on the disk. */
    long read() {
        return file == null ? 0 : file.count();
    }

    /** The next line; null after the last. What cannot be read on ends with a broken line. */
    @Nullable
    NewsLine next() {
        while (!ended) {
            number++;
            try {
                var whole = take();
                if (!whole) {
                    return broken(invalid("intake.line-too-long", Map.of("longest", LONGEST / 1_000_000)));
                }
                var text = decoded();
                if (!text.isBlank()) {
                    return new NewsLine.Text(number, text);
                }
            } catch (CharacterCodingException e) {
                return broken(invalid("intake.line-not-utf8", Map.of()));
            } catch (EOFException | ZipException e) {
                ended = true;
                return broken(invalid("intake.cut-off", Map.of()));
            } catch (IOException e) {
                ended = true;
                return broken(invalid("intake.unreadable", Map.of()));
            }
        }
        return null;
    }

    private NewsLine broken(CmsException reason) {
        return new NewsLine.Broken(number, reason);
    }

    private static CmsException invalid(String code, Map<String, Object> params) {
        return new CmsException.Invalid(code, params);
    }

    /** Takes the bytes up to the next line end; false where they are too many, and then without them. */
    private boolean take() throws IOException {
        line.reset();
        var whole = true;
        while (from < to || fill()) {
            var end = from;
            while (end < to && chunk[end] != '\n') {
                end++;
            }
            whole &= line.size() + end - from <= LONGEST;
            if (whole) {
                line.write(chunk, from, end - from);
            }
            from = end + 1;
            if (end < to) {
                return whole;
            }
        }
        ended = true;
        return whole;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = opened().read(chunk, 0, CHUNK);
        return to > 0;
    }

    private InputStream opened() throws IOException {
        var open = in;
        if (open == null) {
            file = new CountedInput(Files.newInputStream(path));
            open = packed ? new GZIPInputStream(file, CHUNK) : new BufferedInputStream(file, CHUNK);
            in = open;
        }
        return open;
    }

    private String decoded() throws CharacterCodingException {
        var bytes = ByteBuffer.wrap(line.toByteArray());
        var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        return number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        if (file != null) {
            file.close();
        }
    }
}

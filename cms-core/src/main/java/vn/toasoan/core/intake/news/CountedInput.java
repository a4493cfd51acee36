package vn.toasoan.core.intake.news;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are taken of a stream. Not thread-safe. */
final class CountedInput extends FilterInputStream {

    private long count;

    CountedInput(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count += read < 0 ? 0 : 1;
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var read = super.read(bytes, from, length);
        count += Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long howMany) throws IOException {
        var skipped = super.skip(howMany);
        count += skipped;
        return skipped;
    }
}

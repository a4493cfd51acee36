package vn.toasoan.web.app;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code import} does once database and beans are there. */
public interface ContentImport {

    /**
     * What was asked for.
     *
     * @param paths absolute, readable, at least one
     * @param draft whether to leave the articles to the editors instead of publishing them
     * @param section by name; null when the content says it
     */
    record Request(
            List<Path> paths, boolean draft, @Nullable String section) {

        /** Keeps its own copy. */
        public Request {
            paths = List.copyOf(paths);
        }
    }

    /** Brings everything in, or fails with a {@link vn.toasoan.core.failure.CmsException}. */
    void run(Request request);
}

package vn.toasoan.web.app;

/** What {@code reindex} does once database and beans are there. */
@FunctionalInterface
public interface IndexRebuild {

    /** Makes the search index again, or fails with a {@link vn.toasoan.core.failure.CmsException}. */
    void run();
}

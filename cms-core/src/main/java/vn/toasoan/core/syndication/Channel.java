package vn.toasoan.core.syndication;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.calendar.PrintedTime;

/**
 * A list as it is given to programs; every address is absolute.
 *
 * @param id never changes, whatever the list is called
 * @param publisher the site's name
 * @param page where people read the list
 * @param self where this document is
 * @param items newest first
 */
record Channel(
        String id,
        String title,
        String description,
        String publisher,
        String page,
        String self,
        ZoneId zone,
        List<Item> items) {

    /**
     * An article of the list.
     *
     * @param id never changes, whatever the article's address becomes
     * @param published null, with the next, where no date is shown
     * @param changed when it was last changed for readers, else published
     */
    record Item(
            String id,
            String title,
            String url,
            @Nullable String summary,
            @Nullable String section,
            @Nullable PrintedTime published,
            @Nullable PrintedTime changed) {}
}

package vn.toasoan.core.page;

import org.jspecify.annotations.Nullable;

/**
 * The search form as it was sent; nothing of it is checked yet. Null where a field was not sent.
 *
 * @param query {@code q}
 * @param section {@code chuyen-muc}, a slug
 * @param from {@code tu}, a day as typed
 * @param to {@code den}, a day as typed
 * @param sort {@code xep}
 * @param after {@code sau}, where the last page ended
 * @param verbatim {@code dung}: {@code 1} to search for what was typed and nothing that it might mean
 */
public record SearchForm(
        @Nullable String query,
        @Nullable String section,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sort,
        @Nullable String after,
        @Nullable String verbatim) {}

package vn.toasoan.core.theme;

/**
 * HTML that a template may print as it stands; nothing else passes the filter {@code raw}.
 *
 * @param html stored article HTML that has been through the cleaner, or this program's JSON without a {@code <}; never
 *     text that somebody typed
 */
public record SafeHtml(String html) {}

package vn.toasoan.core.calendar;

/** How much of a time a page printed; what was not printed is never shown. */
public enum Precision {
    DAY,
    MINUTE,
    SECOND
}

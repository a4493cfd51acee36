package vn.toasoan.core.change;

/**
 * A place in one history of the feed.
 *
 * @param number of the last change whose effect is there; 0 is the beginning
 * @param token of that row; another token under the same number is another history (a restored database, another one)
 */
public record Position(long number, long token) {}

package vn.toasoan.core.change;

import java.time.Instant;

/**
 * One row of the feed.
 *
 * @param position its number and token
 * @param at commit time by the newsroom's clock, UTC
 */
public record Entry(Position position, Change change, Instant at) {}

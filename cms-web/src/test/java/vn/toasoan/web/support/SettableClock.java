package vn.toasoan.web.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A machine's clock that a test can set. */
public final class SettableClock extends Clock {

    private volatile Duration wrongBy = Duration.ZERO;

    /** Sets it ahead of the true time, or back by a negative duration. */
    public void setWrongBy(Duration duration) {
        wrongBy = duration;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(wrongBy);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Only instants are asked of a machine's clock");
    }
}

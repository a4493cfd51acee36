package vn.toasoan.core.theme;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A theme that cannot be read or rendered: a mistake in its files, or in what it was given to show. */
public final class ThemeException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    ThemeException(Fault fault) {
        this(fault, null);
    }

    ThemeException(Fault fault, @Nullable Throwable cause) {
        super(fault.toString(), cause);
        this.fault = fault;
    }

    /** Says which file and line, and what is wrong there. */
    public Fault fault() {
        return fault;
    }
}

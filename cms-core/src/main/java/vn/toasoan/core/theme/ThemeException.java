package vn.toasoan.core.theme;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A theme that cannot be read or rendered: a mistake in its files, or in what it was given to show. */
public final class ThemeException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Fault fault;
    private final boolean shown;

    ThemeException(Fault fault) {
        this(fault, false);
    }

    ThemeException(Fault fault, boolean shown) {
        super(fault.toString());
        this.fault = fault;
        this.shown = shown;
    }

    ThemeException(Fault fault, @Nullable Throwable cause) {
        super(fault.toString(), cause);
        this.fault = fault;
        this.shown = false;
    }

    /** Says which file and line, and what is wrong there. */
    public Fault fault() {
        return fault;
    }

    /** Whether the page may say so, which only those see who write the theme. */
    public boolean shown() {
        return shown;
    }
}

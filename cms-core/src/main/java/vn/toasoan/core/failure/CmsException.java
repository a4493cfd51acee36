package vn.toasoan.core.failure;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A failure the caller can act on. The kinds are closed; the code names the case.
 *
 * <p>A code is {@code feature.case} in kebab words, is the key of a message in every message file, and never changes.
 * The message of the exception is for logs; what people read is made from code and params in their language.
 */
public abstract sealed class CmsException extends RuntimeException {

    private final String code;
    private final transient Map<String, Object> params;

    private CmsException(String code, Map<String, Object> params, @Nullable Throwable cause) {
        super(params.isEmpty() ? code : code + " " + params, cause);
        this.code = code;
        this.params = Map.copyOf(params);
    }

    /** Names the case, such as {@code article.not-found}. */
    public String code() {
        return code;
    }

    /** What the message of the code may name; values print with {@code toString}. */
    public Map<String, Object> params() {
        return params;
    }

    /** Nothing of that name or number is here. */
    public static final class NotFound extends CmsException {
        public NotFound(String code, Map<String, Object> params) {
            super(code, params, null);
        }
    }

    /** It was here and has been taken away on purpose. */
    public static final class Gone extends CmsException {
        public Gone(String code, Map<String, Object> params) {
            super(code, params, null);
        }
    }

    /** What the caller started from is no longer what stands here. */
    public static final class Conflict extends CmsException {
        public Conflict(String code, Map<String, Object> params) {
            super(code, params, null);
        }
    }

    /** The input breaks a rule that the code and params name. */
    public static final class Invalid extends CmsException {
        public Invalid(String code, Map<String, Object> params) {
            super(code, params, null);
        }
    }

    /** Something outside this program that the work needs is not there now; trying later may succeed. */
    public static final class Unavailable extends CmsException {
        public Unavailable(String code, Map<String, Object> params, @Nullable Throwable cause) {
            super(code, params, cause);
        }
    }
}

package vn.toasoan.web.problem;

import io.micronaut.http.HttpStatus;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.failure.CmsException;

/**
 * A failure as HTTP tells it.
 *
 * @param code names the case; key of its sentence
 */
record Problem(HttpStatus status, String code, Map<String, Object> params) {

    /** What a thrown failure comes to. A bug comes to 500 and says nothing of itself. */
    static Problem of(Throwable thrown) {
        if (thrown instanceof CmsException failure) {
            return new Problem(status(failure), failure.code(), failure.params());
        }
        return databaseIsAway(thrown)
                ? new Problem(HttpStatus.SERVICE_UNAVAILABLE, "database.unavailable", Map.of())
                : new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "problem.internal", Map.of());
    }

    /** What an answer that the server made by itself comes to. */
    static Problem of(HttpStatus status) {
        var code = switch (status) {
            case NOT_FOUND -> "problem.not-found";
            case METHOD_NOT_ALLOWED -> "problem.method-not-allowed";
            case REQUEST_ENTITY_TOO_LARGE -> "problem.too-large";
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> "problem.unsupported";
            default -> status.getCode() < 500 ? "problem.bad-request" : "problem.internal";
        };
        return new Problem(status, code, Map.of());
    }

    private static HttpStatus status(CmsException failure) {
        return switch (failure) {
            case CmsException.NotFound _ -> HttpStatus.NOT_FOUND;
            case CmsException.Gone _ -> HttpStatus.GONE;
            case CmsException.Conflict _ -> HttpStatus.CONFLICT;
            case CmsException.Invalid _ -> HttpStatus.UNPROCESSABLE_ENTITY;
            case CmsException.Unavailable _ -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    /** Class 08 of SQLSTATE is "connection exception"; the pool's own time-out is a transient one. */
    private static boolean databaseIsAway(Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, Problem::isThere, Problem::cause)
                .limit(20)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(e -> e instanceof SQLTransientConnectionException || startsWith08(e.getSQLState()));
    }

    private static boolean isThere(@Nullable Throwable thrown) {
        return thrown != null;
    }

    @SuppressWarnings("NullAway") // the end of the chain, which isThere stops at
    private static Throwable cause(Throwable thrown) {
        return thrown.getCause();
    }

    private static boolean startsWith08(@Nullable String state) {
        return state != null && state.startsWith("08");
    }
}

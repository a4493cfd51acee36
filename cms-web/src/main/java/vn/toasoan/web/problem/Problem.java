package vn.toasoan.web.problem;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.failure.DatabaseAway;
import vn.toasoan.core.theme.ThemeException;

/**
 * A failure as HTTP tells it.
 *
 * @param code names the case; key of its sentence
 */
record Problem(HttpStatus status, String code, Map<String, Object> params) {

    /** What a thrown failure comes to. A bug comes to 500 and says nothing of itself, a theme's only to whoever writes it. */
    static Problem of(Throwable thrown) {
        if (thrown instanceof CmsException failure) {
            return new Problem(status(failure), failure.code(), failure.params());
        }
        if (thrown instanceof ThemeException broken && broken.shown()) {
            return new Problem(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "problem.theme",
                    Map.of("fault", broken.fault().toString()));
        }
        return DatabaseAway.in(thrown)
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
}

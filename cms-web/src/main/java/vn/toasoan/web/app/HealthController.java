package vn.toasoan.web.app;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.change.Followers;

/** Tells programs that watch over this one whether it can do its work. */
@Controller("/suc-khoe")
final class HealthController {

    private static final Logger LOG = LoggerFactory.getLogger(HealthController.class);
    private static final int PATIENCE_S = 1;
    private static final int TRY_AGAIN_S = 5;

    private final DataSource pool;
    private final Followers followers;

    HealthController(DataSource pool, Followers followers) {
        this.pool = DelegatingDataSource.unwrapDataSource(pool);
        this.followers = followers;
    }

    /**
     * 200 while the database answers, else 503 {@code database.unavailable}.
     *
     * <p>The first line of 200 is {@code ok}; a line follows for each follower that builds anew or fails and tries
     * again, with the number of the last change it has taken in: readers are served meanwhile.
     */
    @Get
    @Produces(MediaType.ALL)
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<String> health() {
        try (var connection = pool.getConnection()) {
            return connection.isValid(PATIENCE_S) ? answer(HttpStatus.OK, "ok\n" + notes()) : unavailable();
        } catch (SQLException failure) {
            LOG.info("The database does not answer: {}", failure.getMessage());
            return unavailable();
        }
    }

    private String notes() {
        return followers
                .progress()
                .filter(it -> it.failing() || it.rebuilding())
                .map(it -> it.name() + (it.failing() ? " failing" : " rebuilding") + " at " + it.number() + "\n")
                .collect(Collectors.joining());
    }

    private static HttpResponse<String> unavailable() {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, "database.unavailable\n")
                .header(HttpHeaders.RETRY_AFTER, Integer.toString(TRY_AGAIN_S));
    }

    private static MutableHttpResponse<String> answer(HttpStatus status, String body) {
        return HttpResponse.<String>status(status)
                .body(body)
                .contentType(MediaType.TEXT_PLAIN_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}

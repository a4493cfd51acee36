package vn.toasoan.bench.empty;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.Micronaut;
import java.util.Map;

/** The framework alone: {@code /} answers 204, on the event loop. */
@Controller
public class Empty {

    /** Serves at the port given, on this machine only. */
    public static void main(String[] port) {
        Micronaut.build(new String[0])
                .properties(Map.of(
                        "micronaut.server.host", "127.0.0.1", "micronaut.server.port", Integer.valueOf(port[0])))
                .banner(false)
                .start();
    }

    @Get
    HttpResponse<?> nothing() {
        return HttpResponse.noContent();
    }
}

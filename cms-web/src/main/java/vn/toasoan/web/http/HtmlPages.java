package vn.toasoan.web.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.toasoan.core.page.Answer;
import vn.toasoan.core.site.Settings;
import vn.toasoan.core.theme.Themes;

/** Pages of the public site as answers. */
@Singleton
public class HtmlPages {

    /** The language of the public site. */
    public static final Locale LANGUAGE = Locale.of("vi");

    private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

    private final Themes themes;

    HtmlPages(Themes themes) {
        this.themes = themes;
    }

    /** The page, or the way to its address. */
    public MutableHttpResponse<?> send(Answer answer) {
        return switch (answer) {
            case Answer.Shown page -> send(page, HttpStatus.OK);
            case Answer.Moved(var url) -> HttpResponse.redirect(URI.create(url)).status(HttpStatus.MOVED_PERMANENTLY);
        };
    }

    /** The page under the status; in the program's own theme where the site's is not here any more. */
    public MutableHttpResponse<byte[]> send(Answer.Shown page, HttpStatus status) {
        var view = page.view();
        var theme = themes.has(page.theme()) ? page.theme() : Settings.NONE.theme();
        var html = themes.render(theme, view.template(), view.within(page.layout()), LANGUAGE);
        return HttpResponse.<byte[]>status(status)
                .body(html.getBytes(StandardCharsets.UTF_8))
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}

package vn.toasoan.web.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
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

    /** The page, made for this request alone. */
    public MutableHttpResponse<byte[]> send(Answer.Shown page) {
        return send(page, HttpStatus.OK);
    }

    /** The page under the status. */
    public MutableHttpResponse<byte[]> send(Answer.Shown page, HttpStatus status) {
        return HttpResponse.<byte[]>status(status)
                .body(rendered(page))
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    /** The page as it is kept, in all its encodings. */
    KeptPage kept(Answer.Shown page, long version) {
        return KeptPage.of(rendered(page), HTML.toString(), version, page.until());
    }

    /** In the program's own theme where the site's is not here any more. */
    private byte[] rendered(Answer.Shown page) {
        var view = page.view();
        var theme = themes.has(page.theme()) ? page.theme() : Settings.NONE.theme();
        return themes.render(theme, view.template(), view.within(page.layout()), LANGUAGE)
                .getBytes(StandardCharsets.UTF_8);
    }
}

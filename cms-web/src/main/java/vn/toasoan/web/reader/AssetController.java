package vn.toasoan.web.reader;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.theme.Themes;

/** The files of themes. Their names change with their content, so browsers keep them for good. */
@Controller("/giao-dien")
@Produces(MediaType.ALL)
class AssetController {

    private final Themes themes;

    AssetController(Themes themes) {
        this.themes = themes;
    }

    @Get("/{theme}/{file}")
    HttpResponse<byte[]> asset(String theme, String file) {
        var asset =
                themes.asset(theme, file).orElseThrow(() -> new CmsException.NotFound("problem.not-found", Map.of()));
        return HttpResponse.ok(asset.bytes())
                .header(HttpHeaders.CONTENT_TYPE, asset.contentType())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
    }
}

package vn.toasoan.web.reader;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.media.Media;
import vn.toasoan.core.media.Rendition;

/** Pictures of articles. An address names its content, so browsers keep them for good. */
@Controller("/anh")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class PictureController {

    /** Opened by itself, a picture runs and loads nothing. */
    private static final String POLICY = "default-src 'none'; sandbox";

    private final Media media;

    PictureController(Media media) {
        this.media = media;
    }

    @Get("/{hash}/{name}")
    HttpResponse<byte[]> picture(String hash, String name) {
        var rendition = Rendition.named(name).orElseThrow(() -> new CmsException.NotFound("media.not-found", Map.of()));
        return HttpResponse.ok(media.file(hash, rendition))
                .header(HttpHeaders.CONTENT_TYPE, MediaType.IMAGE_JPEG)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header("content-security-policy", POLICY);
    }
}

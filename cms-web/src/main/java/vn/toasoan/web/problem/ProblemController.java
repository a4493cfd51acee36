package vn.toasoan.web.problem;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.failure.Sentences;
import vn.toasoan.core.page.ErrorPages;
import vn.toasoan.web.http.HtmlPages;

/** The pages that explain the problem types of RFC 9457 documents. */
@Controller("/problems")
@Produces(MediaType.ALL)
class ProblemController {

    private final ErrorPages pages;
    private final HtmlPages html;

    ProblemController(ErrorPages pages, HtmlPages html) {
        this.pages = pages;
        this.html = html;
    }

    @Get("/{code}")
    HttpResponse<?> explain(String code) {
        if (!isProblem(code)) {
            throw new CmsException.NotFound("problem.not-found", Map.of());
        }
        return html.send(pages.explanation(code));
    }

    /** Titles, notes and reports have sentences too. */
    private static boolean isProblem(String code) {
        return Sentences.VIETNAMESE.has(code) && !code.matches("(?:status|note|import|about|explanation)\\..*");
    }
}

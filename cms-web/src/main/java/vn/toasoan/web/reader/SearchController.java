package vn.toasoan.web.reader;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.SerdeImport;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.page.Pages;
import vn.toasoan.core.page.SearchAnswers;
import vn.toasoan.core.page.SearchForm;
import vn.toasoan.web.http.HtmlPages;

/** Search: a page, or JSON for who accepts that and no HTML; suggestions while a reader types. */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
@SerdeImport(SearchAnswers.Found.class)
@SerdeImport(SearchAnswers.Understanding.class)
@SerdeImport(SearchAnswers.FoundArticle.class)
@SerdeImport(SearchAnswers.Suggested.class)
@SerdeImport(SearchAnswers.SuggestedArticle.class)
@SerdeImport(SearchAnswers.Named.class)
class SearchController {

    private static final int USUAL = 8;
    private static final int MOST = 20;

    private final Pages pages;
    private final SearchAnswers answers;
    private final HtmlPages html;

    SearchController(Pages pages, SearchAnswers answers, HtmlPages html) {
        this.pages = pages;
        this.answers = answers;
        this.html = html;
    }

    @Get("/tim-kiem")
    HttpResponse<?> search(HttpRequest<?> request) {
        var form = form(request.getParameters());
        var answer = wantsJson(request) ? json(answers.search(form)) : html.send(pages.search(form));
        return answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    /** Of a field that was sent twice the first counts. */
    private static SearchForm form(HttpParameters sent) {
        return new SearchForm(
                sent.get("q"),
                sent.get("chuyen-muc"),
                sent.get("tu"),
                sent.get("den"),
                sent.get("xep"),
                sent.get("sau"),
                sent.get("dung"));
    }

    @Get("/goi-y{?q,limit}")
    HttpResponse<?> suggest(@Nullable @QueryValue("q") String query, @Nullable @QueryValue String limit) {
        return json(answers.suggest(query == null ? "" : query, limit(limit)));
    }

    private static MutableHttpResponse<?> json(Object answer) {
        return HttpResponse.ok(answer).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    /** Browsers accept HTML first; what names JSON and no HTML is a program. */
    private static boolean wantsJson(HttpRequest<?> request) {
        var accepted = request.accept();
        return accepted.contains(MediaType.APPLICATION_JSON_TYPE) && !accepted.contains(MediaType.TEXT_HTML_TYPE);
    }

    /** What is no number from 1 to 20 is the usual. */
    private static int limit(@Nullable String text) {
        var number = text != null && text.matches("\\d{1,2}") ? Integer.parseInt(text) : USUAL;
        return number >= 1 && number <= MOST ? number : USUAL;
    }
}

package vn.toasoan.web.reader;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.page.Pages;
import vn.toasoan.core.page.SearchForm;
import vn.toasoan.web.http.HtmlPages;

/** The pages that readers ask for; HTML whatever they accept, for who names no HTML still wants the page. */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReaderController {

    private final Pages pages;
    private final HtmlPages html;

    ReaderController(Pages pages, HtmlPages html) {
        this.pages = pages;
        this.html = html;
    }

    @Get
    HttpResponse<?> home() {
        return html.send(pages.home());
    }

    @Get("/{section}")
    HttpResponse<?> section(String section, @Nullable @QueryValue String truoc) {
        return html.send(pages.section(section, id(truoc)));
    }

    @Get("/{section}/{name}")
    HttpResponse<?> article(String section, String name) {
        return html.send(pages.article(section, name));
    }

    @Get("/trang/{name}")
    HttpResponse<?> page(String name) {
        return html.send(pages.staticPage(name));
    }

    @Get("/tim-kiem{?q,chuyen-muc,tu,den,xep,sau}")
    HttpResponse<?> search(
            @Nullable @QueryValue("q") String query,
            @Nullable @QueryValue("chuyen-muc") String section,
            @Nullable @QueryValue("tu") String from,
            @Nullable @QueryValue("den") String to,
            @Nullable @QueryValue("xep") String sort,
            @Nullable @QueryValue("sau") String after) {
        return html.send(pages.search(new SearchForm(query, section, from, to, sort, after)));
    }

    /** What is no id asks for the newest. */
    private static @Nullable Long id(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}

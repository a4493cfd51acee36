package vn.toasoan.web.reader;

import io.micronaut.http.HttpRequest;
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
import vn.toasoan.web.http.Replies;

/** The pages that readers ask for; HTML whatever they accept, for who names no HTML still wants the page. */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReaderController {

    private final Pages pages;
    private final Replies replies;

    ReaderController(Pages pages, Replies replies) {
        this.pages = pages;
        this.replies = replies;
    }

    @Get
    HttpResponse<?> home(HttpRequest<?> request) {
        return replies.to(request, "/", pages::home);
    }

    @Get("/{section}")
    HttpResponse<?> section(HttpRequest<?> request, String section, @Nullable @QueryValue String truoc) {
        var older = id(truoc);
        var target = "/" + section + (older == null ? "" : "?truoc=" + older);
        return replies.to(request, target, () -> pages.section(section, older));
    }

    @Get("/{section}/{name}")
    HttpResponse<?> article(HttpRequest<?> request, String section, String name) {
        return replies.to(request, "/" + section + "/" + name, () -> pages.article(section, name));
    }

    @Get("/trang/{name}")
    HttpResponse<?> page(HttpRequest<?> request, String name) {
        return replies.to(request, "/trang/" + name, () -> pages.staticPage(name));
    }

    /** What is no id asks for the newest. */
    private static @Nullable Long id(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}

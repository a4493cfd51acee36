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
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.page.Answer;
import vn.toasoan.core.page.NamePages;
import vn.toasoan.core.page.Pages;
import vn.toasoan.web.http.Replies;

/** The pages that readers ask for; HTML whatever they accept, for who names no HTML still wants the page. */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReaderController {

    private final Pages pages;
    private final Replies replies;
    private final NamePages names;

    ReaderController(Pages pages, NamePages names, Replies replies) {
        this.pages = pages;
        this.replies = replies;
        this.names = names;
    }

    @Get
    HttpResponse<?> home(HttpRequest<?> request) {
        return replies.to(request, "/", pages::home);
    }

    @Get("/{section}")
    HttpResponse<?> section(HttpRequest<?> request, String section, @Nullable @QueryValue String truoc) {
        return list(request, "/" + section, truoc, older -> pages.section(section, older));
    }

    @Get("/tac-gia/{name}")
    HttpResponse<?> author(HttpRequest<?> request, String name, @Nullable @QueryValue String truoc) {
        return list(request, "/tac-gia/" + name, truoc, older -> names.author(name, older));
    }

    @Get("/tu-khoa/{name}")
    HttpResponse<?> tag(HttpRequest<?> request, String name, @Nullable @QueryValue String truoc) {
        return list(request, "/tu-khoa/" + name, truoc, older -> names.tag(name, older));
    }

    private HttpResponse<?> list(
            HttpRequest<?> request, String path, @Nullable String truoc, Function<@Nullable Long, Answer> maker) {
        var older = id(truoc);
        var target = path + (older == null ? "" : "?truoc=" + older);
        return replies.to(request, target, () -> maker.apply(older));
    }

    @Get("/{section}/{name}")
    HttpResponse<?> article(HttpRequest<?> request, String section, String name) {
        return replies.to(request, "/" + section + "/" + name, () -> pages.article(section, name));
    }

    /** Deeper than any address; taken here so that the answer may look for what was meant. */
    @Get("/{first}/{second}/{+rest}")
    HttpResponse<?> tooDeep(String first, String second, String rest) {
        throw new CmsException.NotFound("problem.not-found", Map.of());
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

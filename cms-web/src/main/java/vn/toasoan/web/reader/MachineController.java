package vn.toasoan.web.reader;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.function.BiFunction;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.page.Answer;
import vn.toasoan.core.syndication.Feeds;
import vn.toasoan.core.syndication.Format;
import vn.toasoan.core.syndication.Sitemaps;
import vn.toasoan.web.http.Replies;

/** What machines ask for: feeds, sitemaps, robots.txt; whatever they say they accept. */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
class MachineController {

    private static final String ENDING = ".xml";

    private final Feeds feeds;
    private final Sitemaps sitemaps;
    private final Replies replies;

    MachineController(Feeds feeds, Sitemaps sitemaps, Replies replies) {
        this.feeds = feeds;
        this.sitemaps = sitemaps;
        this.replies = replies;
    }

    @Get("/rss.xml")
    HttpResponse<?> rss(HttpRequest<?> request) {
        return replies.to(request, "/rss.xml", () -> feeds.site(Format.RSS));
    }

    @Get("/atom.xml")
    HttpResponse<?> atom(HttpRequest<?> request) {
        return replies.to(request, "/atom.xml", () -> feeds.site(Format.ATOM));
    }

    @Get("/rss/{file}")
    HttpResponse<?> rssOfSection(HttpRequest<?> request, String file) {
        return feed(request, Format.RSS, "/", file, feeds::section);
    }

    @Get("/atom/{file}")
    HttpResponse<?> atomOfSection(HttpRequest<?> request, String file) {
        return feed(request, Format.ATOM, "/", file, feeds::section);
    }

    @Get("/rss/tac-gia/{file}")
    HttpResponse<?> rssOfAuthor(HttpRequest<?> request, String file) {
        return feed(request, Format.RSS, "/tac-gia/", file, feeds::author);
    }

    @Get("/atom/tac-gia/{file}")
    HttpResponse<?> atomOfAuthor(HttpRequest<?> request, String file) {
        return feed(request, Format.ATOM, "/tac-gia/", file, feeds::author);
    }

    @Get("/rss/tu-khoa/{file}")
    HttpResponse<?> rssOfTag(HttpRequest<?> request, String file) {
        return feed(request, Format.RSS, "/tu-khoa/", file, feeds::tag);
    }

    @Get("/atom/tu-khoa/{file}")
    HttpResponse<?> atomOfTag(HttpRequest<?> request, String file) {
        return feed(request, Format.ATOM, "/tu-khoa/", file, feeds::tag);
    }

    private HttpResponse<?> feed(
            HttpRequest<?> request,
            Format format,
            String folder,
            String file,
            BiFunction<Format, String, Answer> maker) {
        var name = name(file);
        return replies.to(request, "/" + format.id() + folder + file, () -> maker.apply(format, name));
    }

    @Get("/sitemap.xml")
    HttpResponse<?> sitemapIndex(HttpRequest<?> request) {
        return replies.to(request, "/sitemap.xml", sitemaps::index);
    }

    @Get("/sitemap/{file}")
    HttpResponse<?> sitemap(HttpRequest<?> request, String file) {
        var name = name(file);
        return replies.to(request, "/sitemap/" + file, () -> switch (name) {
            case "chuyen-muc" -> sitemaps.sections();
            case "tin-moi" -> sitemaps.news();
            default -> sitemaps.range(number(name)).orElseThrow(MachineController::notFound);
        });
    }

    @Get("/robots.txt")
    HttpResponse<?> robots(HttpRequest<?> request) {
        return replies.to(request, "/robots.txt", sitemaps::robots);
    }

    private static String name(String file) {
        if (!file.endsWith(ENDING)) {
            throw notFound();
        }
        return file.substring(0, file.length() - ENDING.length());
    }

    private static long number(String name) {
        if (!name.matches("[1-9]\\d{0,8}")) {
            throw notFound();
        }
        return Long.parseLong(name);
    }

    private static CmsException notFound() {
        return new CmsException.NotFound("problem.not-found", Map.of());
    }
}

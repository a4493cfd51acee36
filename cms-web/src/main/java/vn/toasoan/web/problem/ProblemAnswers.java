package vn.toasoan.web.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.failure.Sentences;
import vn.toasoan.core.page.Answer;
import vn.toasoan.core.page.ErrorPages;
import vn.toasoan.web.http.HtmlPages;
import vn.toasoan.web.http.SecurityHeaders;

/** The one place where a failure becomes an answer: HTML for people, an RFC 9457 document for programs. */
@Singleton
@Primary
class ProblemAnswers implements ErrorResponseProcessor<Object> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);
    private static final MediaType PROBLEM = MediaType.of("application/problem+json");
    private static final MediaType WORDS = MediaType.of("text/plain; charset=utf-8");
    private static final int RETRY_AFTER_SECONDS = 5;

    private final ErrorPages pages;
    private final HtmlPages html;
    private final SecureRandom random = new SecureRandom();

    ProblemAnswers(ErrorPages pages, HtmlPages html) {
        this.pages = pages;
        this.html = html;
    }

    @Override
    @SuppressWarnings("unchecked")
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> base) {
        var cause = context.getRootCause().orElse(null);
        var status = HttpStatus.valueOf(base.code());
        var problem =
                cause == null || status != HttpStatus.INTERNAL_SERVER_ERROR ? Problem.of(status) : Problem.of(cause);
        var answer = (MutableHttpResponse<Object>) answer(context.getRequest(), problem, cause);
        base.getHeaders().getAll(HttpHeaders.ALLOW).forEach(method -> answer.header(HttpHeaders.ALLOW, method));
        SecurityHeaders.complete(answer);
        return answer;
    }

    MutableHttpResponse<?> answer(HttpRequest<?> request, Problem problem, @Nullable Throwable cause) {
        var reference = problem.status().getCode() >= 500 ? logged(request, problem, cause) : null;
        var answer = wantsJson(request) ? document(problem, request, reference) : page(problem, request, reference);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER_SECONDS));
        }
        answer.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store"); // in the place of what a page says of itself
        return answer;
    }

    /** Logs what happened under a reference; a database that is away is one line, not a stack a request. */
    private String logged(HttpRequest<?> request, Problem problem, @Nullable Throwable cause) {
        var bytes = new byte[6];
        random.nextBytes(bytes);
        var reference = HexFormat.of().formatHex(bytes);
        var path = request.getPath().replaceAll("[^!-~]", "?");
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            LOG.warn("[{}] {} {}: {}", reference, request.getMethodName(), path, problem.code());
        } else {
            LOG.error("[{}] {} {}", reference, request.getMethodName(), path, cause);
        }
        return reference;
    }

    private static boolean wantsJson(HttpRequest<?> request) {
        if (request.getPath().startsWith("/api/")) {
            return true;
        }
        var accepted = accepted(request);
        return accepted.stream().noneMatch(type -> type.getSubtype().contains("html"))
                && accepted.stream().anyMatch(type -> type.getSubtype().endsWith("json"));
    }

    /** A header that cannot be read accepts anything: it must not be the failure of the answer to a failure. */
    private static Collection<MediaType> accepted(HttpRequest<?> request) {
        try {
            return request.accept();
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }

    private MutableHttpResponse<?> page(Problem problem, HttpRequest<?> request, @Nullable String reference) {
        var told = new ErrorPages.Told(
                problem.status().getCode(),
                title(problem, Sentences.VIETNAMESE),
                Sentences.VIETNAMESE.of(problem.code(), problem.params()),
                reference);
        return Stream.<Supplier<Answer.Shown>>of(
                        () -> pages.of(told, mayWait() ? request.getPath() : null), () -> pages.bare(told))
                .flatMap(page -> rendered(page, problem.status()).stream())
                .findFirst()
                .orElseGet(() -> bareWords(told, problem.status()));
    }

    /** What no route takes is answered on the event loop, which must not wait for a search. */
    private static boolean mayWait() {
        return Thread.currentThread().isVirtual();
    }

    /** Empty where the page cannot be rendered: that must not be the failure of the answer to a failure. */
    private Optional<MutableHttpResponse<byte[]>> rendered(Supplier<Answer.Shown> page, HttpStatus status) {
        try {
            return Optional.of(html.send(page.get(), status));
        } catch (RuntimeException e) {
            LOG.error("An error page cannot be shown: {}", e.toString());
            return Optional.empty();
        }
    }

    /** What is left where no theme works. */
    private static MutableHttpResponse<byte[]> bareWords(ErrorPages.Told told, HttpStatus status) {
        var lines = Stream.of(told.title(), told.sentence(), told.referenceId()).filter(Objects::nonNull);
        return HttpResponse.<byte[]>status(status)
                .body(lines.collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8))
                .contentType(WORDS);
    }

    private static MutableHttpResponse<?> document(
            Problem problem, HttpRequest<?> request, @Nullable String reference) {
        var sentences = Sentences.in(request.getLocale().orElse(Locale.of("vi")));
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "/problems/" + problem.code());
        document.put("title", title(problem, sentences));
        document.put("status", problem.status().getCode());
        document.put("detail", sentences.of(problem.code(), problem.params()));
        document.put("code", problem.code());
        document.put("params", problem.params());
        if (reference != null) {
            document.put("reference", reference);
        }
        return HttpResponse.status(problem.status()).body(document).contentType(PROBLEM);
    }

    /** Of the status; one that has no title of its own is called as the first of its kind. */
    static String title(Problem problem, Sentences sentences) {
        var key = "status." + problem.status().getCode();
        var other = problem.status().getCode() < 500 ? "status.400" : "status.500";
        return sentences.of(sentences.has(key) ? key : other, Map.of());
    }
}

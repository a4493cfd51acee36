package vn.toasoan.web.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Whatever is thrown and no more special handler knows. */
@Singleton
class ThrownFailures implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private final ProblemAnswers answers;

    ThrownFailures(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, Throwable thrown) {
        return answers.answer(request, Problem.of(thrown), thrown);
    }
}

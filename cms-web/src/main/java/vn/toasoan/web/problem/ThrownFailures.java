package vn.toasoan.web.problem;

import io.micronaut.context.annotation.Executable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Singleton;

/** Whatever is thrown and no more special handler knows; answered where a page may be made, never on the event loop. */
@Singleton
@ExecuteOn(TaskExecutors.BLOCKING)
class ThrownFailures implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private final ProblemAnswers answers;

    ThrownFailures(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    @Executable
    public HttpResponse<?> handle(HttpRequest request, Throwable thrown) {
        return answers.answer(request, Problem.of(thrown), thrown);
    }
}

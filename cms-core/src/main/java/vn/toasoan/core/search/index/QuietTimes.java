package vn.toasoan.core.search.index;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;

/** What is done to the index and its words when nobody waits for it, as after an import. */
@Singleton
final class QuietTimes {

    private final SearchIndex index;
    private final Vocabularies vocabularies;
    private final Duration quiet;

    QuietTimes(SearchIndex index, Vocabularies vocabularies, @Value("${cms.index.quiet:10s}") Duration quiet) {
        this.index = index;
        this.vocabularies = vocabularies;
        this.quiet = quiet;
    }

    @Scheduled(initialDelay = "${cms.index.quiet:10s}", fixedDelay = "${cms.index.quiet:10s}")
    void gather() {
        vocabularies.catchUp(Vocabularies.LAG);
        index.gatherIfQuiet(quiet);
    }
}

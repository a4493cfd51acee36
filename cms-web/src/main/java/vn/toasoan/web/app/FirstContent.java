package vn.toasoan.web.app;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.toasoan.core.failure.Sentences;
import vn.toasoan.core.intake.Firsts;
import vn.toasoan.core.intake.ImportLine;
import vn.toasoan.core.intake.content.ContentFolder;
import vn.toasoan.core.site.Site;

/** Publishes {@code content/} in a database that has no site yet, or only a part of one that a stop broke off. */
@Singleton
final class FirstContent {

    private static final Logger LOG = LoggerFactory.getLogger(FirstContent.class);

    private final Site site;
    private final ContentFolder content;

    FirstContent(Site site, ContentFolder content) {
        this.site = site;
        this.content = content;
    }

    /**
     * Publishes it where no content folder has been brought in whole; what is in already stays as it is.
     *
     * @param folder may be missing: then the site stays empty
     */
    void publishIfNew(Path folder) {
        if (!site.isFounded() && ContentFolder.is(folder)) {
            content.bringIn(folder, false, new Firsts(), FirstContent::log);
        }
    }

    private static void log(ImportLine line) {
        var refusal = line.refusal();
        if (refusal == null) {
            LOG.info("{} {}", line.status(), line.file());
        } else {
            LOG.warn("{} {}: {} [{}]", line.status(), line.file(), Sentences.VIETNAMESE.of(refusal), refusal.code());
        }
    }
}

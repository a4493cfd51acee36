package vn.toasoan.web.http;

import io.micronaut.context.ApplicationContext;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import vn.toasoan.core.page.Answer;
import vn.toasoan.core.page.Pages;

/** What making a page costs: the processor's time of the thread that makes it. */
public final class Renders {

    private static final int WARM_UP = 30;

    private final List<Double> reading = new ArrayList<>();
    private final List<Double> html = new ArrayList<>();
    private final List<Double> gzip = new ArrayList<>();
    private final List<Double> brotli = new ArrayList<>();

    private Renders() {}

    /** Makes articles' pages, by their addresses, and tells the medians. */
    public static String measure(ApplicationContext beans, List<String> addresses) {
        var renders = new Renders();
        for (var round = 0; round < WARM_UP; round++) {
            renders.clear();
            addresses.forEach(address -> renders.make(beans, address));
        }
        return String.format(
                Locale.ROOT,
                "Making an article's page, CPU of its thread, medians of %d pages: %.2f ms for its rows and view, %.2f ms for"
                        + " the HTML, together %.2f ms; then %.2f ms for gzip and %.2f ms for br.",
                addresses.size(),
                median(renders.reading),
                median(renders.html),
                median(renders.reading) + median(renders.html),
                median(renders.gzip),
                median(renders.brotli));
    }

    private void clear() {
        reading.clear();
        html.clear();
        gzip.clear();
        brotli.clear();
    }

    private void make(ApplicationContext beans, String address) {
        var parts = address.split("/", 3);
        var shown = (Answer.Shown) timed(reading, () -> beans.getBean(Pages.class).article(parts[1], parts[2]));
        var plain = timed(html, () -> beans.getBean(HtmlPages.class).send(shown).body());
        timed(gzip, () -> Encodings.gzip(plain));
        timed(brotli, () -> Encodings.brotli(plain));
    }

    private static <T> T timed(List<Double> times, Supplier<T> work) {
        var clock = ManagementFactory.getThreadMXBean();
        var begin = clock.getCurrentThreadCpuTime();
        var made = work.get();
        times.add((clock.getCurrentThreadCpuTime() - begin) / 1e6);
        return made;
    }

    private static double median(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }
}

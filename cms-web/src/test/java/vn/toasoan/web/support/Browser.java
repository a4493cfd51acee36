package vn.toasoan.web.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The system's Chromium, and what pages complain of in it. Gives itself to tests; skips them where there is none. */
public final class Browser implements ParameterResolver {

    private static final String REPORT_VIOLATIONS = """
            document.addEventListener('securitypolicyviolation',
                (event) => console.error('CSP ' + event.violatedDirective + ' ' + event.blockedURI));
            """;

    /** A running browser. */
    public static final class Chromium implements AutoCloseable {

        private final Playwright playwright;
        private final com.microsoft.playwright.Browser browser;
        private final List<String> complaints = new CopyOnWriteArrayList<>();

        private Chromium() {
            var program = Needs.chromium();
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        }

        /** A reader who has never been here. */
        public BrowserContext reader(com.microsoft.playwright.Browser.NewContextOptions options) {
            return browser.newContext(options);
        }

        /** A page of the reader; what goes wrong on it, and what it asks of other hosts, is a complaint. */
        public Page page(BrowserContext reader, String site) {
            reader.addInitScript(REPORT_VIOLATIONS);
            var page = reader.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") || message.type().equals("warning")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.onRequest(request -> {
                if (!request.url().startsWith(site + "/")) {
                    complaints.add("asked " + request.url());
                }
            });
            return page;
        }

        /** What pages complained of since the last call. */
        public List<String> complaints() {
            var all = List.copyOf(complaints);
            complaints.clear();
            return all;
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var store = test.getRoot().getStore(Namespace.create(Browser.class));
        return Objects.requireNonNull(store.getOrComputeIfAbsent(Chromium.class, _ -> new Chromium(), Chromium.class));
    }
}

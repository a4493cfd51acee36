package vn.toasoan.core.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads templates line by line for what rendering alone does not show: a page without one of its blocks, a part or
 * sentence that is not there and that no preview reaches, and markup that the site's content security policy refuses.
 */
final class TemplateLint {

    private static final String FOLDER = "templates";
    private static final Pattern EXTENDS_LAYOUT = Pattern.compile("\\{%-?\\s*extends\\s+\"layout\"");
    private static final Pattern BLOCK = Pattern.compile("\\{%-?\\s*block\\s+\"?(\\w+)");
    private static final Pattern TEMPLATE = Pattern.compile("\\{%-?\\s*(?:extends|include)\\s+\"([^\"]+)\"(?!\\s*~)");
    private static final Pattern REGION = Pattern.compile("\\bregion\\(\\s*\"([^\"]+)\"");
    private static final Pattern MESSAGE = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"");
    private static final List<String> BLOCKS = List.of("title", "head", "main");

    private static final List<Refused> REFUSED = List.of(
            new Refused("=\\s*\\{\\{", "an attribute's value stands in quotes"),
            new Refused("<style|\\sstyle\\s*=", "styles belong in a stylesheet"),
            new Refused("<script(?![^>]*\\s(?:src=|type=\"application/ld\\+json\"))", "scripts belong in a file"),
            new Refused("\\son[a-z]+\\s*=", "scripts belong in a file"),
            new Refused("(?i)\\b(?:src|href|action)\\s*=\\s*[\"']?javascript:", "scripts belong in a file"),
            new Refused("(?i)\\b(?:src|href|action)\\s*=\\s*[\"']?(?:https?:)?//", "nothing of another host"));

    private final Theme theme;
    private final Set<String> pages;
    private final List<Fault> faults = new ArrayList<>();

    /** @param pages names of the page templates that the program renders */
    TemplateLint(Theme theme, Set<String> pages) {
        this.theme = theme;
        this.pages = pages;
    }

    List<Fault> faults() {
        theme.files().below(FOLDER).keySet().stream()
                .filter(path -> path.endsWith(".peb"))
                .forEach(this::read);
        return faults;
    }

    private void read(String name) {
        var path = FOLDER + "/" + name;
        var shown = theme.shown(path);
        var lines = theme.files().text(path).lines().toList();
        if (!name.contains("/") && !name.equals("layout.peb")) {
            readPage(shown, name.substring(0, name.length() - ".peb".length()), lines);
        }
        for (var i = 0; i < lines.size(); i++) {
            readLine(shown, i + 1, lines.get(i));
        }
    }

    private void readPage(String shown, String page, List<String> lines) {
        var text = String.join("\n", lines);
        if (!pages.contains(page)) {
            faults.add(new Fault(shown, 0, "no page of this program shows this template"));
        }
        if (!EXTENDS_LAYOUT.matcher(text).find()) {
            faults.add(new Fault(shown, 1, "does not extend \"layout\""));
        }
        var filled = BLOCK.matcher(text).results().map(block -> block.group(1)).toList();
        BLOCKS.stream()
                .filter(block -> !filled.contains(block))
                .forEach(block -> faults.add(new Fault(shown, 1, "block %s is missing".formatted(block))));
    }

    private void readLine(String shown, int number, String line) {
        TEMPLATE.matcher(line)
                .results()
                .map(named -> named.group(1))
                .filter(named -> !theme.has(named))
                .forEach(named -> faults.add(new Fault(shown, number, "no template " + named)));
        REGION.matcher(line)
                .results()
                .map(named -> named.group(1))
                .filter(named -> !theme.settings().regions().containsKey(named))
                .forEach(
                        named -> faults.add(new Fault(shown, number, "theme.yml says nothing of the region " + named)));
        MESSAGE.matcher(line).results().map(named -> named.group(1)).forEach(key -> {
            for (var language : List.of(Messages.VIETNAMESE, Locale.ENGLISH)) {
                if (!theme.messages().has(key, language)) {
                    var message = "no message %s in %s".formatted(key, Messages.fileName(language));
                    faults.add(new Fault(shown, number, message));
                }
            }
        });
        REFUSED.stream()
                .filter(refused -> refused.pattern().matcher(line).find())
                .forEach(refused -> faults.add(new Fault(shown, number, refused.why())));
    }

    /** What no line of a template may hold. */
    private record Refused(Pattern pattern, String why) {
        Refused(String regex, String why) {
            this(Pattern.compile(regex), why);
        }
    }
}

package vn.toasoan.core.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.text.Excerpts;

/**
 * The words that templates have beside Pebble's: {@code t}, {@code asset}, {@code region}, {@code excerpt},
 * {@code raw}.
 */
final class TemplateWords extends AbstractExtension {

    private final Messages messages;
    private final Assets assets;
    private final Map<String, List<String>> regions;

    TemplateWords(Messages messages, Assets assets, Map<String, List<String>> regions) {
        this.messages = messages;
        this.assets = assets;
        this.regions = regions;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("t", new Translated(messages), "asset", new Addressed(assets), "region", new Filled(regions));
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("escape", new OnlyPlainValues(), "raw", new OnlySafeHtml(), "excerpt", new Shortened());
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(new ClosedAttributes());
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(template -> new PrintedLines((PebbleTemplateImpl) template));
    }

    /** {@code t("search.total", n=search.total)}: a sentence of the theme in the reader's language. */
    private record Translated(Messages messages) implements Function {

        @Override
        public @Nullable List<String> getArgumentNames() {
            return null; // any: the places of the message
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            try {
                return messages.text(String.valueOf(arguments.get("0")), arguments, context.getLocale());
            } catch (IllegalArgumentException e) {
                throw new PebbleException(null, String.valueOf(e.getMessage()), line, self.getName());
            }
        }
    }

    /** {@code asset("site.css")}: where browsers find a file of the theme. */
    private record Addressed(Assets assets) implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of("path");
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            var path = String.valueOf(arguments.get("path"));
            return assets.address(path)
                    .orElseThrow(() -> new PebbleException(null, "no asset " + path, line, self.getName()));
        }
    }

    /** {@code region("article.aside")}: the names of the boxes that the theme's settings put there. */
    private record Filled(Map<String, List<String>> regions) implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of("name");
        }

        @Override
        public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
            var name = String.valueOf(arguments.get("name"));
            var boxes = regions.get(name);
            if (boxes == null) {
                throw new PebbleException(null, "theme.yml says nothing of the region " + name, line, self.getName());
            }
            return boxes;
        }
    }

    /** Stands in every {@code {{ }}}: prints text, numbers and truth values, escaped; null prints nothing. */
    private static final class OnlyPlainValues extends EscapeFilter {

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public @Nullable Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            return switch (input) {
                case null -> null;
                case SafeString _, String _, Number _, Boolean _ -> super.apply(input, Map.of(), self, context, line);
                case SafeHtml _ -> throw new PebbleException(null, "HTML is printed by | raw", line, self.getName());
                default -> {
                    var message = "only text and numbers print, not "
                            + input.getClass().getSimpleName();
                    throw new PebbleException(null, message, line, self.getName());
                }
            };
        }
    }

    /** {@code article.body | raw}: lets cleaned HTML through as it stands, and nothing else. */
    private static final class OnlySafeHtml implements Filter {

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            if (input instanceof SafeHtml(String html)) {
                return new SafeString(html);
            }
            var given = input == null ? "null" : input.getClass().getSimpleName();
            throw new PebbleException(null, "raw is for SafeHtml alone, not " + given, line, self.getName());
        }
    }

    /** {@code section.description | excerpt(160)}. */
    private static final class Shortened implements Filter {

        @Override
        public List<String> getArgumentNames() {
            return List.of("most");
        }

        @Override
        public @Nullable Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            if (input == null) {
                return null;
            }
            if (input instanceof String text && arguments.get("most") instanceof Number most && most.intValue() > 0) {
                return Excerpts.cut(text, most.intValue());
            }
            throw new PebbleException(null, "excerpt needs a text and a number of letters", line, self.getName());
        }
    }
}

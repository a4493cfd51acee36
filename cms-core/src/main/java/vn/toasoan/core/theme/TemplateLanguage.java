package vn.toasoan.core.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * As much of Pebble as themes may use: a list of what is in, so that what a newer Pebble adds stays out.
 *
 * <p>Left out with a reason: {@code autoescape} (escaping is never off), {@code default} and {@code defined} (they hide
 * what is missing), {@code date}, {@code format} and {@code numberformat} (Java prints dates and numbers), {@code
 * cache} and {@code parallel} (pages are kept elsewhere).
 */
final class TemplateLanguage extends ExtensionCustomizer {

    private static final Set<String> TAGS = Set.of("block", "extends", "for", "if", "include", "set");
    private static final Set<String> FILTERS =
            Set.of("first", "last", "length", "lower", "replace", "slice", "split", "trim", "upper", "urlencode");
    private static final Set<String> TESTS = Set.of("empty", "even", "null", "odd");

    TemplateLanguage(Extension pebbles) {
        super(pebbles);
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        var all = super.getTokenParsers();
        return all == null
                ? List.of()
                : all.stream().filter(tag -> TAGS.contains(tag.getTag())).toList();
    }

    @Override
    public Map<String, Filter> getFilters() {
        return only(FILTERS, super.getFilters());
    }

    @Override
    public Map<String, Test> getTests() {
        return only(TESTS, super.getTests());
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of();
    }

    /** None of Pebble's: {@link ClosedAttributes} is the only way into an object. */
    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of();
    }

    private static <T> Map<String, T> only(Set<String> names, @Nullable Map<String, T> all) {
        var some = new HashMap<String, T>();
        if (all != null) {
            some.putAll(all);
            some.keySet().retainAll(names);
        }
        return some;
    }
}

package vn.toasoan.core.theme;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Makes view records of YAML.
 *
 * <p>What is not written is null where the view allows null, an empty list, or false; anything else is a fault, as is
 * a name that the view does not have.
 */
final class ViewMapper {

    /**
     * Makes a record.
     *
     * @param whole the piece that lacks what is missing
     * @throws ThemeException naming file, line, and what is missing or unknown
     */
    Record record(Class<?> type, Map<String, Given> entries, Given whole) {
        var components = type.getRecordComponents();
        var unknown = new HashSet<>(entries.keySet());
        Arrays.stream(components).map(RecordComponent::getName).toList().forEach(unknown::remove);
        for (var name : unknown) {
            throw entries.getOrDefault(name, whole).fault("%s has no %s".formatted(type.getSimpleName(), name));
        }
        var values = new @Nullable Object[components.length];
        var types = new Class<?>[components.length];
        for (var i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = component(components[i], entries.get(components[i].getName()), whole);
        }
        try {
            return (Record) type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            var reason = e.getCause() == null ? e : e.getCause();
            throw whole.fault("%s: %s".formatted(type.getSimpleName(), reason.getMessage()));
        }
    }

    private @Nullable Object component(RecordComponent component, @Nullable Given given, Given whole) {
        if (given != null && !given.node().getTag().equals(Tag.NULL)) {
            return value(component.getGenericType(), given);
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        if (component.getType() == List.class) {
            return List.of();
        }
        if (component.getType() == boolean.class) {
            return false;
        }
        var missing = "%s lacks %s".formatted(component.getDeclaringRecord().getSimpleName(), component.getName());
        throw (given == null ? whole : given).fault(missing);
    }

    private Object value(Type type, Given given) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], given);
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("a view holds no " + type);
        }
        if (ClosedAttributes.isView(plain)) {
            return record(plain, given.entries(), given);
        }
        return scalar(plain, given.text(), given);
    }

    private List<Object> list(Type of, Given given) {
        return given.items().stream().map(item -> value(of, item)).toList();
    }

    private static Object scalar(Class<?> type, String text, Given given) {
        try {
            if (type == String.class) {
                return text;
            } else if (type == SafeHtml.class) {
                return new SafeHtml(text);
            } else if (type == boolean.class) {
                return Boolean.parseBoolean(text);
            } else if (type == int.class) {
                return Integer.parseInt(text);
            } else if (type == long.class || type == Long.class) {
                return Long.parseLong(text);
            }
        } catch (NumberFormatException e) {
            throw given.fault("not a number: " + text);
        }
        throw new IllegalArgumentException("a view holds no " + type);
    }
}

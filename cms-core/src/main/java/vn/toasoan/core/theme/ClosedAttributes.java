package vn.toasoan.core.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode.LoopVariables;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may stand after a dot in a template: a component of a record whose name ends in {@code View}, and the numbers of
 * a loop.
 *
 * <p>It stands in the place of Pebble's own resolver, so there is no way to any other method, field or map.
 */
final class ClosedAttributes implements AttributeResolver {

    private final ClassValue<Map<String, Method>> accessors = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    /** Tells a view from everything else by what it is and how it is called. */
    static boolean isView(Class<?> type) {
        return type.isRecord() && type.getSimpleName().endsWith("View");
    }

    @Override
    public @Nullable ResolvedAttribute resolve(
            @Nullable Object instance,
            Object name,
            Object @Nullable [] arguments,
            @Nullable ArgumentsNode argumentsNode,
            EvaluationContextImpl context,
            String template,
            int line) {
        if (instance == null || arguments != null || !(name instanceof String attribute)) {
            return null;
        }
        if (instance instanceof LoopVariables loop) {
            return ofLoop(loop, attribute);
        }
        if (!isView(instance.getClass())) {
            return null;
        }
        var accessor = accessors.get(instance.getClass()).get(attribute);
        return accessor == null ? null : new ResolvedAttribute(read(accessor, instance, template, line));
    }

    private static @Nullable ResolvedAttribute ofLoop(LoopVariables loop, String attribute) {
        return switch (attribute) {
            case "first" -> new ResolvedAttribute(loop.isFirst());
            case "last" -> new ResolvedAttribute(loop.isLast());
            case "index" -> new ResolvedAttribute(loop.getIndex());
            case "length" -> new ResolvedAttribute(loop.getLength().intValue());
            default -> null;
        };
    }

    private static @Nullable Object read(Method accessor, Object view, String template, int line) {
        try {
            return accessor.invoke(view);
        } catch (ReflectiveOperationException e) {
            throw new PebbleException(e, "cannot read " + accessor, line, template);
        }
    }
}

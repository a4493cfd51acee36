package vn.toasoan.core.markup;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Questions about where elements stand in a parsed tree. */
final class Trees {

    /** Characters of class and id that are read. */
    private static final int MAX_NAMES = 2000;

    private Trees() {}

    /** The lowest element that holds both, or is one of them. */
    static Element common(Element one, Element other) {
        int a = depth(one);
        int b = depth(other);
        Element x = one;
        Element y = other;
        for (; a > b; a--) x = up(x);
        for (; b > a; b--) y = up(y);
        while (!x.equals(y)) {
            x = up(x);
            y = up(y);
        }
        return x;
    }

    /** An element and all above it, lowest first. */
    static Stream<Element> upwards(Element e) {
        return Stream.iterate(e, above -> above != null, Element::parent);
    }

    /** The elements from one up to, without, another that holds it. */
    static List<Element> below(Element e, Element top) {
        return upwards(e).takeWhile(above -> !above.equals(top)).toList();
    }

    /** The first child element that fits; null when none does. */
    static @Nullable Element child(Element e, Predicate<Element> fits) {
        for (var node : e.childNodes()) if (node instanceof Element child && fits.test(child)) return child;
        return null;
    }

    /** Class and id as words: lower case, cut at anything but letters and digits and where an upper case letter follows. */
    static Stream<String> words(Element e) {
        var names = e.className() + " " + e.id();
        if (names.isBlank()) return Stream.empty();
        var read = names.substring(0, Math.min(names.length(), MAX_NAMES));
        return Stream.of(read.split("[^\\p{L}\\p{Nd}]+|(?<=\\p{Ll})(?=\\p{Lu})"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static int depth(Element e) {
        return (int) upwards(e).count();
    }

    private static Element up(Element e) {
        var parent = e.parent();
        if (parent == null) throw new IllegalStateException("Elements of two trees");
        return parent;
    }
}

package vn.toasoan.core.markup;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.markup.BlockReader.Found;
import vn.toasoan.core.markup.PageBlock.Container;
import vn.toasoan.core.markup.PageBlock.Zone;

/** Reads the body of a saved page and says of each block where it stands. One use by one thread. */
final class PageReader {

    private static final int MAX_WORDS = 100;

    /** What a page says of an element by its name, or by the role it gives it. */
    private static final Map<String, Zone> ZONES = Map.ofEntries(
            Map.entry("nav", Zone.NAV),
            Map.entry("menu", Zone.NAV),
            Map.entry("navigation", Zone.NAV),
            Map.entry("header", Zone.HEADER),
            Map.entry("banner", Zone.HEADER),
            Map.entry("footer", Zone.FOOTER),
            Map.entry("contentinfo", Zone.FOOTER),
            Map.entry("aside", Zone.ASIDE),
            Map.entry("complementary", Zone.ASIDE),
            Map.entry("form", Zone.FORM));

    private final Census census;
    private final Map<Element, Container> containers = new HashMap<>();
    private final Map<Element, Set<String>> words = new HashMap<>();

    private PageReader(Census census) {
        this.census = census;
    }

    static List<PageBlock> read(Element body) {
        var found = PhotoCaptions.join(BlockReader.read(body, Sight.PAGE));
        var reader = new PageReader(Census.of(found));
        return found.stream().map(reader::placed).toList();
    }

    private PageBlock placed(Found found) {
        var text = Words.plain(List.of(found.block()));
        int ink = Words.ink(found.block(), false);
        double linked = ink == 0 ? 0 : (double) Words.ink(found.block(), true) / ink;
        return new PageBlock(
                found.block(), found.level(), text, linked, zones(found.at()), words(found.at()), nearest(found.at()));
    }

    private static Set<Zone> zones(Element at) {
        var zones = EnumSet.noneOf(Zone.class);
        Trees.upwards(at).forEach(e -> {
            var named = ZONES.get(e.normalName());
            if (named != null) zones.add(named);
            var role = ZONES.get(e.attr("role"));
            if (role != null) zones.add(role);
        });
        return zones;
    }

    /** Words of an element and of all above it; elements that add none share one set. */
    private Set<String> words(Element e) {
        var known = words.get(e);
        if (known != null) return known;
        var parent = e.parent();
        var above = parent == null ? Set.<String>of() : words(parent);
        var own = new LinkedHashSet<>(Trees.words(e).limit(MAX_WORDS).toList());
        var all = own.isEmpty() ? above : limited(own, above);
        words.put(e, all);
        return all;
    }

    private static Set<String> limited(Set<String> own, Set<String> above) {
        for (var word : above) if (own.size() < MAX_WORDS) own.add(word);
        return own;
    }

    private Container nearest(Element at) {
        Element e = at;
        while (census.in(e) < 2 && e.parent() != null) e = e.parent();
        return container(e);
    }

    private Container container(Element e) {
        var known = containers.get(e);
        if (known != null) return known;
        var above = above(e);
        var parent = above == null ? null : container(above);
        var container = new Container(containers.size() + 1, parent);
        containers.put(e, container);
        return container;
    }

    /** The next element above that holds more blocks; null when none does. */
    private @Nullable Element above(Element e) {
        for (var above = e.parent(); above != null; above = above.parent())
            if (census.in(above) > census.in(e)) return above;
        return null;
    }
}

package vn.toasoan.core.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import vn.toasoan.core.markup.BlockReader.Found;

/** How many blocks stand in each element, at whatever depth. */
record Census(Map<Element, Integer> counts) {

    static Census of(List<Found> found) {
        var counts = new HashMap<Element, Integer>();
        for (var block : found) Trees.upwards(block.at()).forEach(e -> counts.merge(e, 1, Integer::sum));
        return new Census(counts);
    }

    int in(Element e) {
        return counts.getOrDefault(e, 0);
    }
}

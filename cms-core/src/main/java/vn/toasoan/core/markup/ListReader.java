package vn.toasoan.core.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import vn.toasoan.core.markup.Block.Item;
import vn.toasoan.core.markup.Block.ListBlock;
import vn.toasoan.core.markup.Block.Paragraph;
import vn.toasoan.core.markup.BlockReader.Found;

/** Reads ul and ol. In a foreign page a list of cards (headings, pictures) is looked through. */
final class ListReader {

    private static final int MAX_START = 9999;

    private ListReader() {}

    static List<Found> read(Element list, Marks marks, BlockReader around) {
        var items = items(list, marks, around);
        if (items.isEmpty()) return List.of();
        if (around.sight == Sight.PAGE && !isPlain(items))
            return items.stream().flatMap(List::stream).toList();
        boolean ordered = list.normalName().equals("ol");
        var read = items.stream()
                .map(item -> new Item(Nesting.flow(Found.blocks(item))))
                .filter(item -> !item.content().isEmpty())
                .toList();
        return List.of(new Found(new ListBlock(ordered, ordered ? start(list) : 1, read), list, 0));
    }

    private static List<List<Found>> items(Element list, Marks marks, BlockReader around) {
        var items = new ArrayList<List<Found>>();
        for (var node : list.childNodes()) {
            var found = around.aloneInList(node, marks);
            if (found.isEmpty()) continue;
            if (isBareList(node) && !items.isEmpty()) items.set(items.size() - 1, joined(items.getLast(), found));
            else items.add(found);
        }
        return items;
    }

    private static boolean isBareList(Node node) {
        return node.nodeName().equals("ul") || node.nodeName().equals("ol");
    }

    private static List<Found> joined(List<Found> some, List<Found> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static boolean isPlain(List<List<Found>> items) {
        return items.stream()
                .allMatch(item -> item.size() <= 2
                        && item.stream()
                                .allMatch(part ->
                                        part.block() instanceof Paragraph || part.block() instanceof ListBlock));
    }

    private static int start(Element list) {
        try {
            int start = Integer.parseInt(list.attr("start").strip());
            return start < 1 || start > MAX_START ? 1 : start;
        } catch (NumberFormatException _) {
            return 1;
        }
    }
}

package vn.toasoan.core.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.toasoan.core.search.Suggestions.Found;
import vn.toasoan.core.search.query.Slot;
import vn.toasoan.core.search.scan.ScannedText;
import vn.toasoan.core.text.Keys;

/**
 * How titles go on where the words of an unfinished query stand in them side by side, the last one as a beginning.
 *
 * @param words of the query's reading, at least one
 */
record TitleCompletions(List<Slot> words) {

    /** Where they stand, and whether with the marks that were typed. */
    private record Standing(int first, boolean asTyped) {}

    /** First those whose titles have the words so, with the marks typed before others; else in the order given. */
    List<Found> first(List<Found> found) {
        var order = new LinkedHashMap<Found, Integer>();
        for (var each : found) {
            order.put(
                    each,
                    standing(ScannedText.of(each.title()))
                            .map(standing -> standing.asTyped() ? 0 : 1)
                            .orElse(2));
        }
        return found.stream().sorted(Comparator.comparing(order::get)).toList();
    }

    /** The words and what they go on to, with one word more too; what most titles have comes first. */
    List<String> of(List<String> titles) {
        var counts = new LinkedHashMap<String, Integer>();
        var spelled = new LinkedHashMap<String, String>();
        for (var title : titles) {
            for (var piece : pieces(title)) {
                var key = Keys.exactPhrase(piece);
                spelled.putIfAbsent(key, piece);
                counts.merge(key, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> spelled.get(entry.getKey()))
                .toList();
    }

    private List<String> pieces(String title) {
        var scanned = ScannedText.of(title);
        var pieces = new ArrayList<String>();
        standing(scanned).ifPresent(standing -> {
            var start = scanned.token(standing.first()).start();
            var last = standing.first() + words.size() - 1;
            pieces.add(title.substring(start, scanned.token(last).end()));
            if (last + 1 < scanned.size() && !scanned.token(last + 1).parted()) {
                pieces.add(title.substring(start, scanned.token(last + 1).end()));
            }
        });
        return pieces;
    }

    /** The first place with the marks typed, else the first. */
    private Optional<Standing> standing(ScannedText scanned) {
        var standings = new ArrayList<Standing>();
        for (var from = 0; from + words.size() <= scanned.size(); from++) {
            if (stand(scanned, from)) {
                standings.add(new Standing(from, isAsTyped(scanned, from)));
            }
        }
        return standings.stream()
                .filter(Standing::asTyped)
                .findFirst()
                .or(() -> standings.stream().findFirst());
    }

    private boolean stand(ScannedText scanned, int from) {
        for (var i = 0; i < words.size(); i++) {
            var here = scanned.token(from + i).folded();
            var stands = i < words.size() - 1 ? isMeant(words.get(i), here) : begins(words.get(i), here);
            if (!stands) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMeant(Slot word, String folded) {
        return word.meanings().stream().anyMatch(meaning -> meaning.folded().equals(folded));
    }

    private static boolean begins(Slot word, String folded) {
        return folded.startsWith(word.likely()) || word.completions().contains(folded);
    }

    private boolean isAsTyped(ScannedText scanned, int from) {
        for (var i = 0; i < words.size(); i++) {
            var exact = words.get(i).first().exact();
            var here = scanned.token(from + i).exact();
            if (words.get(i).isMarked()
                    && exact != null
                    && !(i < words.size() - 1 ? here.equals(exact) : Keys.canBecome(exact, here))) {
                return false;
            }
        }
        return true;
    }
}

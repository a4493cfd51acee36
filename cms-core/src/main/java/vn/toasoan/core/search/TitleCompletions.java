package vn.toasoan.core.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.toasoan.core.search.query.Reading;
import vn.toasoan.core.search.query.Slot;
import vn.toasoan.core.search.query.Slot.Meaning;
import vn.toasoan.core.search.scan.ScannedText;
import vn.toasoan.core.text.Keys;

/** How titles go on where the words of an unfinished query stand in them. */
final class TitleCompletions {

    private final List<Set<String>> words;

    TitleCompletions(Reading reading) {
        words = reading.slots().stream().map(TitleCompletions::keys).toList();
    }

    private static Set<String> keys(Slot slot) {
        var keys = new HashSet<>(slot.completions());
        slot.meanings().stream().map(Meaning::folded).forEach(keys::add);
        return keys;
    }

    /** The words and what they go on to, to the end of a word of one or two syllables; what most titles have first. */
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
        for (var from = 0; from + words.size() <= scanned.size(); from++) {
            if (stand(scanned, from)) {
                var last = from + words.size() - 1;
                pieces.add(title.substring(
                        scanned.token(from).start(), scanned.token(last).end()));
                if (last + 1 < scanned.size() && !scanned.token(last + 1).parted()) {
                    pieces.add(title.substring(
                            scanned.token(from).start(), scanned.token(last + 1).end()));
                }
                return pieces;
            }
        }
        return pieces;
    }

    private boolean stand(ScannedText scanned, int from) {
        for (var i = 0; i < words.size(); i++) {
            var token = scanned.token(from + i);
            if ((i > 0 && token.parted()) || !words.get(i).contains(token.folded())) {
                return false;
            }
        }
        return true;
    }
}

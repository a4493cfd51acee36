package vn.toasoan.core.search.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.toasoan.core.search.scan.ScannedText;
import vn.toasoan.core.search.scan.ScannedText.Token;
import vn.toasoan.core.search.words.Vocabulary;

/** What a test types, as the readers of queries take it. */
final class TypedWords {

    private TypedWords() {}

    static List<Token> tokens(String text) {
        var scanned = ScannedText.of(text);
        return IntStream.range(0, scanned.size()).mapToObj(scanned::token).toList();
    }

    static List<TypedWord> of(String text) {
        return tokens(text).stream()
                .map(token ->
                        new TypedWord(text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT), token))
                .toList();
    }

    static TypedWord one(String text) {
        return of(text).getFirst();
    }

    /** How a whole query is read. */
    static List<Reading> readings(Vocabulary vocabulary, String text) {
        return new Understanding(vocabulary).of(text, tokens(text), null);
    }
}

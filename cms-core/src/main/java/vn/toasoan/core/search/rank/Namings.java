package vn.toasoan.core.search.rank;

import java.util.List;
import vn.toasoan.core.search.index.Fields;
import vn.toasoan.core.search.scan.DocumentNumber;
import vn.toasoan.core.search.scan.ProperNames;
import vn.toasoan.core.search.scan.ScannedText.Token;

/**
 * What a query may name as a whole: an official document, a person or place. The first of each list that any article has
 * counts.
 *
 * @param written the number as it was typed, to the sign
 * @param numbers it may be, the fullest first
 * @param names it may be, the longest first
 */
public record Namings(List<String> written, List<String> numbers, List<String> names) {

    /** Nothing. */
    public static final Namings NONE = new Namings(List.of(), List.of(), List.of());

    public Namings {
        written = List.copyOf(written);
        numbers = List.copyOf(numbers);
        names = List.copyOf(names);
    }

    /** Of the words of a query, and the text they stand in. */
    public static Namings of(String text, List<Token> tokens) {
        var numbers = DocumentNumber.sought(text, tokens);
        var written = numbers.isEmpty()
                ? List.<String>of()
                : List.of(text.split("\\s+")).stream()
                        .filter(word -> word.chars().anyMatch(Character::isDigit))
                        .filter(word -> word.chars().anyMatch(Character::isLetter))
                        .map(DocumentNumber::asWritten)
                        .toList();
        return new Namings(written, numbers, ProperNames.sought(tokens));
    }

    /** One list: its field, and what a find counts. */
    record Kind(String field, List<String> terms, Weight weight) {}

    List<Kind> kinds() {
        return List.of(
                new Kind(Fields.NUMBERS, written, Weight.NUMBER_AS_WRITTEN),
                new Kind(Fields.NUMBERS, numbers, Weight.NUMBER),
                new Kind(Fields.NAMES, names, Weight.NAME));
    }
}

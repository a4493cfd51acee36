package vn.toasoan.core.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts for properties: anything UTF-16 can hold, and the kinds that are likely to go wrong. */
final class Texts {

    private Texts() {}

    /** Arbitrary text, lone surrogates and all, mixed with Vietnamese pieces. */
    static Arbitrary<String> any() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(40), vietnamese(), anyUnits());
    }

    /** Runs of letters, marks in any order, digits, separators and invisible characters. */
    static Arbitrary<String> vietnamese() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ý", "ệ", "À", "Ỡ", "đ", "Đ", "ð", "h", "l",
                "q", "ng", "T", "S", "\u0300", "\u0301", "\u0302", "\u0303", "\u0306", "\u0309", "\u031B", "\u0323",
                "\u0308", "0", "1", "3", "5", "03", "472", ".", ",", " ", "\u00A0", "-", "~", "…", "“", "\u200B",
                "\u200D", "\u00AD", "ß", "Æ", "İ", "ñ", "J\u030C", "👩", "か", "\u3099", "Ω", "\uD800", "\uDC00");
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }

    private static Arbitrary<String> anyUnits() {
        return Arbitraries.chars().all().list().ofMaxSize(12).map(Texts::joined);
    }

    private static String joined(List<Character> units) {
        StringBuilder text = new StringBuilder();
        units.forEach(text::append);
        return text.toString();
    }
}

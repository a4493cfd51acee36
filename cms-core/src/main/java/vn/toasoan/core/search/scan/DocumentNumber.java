package vn.toasoan.core.search.scan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.scan.ScannedText.Token;
import vn.toasoan.core.text.Keys;
import vn.toasoan.core.text.Syllable;

/**
 * The number of an official document: {@code 117/2025/NĐ-CP}, {@code 01-KL/TW}, {@code 1234/QĐ-UBND}.
 *
 * <p>Source of the form: Nghị định 30/2020/NĐ-CP on clerical work, annex I and III (number, kind, issuer).
 *
 * @param number without leading zeros
 * @param year null where none is written
 * @param signs folded letters of kind and issuer, in order; at least one
 * @param written as it stands up to the first space, lower case
 */
public record DocumentNumber(String number, @Nullable String year, List<String> signs, String written) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<![\\p{L}\\d/.,-])(\\d{1,5})(?:\\s?[/-]\\s?((?:19|20)\\d\\d))?\\s?[/-]\\s?(\\p{Lu}[\\p{L}&]{0,9}(?:\\s?[-/–]\\s?\\p{Lu}[\\p{L}&]{0,9}){0,3})");

    private static final Pattern BETWEEN_SIGNS = Pattern.compile("\\s?[-/–]\\s?");
    private static final int MOST_SIGNS = 4;
    private static final int LONGEST_SIGN = 16;

    /** The words for kinds of documents, folded, and the signs that stand for them. Source: as above, annex III. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("nghi quyet", "nq"),
            Map.entry("nghi dinh", "nd"),
            Map.entry("quyet dinh", "qd"),
            Map.entry("ket luan", "kl"),
            Map.entry("chi thi", "ct"),
            Map.entry("thong tu", "tt"),
            Map.entry("ke hoach", "kh"),
            Map.entry("cong van", "cv"),
            Map.entry("huong dan", "hd"),
            Map.entry("thong bao", "tb"),
            Map.entry("bao cao", "bc"),
            Map.entry("to trinh", "ttr"),
            Map.entry("quy dinh", "qd"),
            Map.entry("phap lenh", "pl"));

    private static final Set<String> SIGNS = Set.copyOf(KINDS.values());

    public DocumentNumber {
        signs = List.copyOf(signs);
    }

    /** Every one that the text has, in order. */
    public static List<DocumentNumber> in(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        var found = new ArrayList<DocumentNumber>();
        var matcher = WRITTEN.matcher(text);
        while (matcher.find()) {
            var signs = List.of(BETWEEN_SIGNS.split(matcher.group(3))).stream()
                    .map(sign -> Keys.folded(sign.replace("&", "")))
                    .toList();
            var written = matcher.group().split("\\s", 2)[0];
            found.add(new DocumentNumber(unpadded(matcher.group(1)), matcher.group(2), signs, asWritten(written)));
        }
        return found;
    }

    /** The term of a number as it is written, to the sign. */
    public static String asWritten(String text) {
        var end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return "=" + text.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** What it is found by: as it is written, as it is, without its year, by its kind alone, its signs in one ({@code NĐCP}). */
    public Set<String> terms() {
        var terms = new LinkedHashSet<String>();
        terms.add(written);
        terms.add(term(year, signs));
        terms.add(term(null, signs));
        terms.add(term(year, signs.subList(0, 1)));
        terms.add(term(null, signs.subList(0, 1)));
        terms.add(term(year, List.of(String.join("", signs))));
        terms.add(term(null, List.of(String.join("", signs))));
        return terms;
    }

    private String term(@Nullable String withYear, List<String> withSigns) {
        return number + (withYear == null ? "" : ' ' + withYear) + ' ' + String.join(" ", withSigns);
    }

    /**
     * The terms by which what a reader typed may be such a number, however sloppily; the fullest first.
     *
     * <p>{@code 179 2013 nd cp}, {@code nghi dinh so 117}.
     *
     * @param text that the tokens are from
     */
    public static List<String> sought(String text, List<Token> tokens) {
        var terms = new LinkedHashSet<String>();
        for (var at = 0; at < tokens.size(); at++) {
            if (isNumber(tokens.get(at).folded(), 5)) {
                addSigned(text, tokens, at, terms);
                addNamed(tokens, at, terms);
            }
        }
        return List.copyOf(terms);
    }

    private static void addSigned(String text, List<Token> tokens, int at, Set<String> terms) {
        var next = at + 1;
        var term = new StringBuilder(unpadded(tokens.get(at).folded()));
        if (next < tokens.size() && isYear(tokens.get(next).folded())) {
            term.append(' ').append(tokens.get(next).folded());
            next++;
        }
        if (next == tokens.size() || !isFirstSign(text, tokens.get(next))) {
            return;
        }
        var found = new ArrayList<String>();
        for (var i = next; i < tokens.size() && i < next + MOST_SIGNS && isSign(tokens.get(i)); i++) {
            term.append(' ').append(tokens.get(i).folded());
            found.add(term.toString());
        }
        terms.addAll(found.reversed());
    }

    /** The kind in words before the number, with or without "số" between. */
    private static void addNamed(List<Token> tokens, int at, Set<String> terms) {
        var end = at > 0 && tokens.get(at - 1).folded().equals("so") ? at - 1 : at;
        var number = unpadded(tokens.get(at).folded());
        if (end >= 1 && SIGNS.contains(tokens.get(end - 1).folded())) {
            terms.add(number + ' ' + tokens.get(end - 1).folded());
        } else if (end >= 2) {
            var kind = KINDS.get(
                    tokens.get(end - 2).folded() + ' ' + tokens.get(end - 1).folded());
            if (kind != null) {
                terms.add(number + ' ' + kind);
            }
        }
    }

    /** Of what is parted by a space only, what is a syllable as it was typed is none: {@code 2 năm}. */
    private static boolean isFirstSign(String text, Token token) {
        return "/-".indexOf(text.charAt(Math.max(0, token.start() - 1))) >= 0
                || SIGNS.contains(token.folded())
                || !Syllable.isSyllable(letters(text, token));
    }

    private static String letters(String text, Token token) {
        return text.substring(token.start(), Math.min(token.end(), text.length()))
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isSign(Token token) {
        var sign = token.folded();
        return sign.length() <= LONGEST_SIGN && sign.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && isNumber(text, 4) && (text.startsWith("19") || text.startsWith("20"));
    }

    private static boolean isNumber(String text, int longest) {
        return text.length() <= longest && text.chars().allMatch(c -> c >= '0' && c <= '9') && !text.isEmpty();
    }

    private static String unpadded(String number) {
        var first = 0;
        while (first < number.length() - 1 && number.charAt(first) == '0') {
            first++;
        }
        return number.substring(first);
    }
}

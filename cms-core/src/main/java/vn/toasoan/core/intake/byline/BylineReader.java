package vn.toasoan.core.intake.byline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.toasoan.core.intake.byline.Byline.Role;
import vn.toasoan.core.intake.byline.Byline.Signature;
import vn.toasoan.core.intake.line.Letters;

/**
 * Reads a printed byline, such as {@code Bài, ảnh: TRƯỜNG SƠN} or {@code XUÂN THÀNH (Thực hiện)}.
 *
 * <p>Roles stand as labels before the names or as notes behind them; names without one wrote the text. Names are set
 * apart by commas, dashes, {@code và}, {@code &}, or a slash before a source. Names stay as printed.
 */
public final class BylineReader {

    private static final int LONGEST = 160;
    private static final int LONGEST_SOURCE_LINE = 90;
    private static final int LONGEST_NOTE = 20;
    private static final Pattern THEO = Pattern.compile("^[(\\[]?\\s*(?:theo|nguon|trich tu|trich)\\s+(?=[^\\s:])");
    private static final Pattern THEO_NOTE = Pattern.compile("(?iu)^(?:theo|nguồn)\\s*:?\\s*");
    private static final Pattern FROM = Pattern.compile("(?iu)(?:theo|từ)\\s+(.+)$");
    private static final Pattern NOTE = Pattern.compile("\\s*[(\\[]([^()\\[\\]]{1,60})[)\\]]\\s*[.;]?\\s*$");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[]([^()\\[\\]]+)[)\\]]\\.?");
    private static final Pattern PLACE = Pattern.compile("(?:từ|tại)\\s+\\p{Lu}.*|\\p{Lu}[\\p{L}\\s.-]{1,40}");
    private static final Pattern TRAILING =
            Pattern.compile("\\s+[-–]?\\s*(thuc hien|tong hop|luoc ghi|ghi|bien soan|suu tam)$");

    /** A label printed straight behind a name: {@code Hà LinhẢnh: …}. */
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=(?:Ảnh|Bài|Tin|Theo|Clip|Video|Nguồn)\\s*:)");

    private BylineReader() {}

    /** Reads a line that says by a label or note that it is a byline; empty for any other. */
    public static Optional<Byline> labelled(String line) {
        var text = Signatures.bare(GLUED.matcher(line).replaceAll(" "));
        if (text.length() > LONGEST || text.isEmpty()) {
            return Optional.empty();
        }
        var bracketed = BRACKETED.matcher(text);
        var inner = bracketed.matches() ? bracketed.group(1) : text;
        return labels(inner).or(() -> theo(inner)).or(() -> note(text));
    }

    /** Reads a line that is nothing but names of people, offices or sources, at most six; empty for any other. */
    public static Optional<Byline> names(String line) {
        var bracketed = BRACKETED.matcher(line.strip());
        if (bracketed.matches() && Names.isSource(bracketed.group(1))) {
            return Signatures.source(bracketed.group(1));
        }
        var text = Signatures.bare(line);
        var possible = !text.isEmpty() && text.length() <= LONGEST && !Names.isPosition(text);
        return possible ? Signatures.of(Role.BAI, text) : Optional.empty();
    }

    /** The role that a line in brackets names for the name above it; empty for any other line. */
    public static Optional<Role> role(String line) {
        var bracketed = BRACKETED.matcher(line.strip());
        return bracketed.matches() && bracketed.group(1).length() <= LONGEST_NOTE
                ? RoleWords.role(Letters.folded(bracketed.group(1)))
                : Optional.empty();
    }

    /** Reads a line as a byline of either kind; empty for any other line. */
    public static Optional<Byline> read(String line) {
        return labelled(line).or(() -> names(line));
    }

    /** Labels with names behind each; names before the first label wrote the text. */
    private static Optional<Byline> labels(String text) {
        var label = RoleWords.LABEL.matcher(Letters.folded(text));
        if (!label.find()) {
            return Optional.empty();
        }
        var all = label.start() == 0
                ? Optional.of(Byline.NONE)
                : Signatures.of(Role.BAI, text.substring(0, label.start()));
        for (var more = true; more && all.isPresent(); ) {
            var role = RoleWords.role(label.group());
            int start = label.end();
            more = label.find();
            var part = text.substring(start, more ? label.start() : text.length());
            var read = role.flatMap(found -> signed(found, part));
            all = all.flatMap(earlier -> read.map(earlier::and));
        }
        return all;
    }

    private static Optional<Byline> signed(Role role, String names) {
        if (role == Role.THEO) {
            return Signatures.source(names);
        }
        var bare = Signatures.bare(names);
        return note(bare).or(() -> Signatures.of(role, bare));
    }

    private static Optional<Byline> theo(String text) {
        var opening = THEO.matcher(Letters.folded(text));
        var taken = text.length() <= LONGEST_SOURCE_LINE && opening.find();
        return taken ? Signatures.source(text.substring(opening.end())) : Optional.empty();
    }

    /** Names with a role behind them, in brackets or bare. */
    private static Optional<Byline> note(String text) {
        var bracket = NOTE.matcher(text);
        if (bracket.find()) {
            return noted(text.substring(0, bracket.start()), bracket.group(1));
        }
        var trailing = TRAILING.matcher(Letters.folded(text));
        if (!trailing.find() || Names.isSource(text.substring(0, trailing.start()))) {
            return Optional.empty();
        }
        return noted(text.substring(0, trailing.start()), trailing.group(1));
    }

    private static Optional<Byline> noted(String names, String note) {
        var folded = Letters.folded(note);
        if (RoleWords.LABEL.matcher(folded).lookingAt()) {
            return labels(note).flatMap(noted -> Signatures.of(Role.BAI, names).map(people -> people.and(noted)));
        }
        var role = RoleWords.role(folded)
                .filter(found -> folded.length() <= LONGEST_NOTE || found == Role.THEO || found == Role.TONG_HOP);
        if (role.isEmpty()) {
            return placed(names, note);
        }
        var isSource = role.get() == Role.THEO;
        var source = isSource ? Signatures.source(THEO_NOTE.matcher(note).replaceFirst("")) : from(note);
        return Signatures.of(isSource ? Role.BAI : role.get(), names)
                .map(people -> people.and(source.orElse(Byline.NONE)));
    }

    private static Optional<Byline> from(String note) {
        var from = FROM.matcher(note);
        return from.find() ? Signatures.source(from.group(1)) : Optional.empty();
    }

    /** A note that names no role: a source, or the office or place of the one person before it. */
    private static Optional<Byline> placed(String names, String note) {
        var person =
                Signatures.of(Role.BAI, names).filter(read -> read.signatures().size() == 1);
        if (Names.isSource(note)) {
            return person.map(read -> read.and(new Byline(List.of(Signature.of(Role.THEO, note)))));
        }
        var isPlace = PersonReader.isOffice(note) || PLACE.matcher(note).matches();
        return isPlace ? person.map(read -> read.positioned(note)) : Optional.empty();
    }
}

package vn.toasoan.core.intake.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.toasoan.core.intake.byline.Byline.Role;
import vn.toasoan.core.intake.byline.Byline.Signature;

/** Reads the names of a byline, printed side by side, or the source it names. */
final class Signatures {

    private static final int MOST_NAMES = 6;
    private static final int LONGEST_POSITION = 80;
    private static final int LONGEST_SOURCE = 60;
    private static final Pattern EDGES = Pattern.compile("^[\\s.,;:|*_•–—-]+|[\\s,;:|*_•–—-]+$");
    private static final Pattern APART =
            Pattern.compile("\\s*[,;&+]\\s*|\\s+[-–—]+\\s*|\\s*[-–—]+\\s+|\\s*–\\s*|\\s+(?:và|VÀ|Và)\\s+");
    private static final Pattern LIST = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");
    private static final Pattern AFTER = Pattern.compile("(?iu)^theo\\s+");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-ZĐ]{2,8}(?:[-–]\\p{Lu}.*)?|.*\\..*");
    private static final Pattern SENTENCES = Pattern.compile("[,.;] ");
    private static final Pattern SMALL_SOURCE = Pattern.compile("\\S+\\.\\S+|(?:báo|tạp chí|đài|trang|cổng) .*");

    private Signatures() {}

    /** A text without the signs and spaces around it. */
    static String bare(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    /** Names apart by commas, dashes, {@code và} or a slash; each with its office; empty if anything else stands there. */
    static Optional<Byline> of(Role role, String names) {
        var text = bare(names);
        if (Names.isOffice(text)) {
            return one(Signature.of(role, text));
        }
        if (role == Role.BAI && Names.isSource(text)) {
            return source(text);
        }
        var byline = Byline.NONE;
        for (var part : APART.splitAsStream(text).toList()) {
            var read = slashed(role, part);
            if (!read.isEmpty()) {
                byline = new Byline(joined(byline.signatures(), read));
            } else if (!byline.isEmpty() && part.length() <= LONGEST_POSITION && PersonReader.isOffice(part)) {
                byline = byline.positioned(part);
            } else {
                return Optional.empty();
            }
        }
        return byline.isEmpty() || byline.signatures().size() > MOST_NAMES ? Optional.empty() : Optional.of(byline);
    }

    /** The papers, agencies or addresses a text names as where the article is from; empty if it reads as none. */
    static Optional<Byline> source(String text) {
        var bare = bare(text).replaceAll("\\.$", "");
        var several = LIST.splitAsStream(bare).toList();
        if (several.size() > 1 && several.stream().allMatch(name -> Names.isSource(name) || Names.isPerson(name))) {
            return Optional.of(new Byline(
                    several.stream().map(name -> Signature.of(Role.THEO, name)).toList()));
        }
        if (bare.isEmpty() || !isNamed(bare)) {
            return Optional.empty();
        }
        var parts = SLASH.splitAsStream(bare).toList();
        if (parts.size() == 2 && Names.isVietnamese(parts.getFirst()) && !Names.isSource(parts.getFirst())) {
            return Optional.of(new Byline(
                    List.of(Signature.of(Role.BAI, parts.getFirst()), Signature.of(Role.THEO, parts.getLast()))));
        }
        return one(Signature.of(Role.THEO, bare));
    }

    private static boolean isNamed(String text) {
        var opens = Character.isUpperCase(text.codePointAt(0))
                || SMALL_SOURCE.matcher(text).matches();
        var is = Names.isSource(text) || Names.isPerson(text);
        return opens
                && (is
                        || (text.length() <= LONGEST_SOURCE
                                && !SENTENCES.matcher(text).find()));
    }

    /** One name, or a name and where it is from: {@code Hoàng Hà/VOV}. */
    private static List<Signature> slashed(Role role, String part) {
        var pieces = SLASH.splitAsStream(part).toList();
        if (pieces.size() != 2) {
            return PersonReader.read(role, part).stream().toList();
        }
        var taken = AFTER.matcher(pieces.getLast()).replaceFirst("");
        var isSource = !taken.equals(pieces.getLast())
                || Names.isSource(taken)
                || ABBREVIATION.matcher(taken).matches();
        var first = PersonReader.read(role, pieces.getFirst());
        var other = isSource ? Optional.of(Signature.of(Role.THEO, taken)) : PersonReader.read(role, taken);
        return first.isEmpty() || other.isEmpty() ? List.of() : List.of(first.get(), other.get());
    }

    private static Optional<Byline> one(Signature signature) {
        return Optional.of(new Byline(List.of(signature)));
    }

    private static List<Signature> joined(List<Signature> signatures, List<Signature> more) {
        var all = new ArrayList<>(signatures);
        all.addAll(more);
        return all;
    }
}

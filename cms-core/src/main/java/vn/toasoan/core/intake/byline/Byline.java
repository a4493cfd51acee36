package vn.toasoan.core.intake.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who signs an article, in the order printed.
 *
 * @param signatures may be empty
 */
public record Byline(List<Signature> signatures) {

    /** Nobody signs. */
    public static final Byline NONE = new Byline(List.of());

    public Byline {
        signatures = List.copyOf(signatures);
    }

    /** What a person or source did for an article. */
    public enum Role {
        /** Wrote it; also every name printed without a role. */
        BAI,
        /** Took the pictures. */
        ANH,
        /** Wrote it and took the pictures. */
        BAI_ANH,
        /** Drew the pictures. */
        MINH_HOA,
        /** Led the talk, recorded or made it. */
        THUC_HIEN,
        /** Is where it was taken from: a paper or agency, not a person. */
        THEO,
        /** Put it together from other reports. */
        TONG_HOP
    }

    /**
     * One name in a byline.
     *
     * @param name as printed, without role and position
     * @param position what is printed with the name, such as {@code CTV}, {@code ThS} or an office; null if nothing
     */
    public record Signature(
            Role role, String name, @Nullable String position) {

        /** A name without a position. */
        public static Signature of(Role role, String name) {
            return new Signature(role, name, null);
        }

        /** This signature, or another of the same person where its role or its name says more. */
        Signature joined(Signature twin) {
            return role == Role.BAI ? twin.named(name) : named(twin.name);
        }

        private Signature named(String other) {
            return new Signature(role, other.length() > name.length() ? other : name, position);
        }

        /** The same name with a position, before one that is printed with it already. */
        Signature positionedBefore(String before) {
            return new Signature(role, name, position == null ? before : before + ", " + position);
        }
    }

    /** Whether nobody signs. */
    public boolean isEmpty() {
        return signatures.isEmpty();
    }

    /** Where the article was taken from; empty if the byline names no source. */
    public Optional<String> source() {
        return signatures.stream()
                .filter(signature -> signature.role() == Role.THEO)
                .map(Signature::name)
                .findFirst();
    }

    /** This byline with another's signatures behind it; a name that signs twice keeps the role that says more. */
    public Byline and(Byline other) {
        var all = new ArrayList<>(signatures);
        for (var signature : other.signatures) {
            int twin = twin(all, signature);
            if (twin < 0) {
                all.add(signature);
            } else {
                all.set(twin, all.get(twin).joined(signature));
            }
        }
        return new Byline(all);
    }

    /** This byline with a position for its last name, behind one that is printed with it already. */
    public Byline positioned(String position) {
        if (signatures.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(signatures);
        var last = all.removeLast();
        var printed = last.position() == null ? position : last.position() + ", " + position;
        all.add(new Signature(last.role(), last.name(), printed));
        return new Byline(all);
    }

    /** This byline with a role for its last name. */
    public Byline inRole(Role role) {
        if (signatures.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(signatures);
        var last = all.removeLast();
        all.add(new Signature(role, last.name(), last.position()));
        return new Byline(all);
    }

    /** The same name, or the initials of the other: {@code Đ.Q.K} and {@code Đàm Quốc Khang}. */
    private static boolean isSame(String name, String other) {
        return name.equalsIgnoreCase(other) || isInitialsOf(name, other) || isInitialsOf(other, name);
    }

    private static boolean isInitialsOf(String initials, String name) {
        var letters = initials.replaceAll("[.\\s]", "");
        var firsts = name.replaceAll("(?<=\\S)\\S|\\s", "");
        return initials.indexOf('.') > 0 && letters.length() > 1 && letters.equalsIgnoreCase(firsts);
    }

    private static int twin(List<Signature> signatures, Signature signature) {
        for (int i = 0; i < signatures.size(); i++) {
            var other = signatures.get(i);
            var plain = other.role() == Role.BAI || signature.role() == Role.BAI || other.role() == signature.role();
            if (plain && isSame(other.name(), signature.name())) {
                return i;
            }
        }
        return -1;
    }
}

package vn.toasoan.core.intake.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.text.Nfc;

/**
 * A file on its way in.
 *
 * @param name its NFC path below the PATH given, parts parted by {@code /}
 */
public record SourceFile(Path path, String name) {

    /** Bytes a file may have: 5 MB. */
    public static final long LARGEST = 5_000_000;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** A file named by itself. */
    public static SourceFile alone(Path path) {
        return new SourceFile(path, Nfc.of(String.valueOf(path.getFileName())));
    }

    /** A file below a folder that was named. */
    public static SourceFile below(Path folder, Path path) {
        return new SourceFile(path, Nfc.of(folder.relativize(path).toString()).replace('\\', '/'));
    }

    /** The pictures beside it, within the folder that was given. */
    public PicturesBeside pictures() {
        return new PicturesBeside(
                root(), Objects.requireNonNull(path.toAbsolutePath().getParent()));
    }

    /** The pictures of a folder given whole, whose files name them from its root. */
    public PicturesBeside picturesOfFolder() {
        return new PicturesBeside(root(), root());
    }

    /** The folder that {@code name} starts from: as far up as it has parts. */
    private Path root() {
        var root = path.toAbsolutePath();
        for (var i = name.chars().filter(c -> c == '/').count(); i >= 0; i--) {
            root = Objects.requireNonNull(root.getParent());
        }
        return root;
    }

    /** Whether its name ends so, in small letters or capitals. */
    public boolean endsWith(String ending) {
        return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
    }

    /**
     * Its text, NFC, without a byte order mark.
     *
     * @throws CmsException.Invalid {@code intake.empty}, {@code intake.too-large}, {@code intake.binary}, {@code
     *     intake.not-utf8}, {@code intake.unreadable}
     */
    public String text() {
        var text = Nfc.of(decoded(bytes()));
        var whole = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (whole.isBlank()) {
            throw refusal("intake.empty");
        }
        return whole;
    }

    private byte[] bytes() {
        try {
            if (Files.size(path) > LARGEST) {
                throw new CmsException.Invalid(
                        "intake.too-large", Map.of("file", name, "largest", LARGEST / 1_000_000));
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new CmsException.Invalid("intake.unreadable", Map.of("file", name));
        }
    }

    private String decoded(byte[] bytes) {
        if (bytes.length == 0) {
            throw refusal("intake.empty");
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            if (text.chars().anyMatch(c -> c == 0)) {
                throw refusal("intake.binary");
            }
            return text.toString();
        } catch (CharacterCodingException e) {
            throw looksBinary(bytes) ? refusal("intake.binary") : refusal("intake.not-utf8");
        }
    }

    /** Text in any 8-bit encoding holds no zero byte and hardly a control character; UTF-16 begins with its mark. */
    private static boolean looksBinary(byte[] bytes) {
        var mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return false;
        }
        var control = 0;
        for (var b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                control++;
            }
        }
        return control > bytes.length / 100;
    }

    private CmsException.Invalid refusal(String code) {
        return new CmsException.Invalid(code, Map.of("file", name));
    }
}

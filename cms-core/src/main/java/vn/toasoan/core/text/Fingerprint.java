package vn.toasoan.core.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells contents apart: where two have the same fingerprint, they are the same. */
public final class Fingerprint {

    /** Hexadecimal digits of a whole one. */
    public static final int LENGTH = 64;

    private Fingerprint() {}

    /** The SHA-256 of the bytes, {@link #LENGTH} hexadecimal digits. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package vn.toasoan.core.media;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds pages and programs that hide in a file which is a picture too.
 *
 * <p>Readers never get a byte of an original, so this keeps such files out of the house rather than away from readers. The
 * marks are long enough not to come up by chance in what a camera writes.
 */
final class HiddenCode {

    private static final List<byte[]> MARKS = List.of(
            mark("<script"), mark("<?php"), mark("<html"), mark("<!doctype html"), mark("<iframe"), mark("<svg "));

    private HiddenCode() {}

    static boolean isIn(byte[] file) {
        for (var at = 0; at < file.length; at++) {
            if (file[at] == '<') {
                for (var mark : MARKS) {
                    if (stands(mark, file, at)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean stands(byte[] mark, byte[] file, int at) {
        if (at + mark.length > file.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            var letter = file[at + i] >= 'A' && file[at + i] <= 'Z' ? file[at + i] + ('a' - 'A') : file[at + i];
            if (letter != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] mark(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

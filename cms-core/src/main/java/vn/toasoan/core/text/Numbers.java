package vn.toasoan.core.text;

/** Numbers as Vietnamese writes them: dots between thousands, a comma before the fraction. */
final class Numbers {

    private Numbers() {}

    /** Where the digits end that start here. */
    static int digitsEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the chain of digits with single dots or commas between them ends that starts here. */
    static int chainEnd(CharSequence text, int from) {
        int end = digitsEnd(text, from);
        while (end > from
                && end + 1 < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ',')
                && isDigit(text.charAt(end + 1))) {
            end = digitsEnd(text, end + 1);
        }
        return end;
    }

    /** Whether all of it is one number: 2472, 2.472, 1.234.567,89 or 3,6; not 3.2.1930, 2.5 or 0.123. */
    static boolean isNumber(CharSequence text, int from, int to) {
        int end = Math.min(digitsEnd(text, from), to);
        if (end == from) {
            return false;
        }
        if (end < to && text.charAt(end) == '.') {
            boolean isHead = end - from <= 3 && text.charAt(from) != '0';
            end = isHead ? thousandsEnd(text, end, to) : end;
        }
        if (end < to && text.charAt(end) == ',') {
            int fraction = end + 1;
            end = Math.min(digitsEnd(text, fraction), to);
            return end == to && end > fraction;
        }
        return end == to;
    }

    /** Whether it is a zero and one more digit, which means the digit: a day or a month. */
    static boolean isPadded(CharSequence text, int from, int to) {
        return to - from == 2 && text.charAt(from) == '0' && isDigit(text.charAt(from + 1));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int thousandsEnd(CharSequence text, int firstDot, int to) {
        int end = firstDot;
        while (end < to && text.charAt(end) == '.' && digitsEnd(text, end + 1) == end + 4 && end + 4 <= to) {
            end += 4;
        }
        return end;
    }
}

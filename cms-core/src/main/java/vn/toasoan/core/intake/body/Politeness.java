package vn.toasoan.core.intake.body;

import java.util.regex.Pattern;
import vn.toasoan.core.intake.line.Letters;

/** The polite words by which questions address somebody and interviews end. */
final class Politeness {

    private static final int LONGEST_THANKS = 140;
    private static final String YOU = Speakers.YOU;
    private static final Pattern OPENING = Pattern.compile("^(?:thua|xin|de nghi|nho|mong|vay|duoc biet|vang)\\b.*");
    private static final Pattern ADDRESS = Pattern.compile("\\bthua (?:quy )?" + YOU + "\\b"
            + "|\\bxin " + YOU + " (?:cho|vui long|gioi thieu|chia se|danh gia)"
            + "|\\b" + YOU
            + " (?:co the|danh gia|cho biet|suy nghi|nhan dinh|nghi|co|da|se|vui long|hay|nhin nhan|muon|mong"
            + "|ky vong)\\b"
            + "|\\bcua " + YOU + "\\b"
            + "|^(?:xin )?chao " + YOU + "\\b"
            + "|^" + YOU + " (?:thay|lam|chon|den|gap|bat dau|du dinh|tam dac|tu|lo)\\b"
            + "|\\bdieu " + YOU + " \\S+ nhat\\b");
    private static final Pattern THANKS =
            Pattern.compile("^(?:vang,? |da,? )?(?:(?:xin|tran trong|chan thanh|rat)\\s+)*cam on\\b.*");

    private Politeness() {}

    /** Whether a text opens as a polite question does, such as {@code Xin ông cho biết …}. */
    static boolean opens(String text) {
        return OPENING.matcher(Letters.folded(text)).matches();
    }

    /** Whether a text addresses somebody. */
    static boolean addresses(String text) {
        return ADDRESS.matcher(Letters.folded(text)).find();
    }

    /** Whether a text addresses somebody with {@code thưa}. */
    static boolean addressesFormally(String text) {
        return Letters.folded(text).contains("thua ");
    }

    /** Whether a text is nothing but thanks. */
    static boolean thanks(String text) {
        return text.length() <= LONGEST_THANKS
                && THANKS.matcher(Letters.folded(text)).matches();
    }
}

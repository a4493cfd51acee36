package vn.toasoan.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The onsets and rimes of Vietnamese and which may stand together, in letters.
 *
 * <p>Source of the onsets, and of k gh ngh standing for c g ng before e ê i: Wikipedia tiếng Việt, "Chữ Quốc ngữ",
 * table "Phụ âm đầu". Source of the rimes: Vietnamese Maestro, "Rimes", the rime table; the primer "Tiếng Việt 1 – Công
 * nghệ giáo dục", "Cấu tạo phần vần". All were held against 32 million running tokens of Vietnamese newspapers, which
 * decided what follows qu and which onsets stand before an open y, and added what the names of the map need: ăk for Đắk
 * Lắk and Đắk Nông, k for Bắc Kạn, Kon Tum and Hồng Kông.
 */
final class Spellings {

    /** All onsets; the empty one stands for none. */
    static final List<String> ONSETS = Stream.concat(
                    Stream.of(""), words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x"))
            .toList();

    /** All rimes, without tones, each in the spelling that follows the onset. */
    static final List<String> RIMES = words("""
                    a ac ach ai am an ang anh ao ap at au ay
                    ăc ăk ăm ăn ăng ăp ăt
                    âc âm ân âng âp ât âu ây
                    e ec em en eng eo ep et
                    ê êc êch êm ên êng ênh êp êt êu
                    i ich im in inh ip it iu
                    ia iêc iêm iên iêng iêp iêt iêu
                    o oc oi om on ong op ot ooc oong
                    oa oac oach oai oam oan oang oanh oao oap oat oay
                    oăc oăm oăn oăng oăt
                    oe oem oen oeo oet
                    ô ôc ôi ôm ôn ông ôp ôt
                    ơ ơi ơm ơn ơp ơt
                    u uc ui um un ung up ut
                    ua uôc uôi uôm uôn uông uôt
                    uân uâng uât uây
                    uê uêch uênh uơ
                    uy uya uych uyn uynh uyp uyt uyu uyên uyêt
                    ư ưc ưi ưm ưn ưng ưt ưu
                    ưa ươc ươi ươm ươn ương ươp ươt ươu
                    y ych yn ynh yp yt yêm yên yêng yêt yêu
                    """).toList();

    /** The u of qu stands for the first letter of oa oă oe uâ uê uơ uy, and in quốc alone of uô. */
    private static final Set<String> AFTER_QU = words("""
                    a ac ach ai am an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây
                    e en eo et ê êch ên ênh êt êu i ich in inh ip it iu ôc ơ ơi ơn ơt
                    y ych yn ynh yp yt yên yêt
                    """).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ONLY_AFTER_QU = Set.of("ych", "yn", "ynh", "yp", "yt");
    /** The i of gi is also that of iê: giếng, giếc. */
    private static final Set<String> ONLY_AFTER_GI = Set.of("êc", "êng");

    private static final Set<String> AFTER_K_IN_NAMES = Set.of("an", "on", "ông");

    private static final Set<String> BEFORE_OPEN_Y = Set.of("", "h", "k", "l", "m", "s", "t", "th", "v");

    private Spellings() {}

    /** Whether the two make a syllable of some tone, by the rules of spelling. */
    static boolean fit(String onset, String rime) {
        if (ONLY_AFTER_QU.contains(rime) || onset.equals("qu")) {
            return onset.equals("qu") && AFTER_QU.contains(rime);
        }
        if (ONLY_AFTER_GI.contains(rime)) {
            return onset.equals("gi");
        }
        if (rime.equals("y")) {
            return BEFORE_OPEN_Y.contains(onset);
        }
        return fitByFirstLetter(onset, rime);
    }

    private static boolean fitByFirstLetter(String onset, String rime) {
        char first = rime.charAt(0);
        boolean front = "eêiy".indexOf(first) >= 0;
        return switch (onset) {
            case "" -> !rime.startsWith("iê");
            case "c", "ng" -> !front;
            case "g" -> !front || rime.equals("i") || (first == 'i' && !Letters.isVowel(rime.charAt(1)));
            case "gi" -> first != 'i' && first != 'y';
            case "k" -> (front && first != 'y') || AFTER_K_IN_NAMES.contains(rime);
            case "gh", "ngh" -> front && first != 'y';
            default -> first != 'y';
        };
    }

    /** Whether the rime ends in c ch k p t, which leaves it only the tones sắc and nặng. */
    static boolean isStopped(String rime) {
        return switch (rime.charAt(rime.length() - 1)) {
            case 'c', 'k', 'p', 't' -> true;
            case 'h' -> rime.endsWith("ch");
            default -> false;
        };
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+", -1));
    }
}

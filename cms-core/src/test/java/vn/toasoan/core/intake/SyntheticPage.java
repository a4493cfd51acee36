package vn.toasoan.core.intake;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.calendar.DayNames;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.intake.SharedData.NewsArticle;

/**
 * A page made of an article and the furniture of papers, with what must be read from it.
 *
 * @param byline names as they must be read, in order
 * @param foreign lines that must not be read as text
 */
record SyntheticPage(
        String text,
        String title,
        @Nullable String sapo,
        @Nullable String dateline,
        @Nullable PrintedTime published,
        List<String> section,
        @Nullable String kicker,
        List<String> byline,
        List<String> tags,
        List<String> paragraphs,
        List<String> foreign) {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final List<String> DATES = List.of(
            "dd/MM/uuuu | HH:mm 'GMT+7'",
            "dd-MM-uuuu HH:mm",
            "dd/MM/uuuu HH:mm",
            "'Cập nhật ngày:' dd/MM/uuuu HH:mm:ss",
            "'{w},' dd/MM/uuuu - HH:mm",
            "'{w},' d/M/uuuu, HH:mm'[GMT+7]'",
            "'ngày' d 'tháng' M 'năm' uuuu",
            "'{w}, ngày' d/M/uuuu '|' h:mm a",
            "HH:mm, dd/MM/uuuu",
            "HH:mm '|' dd/MM/uuuu",
            "HH'h'mm 'ngày' d/M/uuuu",
            "'Ngày đăng:' dd/MM/uuuu",
            "'Đăng lúc:' HH:mm dd/MM/uuuu",
            "'Cập nhật lúc' HH:mm, '{w},' dd/MM/uuuu '(GMT+7)'",
            "dd/MM/uuuu hh:mm a",
            "uuuu-MM-dd'T'HH:mm:ss'+07:00'",
            "'{w} -' dd/MM/uuuu HH:mm '127 0'",
            "'Lượt xem: 312 | Gửi lúc:' dd/MM/uuuu HH:mm:ss",
            "d 'Tháng' M, uuuu",
            "'{w}:' HH:mm 'ngày' dd/MM/uuuu");
    private static final List<List<String>> BEFORE = List.of(
            List.of(),
            List.of("Truy cập nội dung luôn"),
            List.of("Trang chủ", "Giới thiệu", "Tin tức", "Văn bản", "Liên hệ"),
            List.of("Báo điện tử Sông Thao", "Trang chủ | Thời sự | Kinh tế | Văn hóa | Thể thao"),
            List.of("Skip to content", "Menu", "Tìm kiếm"),
            List.of("Home\tNews\tAbout us\tContact"),
            List.of("Thống kê truy cập", "Đang truy cập: 12", "Tổng truy cập: 1.204.332"));
    private static final List<List<String>> AFTER = List.of(
            List.of(),
            List.of("Viết bình luận mới", "Tin cùng chuyên mục", "{h}", "{h}", "Các tin khác", "{h}", "Xem thêm >>"),
            List.of("Thống kê truy cập", "Đang truy cập:6032", "Tổng truy cập: 1731932"),
            List.of("In trang", "Gửi email", "Các tin đã đưa", "{hd}", "{hd}", "{hd}", "{hd}"),
            List.of("< Trở về trang trước", "Gửi bình luận của bạn"),
            List.of("Phản hồi", "Các tin khác", "Mới nhất", "{h}", "Liên kết website"),
            List.of(
                    "Tin liên quan",
                    "{h}",
                    "{h}",
                    "{h}",
                    "Thăm dò ý kiến",
                    "Bạn đánh giá thế nào về trang này?",
                    "Tốt",
                    "Chưa tốt",
                    "Gửi bình chọn"),
            List.of(
                    "Bình luận (2)",
                    "Hoàng Anh",
                    "Bài viết hay và bổ ích, mong tòa soạn có thêm nhiều bài như thế này nữa để bạn đọc học hỏi.",
                    "12/03/2021 10:22"),
            List.of(
                    "© 2021 Báo Sông Thao. Giấy phép số 12/GP-BTTTT",
                    "Tổng Biên tập: Trần Văn Khởi",
                    "Địa chỉ: 15 Trần Phú"));
    private static final List<String> NAMES = List.of(
            "Lê An",
            "Nguyễn Tuấn Anh",
            "TRƯỜNG SƠN",
            "Hà My",
            "NGÂN NGUYỄN",
            "Vi Thị Hạnh",
            "Thanh Trúc",
            "K'Liêm",
            "XUÂN THÀNH",
            "H.T",
            "Hoàng Lam",
            "Quốc Cường",
            "Đỗ Thị Lụa",
            "Phương Uyên",
            "MINH ĐỨC");
    private static final List<String> SIGNED = List.of(
            "{n}",
            "{n}",
            "Bài, ảnh: {n}",
            "{n} (Thực hiện)",
            "Tin, ảnh: {n} - {n}",
            "Tác giả: {n}",
            "Theo {n}",
            "{n} (tổng hợp)");
    private static final List<String> CODES =
            List.of("ĐTO - ", "(QTO) - ", "BHG - ", "(Thanh tra) - ", "VOV.VN - ", "(GLO)- ", "QBĐT – ");
    private static final List<String> SECTIONS =
            List.of("Xây dựng Đảng", "Thời sự", "Kinh tế", "Văn hóa - Xã hội", "Pháp luật");

    /** Makes the page of one article; the chance decides everything else. */
    static SyntheticPage of(NewsArticle article, List<NewsArticle> others, Random chance) {
        return new Maker(article, others, chance).page();
    }

    private static final class Maker {
        private final NewsArticle article;
        private final List<NewsArticle> others;
        private final Random chance;
        private final List<String> lines = new ArrayList<>();
        private final List<String> foreign = new ArrayList<>();

        Maker(NewsArticle article, List<NewsArticle> others, Random chance) {
            this.article = article;
            this.others = others;
            this.chance = chance;
        }

        SyntheticPage page() {
            var before = pick(BEFORE);
            before.forEach(this::furniture);
            var section = section();
            var kicker = before.isEmpty() && chance.nextInt(5) == 0 ? "Nhân ngày hội của toàn dân:" : null;
            var published = heading(kicker);
            var code = chance.nextInt(4) == 0 ? pick(CODES) : "";
            var sapo = even(article.sapo());
            lines.add(code + sapo);
            var paragraphs = unsigned(article.body());
            lines.addAll(paragraphs);
            var byline = byline();
            var tags = tags();
            pick(AFTER).forEach(line -> furniture(filled(line)));
            return new SyntheticPage(
                    String.join(chance.nextBoolean() ? "\n\n" : "\n", lines),
                    even(article.title()),
                    sapo,
                    code.isEmpty() ? null : code.replaceAll("[() –-]+$|^\\(", ""),
                    published,
                    section,
                    kicker,
                    byline,
                    tags,
                    paragraphs,
                    foreign);
        }

        private List<String> section() {
            if (chance.nextInt(3) > 0) {
                return List.of();
            }
            var path = List.of(pick(SECTIONS), pick(List.of("Tin tức", "Trong tỉnh")));
            lines.add("Trang chủ > " + String.join(" > ", path));
            return path;
        }

        /** Kicker, title and date, the date above or below; most pages have one. */
        private @Nullable PrintedTime heading(@Nullable String kicker) {
            var pattern = chance.nextInt(12) == 0 ? null : pick(DATES);
            var time = LocalDateTime.of(2012 + chance.nextInt(13), 1 + chance.nextInt(12), 1 + chance.nextInt(28), 0, 0)
                    .plusSeconds(chance.nextInt(86_400));
            var above = chance.nextInt(3) == 0;
            if (above && pattern != null) {
                lines.add(printed(pattern, time));
            }
            if (kicker != null) {
                lines.add(kicker);
            }
            lines.add(even(article.title()));
            if (!above && pattern != null) {
                lines.add(printed(pattern, time));
            }
            if (chance.nextInt(4) == 0) {
                furniture("Chia sẻ");
            }
            return published(pattern, time);
        }

        private List<String> tags() {
            if (chance.nextInt(5) > 0) {
                return List.of();
            }
            lines.add("Từ khóa: nông thôn mới, đảng viên");
            return List.of("nông thôn mới", "đảng viên");
        }

        private String filled(String line) {
            var dated = headline() + " (0" + (1 + chance.nextInt(9)) + "/05/2020)";
            return line.replace("{hd}", dated).replace("{h}", headline());
        }

        /** The body without the names its paper printed below it. */
        private static List<String> unsigned(String body) {
            var paragraphs = new ArrayList<>(body.lines()
                    .map(Maker::even)
                    .filter(line -> !line.isEmpty() && !line.startsWith("Xem thêm"))
                    .toList());
            while (paragraphs.size() > 1
                    && paragraphs.getLast().length() < 70
                    && !paragraphs.getLast().matches(".*[.!?”\"…]")) {
                paragraphs.removeLast();
            }
            return paragraphs;
        }

        private List<String> byline() {
            if (chance.nextInt(6) == 0) {
                return List.of();
            }
            var form = pick(SIGNED);
            var names = new ArrayList<String>();
            while (form.contains("{n}")) {
                var name =
                        form.startsWith("Theo") ? pick(List.of("TTXVN", "VOV", "Báo Nhân Dân", "Hà Anh")) : pick(NAMES);
                if (!names.contains(name)) {
                    names.add(name);
                    form = form.replaceFirst("\\{n}", name);
                }
            }
            lines.add(form);
            return names;
        }

        private void furniture(String line) {
            lines.add(line);
            foreign.add(line);
        }

        private String headline() {
            return even(pick(others).title());
        }

        private static @Nullable PrintedTime published(@Nullable String pattern, LocalDateTime time) {
            if (pattern == null) {
                return null;
            }
            if (!pattern.contains("m") || (!pattern.contains(":mm") && !pattern.contains("'h'mm"))) {
                return PrintedTime.day(time.toLocalDate(), ZONE);
            }
            var seconds = pattern.contains("ss");
            var at =
                    time.withSecond(seconds ? time.getSecond() : 0).atZone(ZONE).toInstant();
            return new PrintedTime(at, seconds ? Precision.SECOND : Precision.MINUTE);
        }

        private static String printed(String pattern, LocalDateTime time) {
            return DateTimeFormatter.ofPattern(pattern, Locale.US)
                    .format(time)
                    .replace("{w}", DayNames.weekday(time.getDayOfWeek()));
        }

        private static String even(String text) {
            return text.replaceAll("[\\u200B-\\u200F\\uFEFF]", "")
                    .replaceAll("\\s+", " ")
                    .strip();
        }

        private <T> T pick(List<T> from) {
            return from.get(chance.nextInt(from.size()));
        }
    }
}

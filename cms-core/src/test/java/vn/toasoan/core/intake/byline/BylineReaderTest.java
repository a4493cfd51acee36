package vn.toasoan.core.intake.byline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toasoan.core.intake.byline.Byline.Role;
import vn.toasoan.core.intake.byline.Byline.Signature;

class BylineReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "Bài, ảnh: TRƯỜNG SƠN^BAI_ANH TRƯỜNG SƠN",
                "XUÂN THÀNH (Thực hiện)^THUC_HIEN XUÂN THÀNH",
                "XUÂN THÀNH thực hiện^THUC_HIEN XUÂN THÀNH",
                "NGÂN NGUYỄN^BAI NGÂN NGUYỄN",
                "Nguyễn Tuấn Anh^BAI Nguyễn Tuấn Anh",
                "Theo TTXVN^THEO TTXVN",
                "(Theo TTXVN)^THEO TTXVN",
                "Nguồn: baodongque.vn^THEO baodongque.vn",
                "Nguồn tin: Cổng thông tin điện tử huyện^THEO Cổng thông tin điện tử huyện",
                "Tin, ảnh: Thanh Hương^BAI_ANH Thanh Hương",
                "Tin và ảnh: Thanh Hương^BAI_ANH Thanh Hương",
                "Bài: Huỳnh Luân; Ảnh: Hồng Nhị^BAI Huỳnh Luân, ANH Hồng Nhị",
                "Bài: Huỳnh Luân - Ảnh: Hồng Nhị^BAI Huỳnh Luân, ANH Hồng Nhị",
                "Hà LinhẢnh: Huy Nguyễn^BAI Hà Linh, ANH Huy Nguyễn",
                "Lê An - Trần Bình^BAI Lê An, BAI Trần Bình",
                "Vũ Nguyệt – Nhật Quang^BAI Vũ Nguyệt, BAI Nhật Quang",
                "Lê An, Trần Bình và Đỗ Chi^BAI Lê An, BAI Trần Bình, BAI Đỗ Chi",
                "Phương Uyên (tổng hợp)^TONG_HOP Phương Uyên",
                "Kim Thanh (T/h)^TONG_HOP Kim Thanh",
                "Kiều Hương (T.H)^TONG_HOP Kiều Hương",
                "Tổng hợp: Kim Thanh^TONG_HOP Kim Thanh",
                "Phương Uyên (tổng hợp từ TTXVN)^TONG_HOP Phương Uyên, THEO TTXVN",
                "Ban Biên tập^BAI Ban Biên tập",
                "PV^BAI PV",
                "BBT^BAI BBT",
                "Nhóm PV: Thạch Sóc – Kim Ngân^BAI Thạch Sóc, BAI Kim Ngân",
                "CTV Minh Hà^BAI Minh Hà [CTV]",
                "TS. LÊ THỊ CHIÊU^BAI LÊ THỊ CHIÊU [TS]",
                "Hoàng Hà/VOV^BAI Hoàng Hà, THEO VOV",
                "Theo Hà Anh/VOV.VN^BAI Hà Anh, THEO VOV.VN",
                "Vũ Anh (Theo Reuters)^BAI Vũ Anh, THEO Reuters",
                "Huyền Lê (Theo Reuters, AFP)^BAI Huyền Lê, THEO Reuters, THEO AFP",
                "PV/Theo Thanh Niên^BAI PV, THEO Thanh Niên",
                "Đàm Thu Hằng (Theo: sonla.gov.vn)^BAI Đàm Thu Hằng, THEO sonla.gov.vn",
                "TTXVN^THEO TTXVN",
                "Tác giả: Vi Thị Hạnh^BAI Vi Thị Hạnh",
                "Tác giả bài viết: Hà My^BAI Hà My",
                "Ghi chép của ĐĂNG KHOA^BAI ĐĂNG KHOA",
                "H’Linh Niê (ghi)^THUC_HIEN H’Linh Niê",
                "Ảnh, clip: Lâm Hoàng^ANH Lâm Hoàng",
                "Ảnh: A.X^ANH A.X",
                "Minh họa: ĐẶNG ỔI^MINH_HOA ĐẶNG ỔI",
                "Tranh minh họa: Mạc Tấn^MINH_HOA Mạc Tấn",
                "Bài và minh họa: Lê Ỷ Lan^BAI Lê Ỷ Lan",
                "B.T^BAI B.T",
                "Anh Hoài^BAI Anh Hoài",
                "Trường Giang^BAI Trường Giang",
                "K'Liêm^BAI K'Liêm",
                "Quốc Sự - Uỷ viên UBKT Huyện uỷ^BAI Quốc Sự [Uỷ viên UBKT Huyện uỷ]",
                "Đỗ Thị Lụa – Văn phòng Đảng ủy^BAI Đỗ Thị Lụa [Văn phòng Đảng ủy]",
                "Trọng Giáp (từ Singapore)^BAI Trọng Giáp [từ Singapore]",
                "NGUYÊN ĐOAN |^BAI NGUYÊN ĐOAN",
                "Phòng Tổ chức - Cán bộ^BAI Phòng Tổ chức - Cán bộ",
            })
    void a_printed_byline_is_read_with_its_roles(String line, String byline) {
        assertEquals(byline, printed(BylineReader.read(line)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đổi mới phương thức lãnh đạo",
                "Công tâm và nhân ái",
                "Bộ đội giúp dân gặt lúa chạy bão",
                "Hội nghị sơ kết sáu tháng đầu năm",
                "ASEAN và Trung Quốc cam kết kiềm chế ở Biển Đông",
                "TÀI LIỆU THAM KHẢO",
                "Kết luận",
                "Đồng chí Trần Văn Hải",
                "Báo Người Đưa Tin sẽ tiếp tục thông tin!",
                "Theo ông Hải, vụ này được mùa nhưng mất giá.",
                "Theo Công an quận 1, Sang không có tiền án tiền sự",
                "Ảnh hưởng của bão số 3",
                "PHÓ BÍ THƯ THƯỜNG TRỰC",
                "(Còn nữa)",
                "(Tổng hợp)",
                "12/08/2022",
                "",
            })
    void titles_headings_and_sentences_are_no_bylines(String line) {
        assertTrue(BylineReader.read(line).isEmpty(), () -> printed(BylineReader.read(line)));
    }

    @Test
    void a_name_that_signs_twice_keeps_the_role_that_says_more() {
        var top = new Byline(List.of(Signature.of(Role.BAI, "Thái Minh")));
        var bottom = new Byline(List.of(Signature.of(Role.BAI_ANH, "THÁI MINH"), Signature.of(Role.ANH, "Lan")));

        assertEquals(
                List.of(Signature.of(Role.BAI_ANH, "THÁI MINH"), Signature.of(Role.ANH, "Lan")),
                top.and(bottom).signatures());
        assertEquals(bottom, bottom.and(top));
    }

    @Test
    void the_source_is_the_first_paper_named() {
        assertEquals(
                Optional.of("VOV"),
                BylineReader.read("Hoàng Hà/VOV").orElseThrow().source());
        assertTrue(BylineReader.read("Hoàng Hà").orElseThrow().source().isEmpty());
    }

    private static String printed(Optional<Byline> byline) {
        return byline.orElse(Byline.NONE).signatures().stream()
                .map(signature -> signature.role() + " " + signature.name()
                        + (signature.position() == null ? "" : " [" + signature.position() + "]"))
                .collect(Collectors.joining(", "));
    }

    @Test
    void initials_beside_the_full_name_are_the_same_person() {
        var byline = BylineReader.read("Đ.Q.K").orElseThrow();

        var joined = byline.and(BylineReader.read("Bút ký của Đàm Quốc Khang").orElseThrow());

        assertEquals(List.of(Signature.of(Role.BAI, "Đàm Quốc Khang")), joined.signatures());
    }

    @Test
    void a_role_in_brackets_below_a_name_is_its_role() {
        var role = BylineReader.role("(tổng hợp)").orElseThrow();

        assertEquals(Role.TONG_HOP, role);
        assertEquals(
                List.of(Signature.of(Role.TONG_HOP, "Kim Thanh")),
                BylineReader.read("Kim Thanh").orElseThrow().inRole(role).signatures());
    }
}

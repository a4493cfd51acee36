package vn.toasoan.core.article;

/** In which role somebody signs an article, by the words papers print before or behind the name. */
public enum Role {
    /** A bare name, or "Bài". */
    BAI("Bài"),
    ANH("Ảnh"),
    BAI_ANH("Bài, ảnh"),
    MINH_HOA("Minh họa"),
    THUC_HIEN("Thực hiện"),
    /** "Theo": the name is a source, not a person. */
    THEO("Theo"),
    TONG_HOP("Tổng hợp");

    private final String printed;

    Role(String printed) {
        this.printed = printed;
    }

    /** As papers print it. */
    public String printed() {
        return printed;
    }
}

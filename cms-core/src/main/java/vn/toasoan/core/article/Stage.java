package vn.toasoan.core.article;

/** How far a working copy has come. */
public enum Stage {
    /** Nháp. */
    DRAFT,
    /** Chờ duyệt. */
    SUBMITTED,
    /** Trả lại. */
    RETURNED,
    /** Đã duyệt. */
    APPROVED,
    /** Hẹn giờ. */
    SCHEDULED
}

package vn.toasoan.core.intake;

/** What an editor should know of a captured article; the codes are stored and never change. */
public final class Notes {

    /** No date is printed with the article. */
    public static final String NO_DATE = "no-date";

    /** The only date printed is that of an update; it stands as the time of publishing. */
    public static final String ONLY_UPDATE = "only-update";

    /** Nobody signs. */
    public static final String NO_BYLINE = "no-byline";

    /** The page does not name its section. */
    public static final String NO_SECTION = "no-section";

    /** The form shows no lead apart from the text. */
    public static final String NO_SAPO = "no-sapo";

    /** Lines between title and end that could not be read as anything were left out. */
    public static final String LEFT_OUT = "left-out";

    /** The page names a section that this site does not have. */
    public static final String UNKNOWN_SECTION = "unknown-section";

    /** A picture that the file names does not lie beside it, or not where it may be read. */
    public static final String PICTURE_MISSING = "picture-missing";

    /** A picture was left out for what its file is; the log says which and why. */
    public static final String PICTURE_REFUSED = "picture-refused";
    /** A date is given that cannot be read. */
    public static final String BAD_DATE = "bad-date";

    private Notes() {}
}

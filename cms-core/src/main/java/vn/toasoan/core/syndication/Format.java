package vn.toasoan.core.syndication;

/** In what form a list is given to programs that follow it. */
public enum Format {
    /** RSS 2.0. */
    RSS("rss"),
    /** Atom, RFC 4287. */
    ATOM("atom");

    private final String id;

    Format(String id) {
        this.id = id;
    }

    /** The first word of its addresses. */
    public String id() {
        return id;
    }

    String contentType() {
        return "application/" + id + "+xml; charset=utf-8";
    }

    String write(Channel channel) {
        return switch (this) {
            case RSS -> RssWriter.write(channel);
            case ATOM -> AtomWriter.write(channel);
        };
    }
}

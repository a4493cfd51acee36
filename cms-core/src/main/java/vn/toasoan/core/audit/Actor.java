package vn.toasoan.core.audit;

/**
 * Who does something, as the trail and the revisions name them.
 *
 * @param name a pen name or account, or {@code import} and the like for the program's own doings
 */
public record Actor(String name) {

    /** The importer, acting for whoever started it. */
    public static final Actor IMPORT = new Actor("import");

    public Actor {
        if (name.isBlank() || name.length() > 120) {
            throw new IllegalArgumentException("an actor's name has 1 to 120 characters: " + name);
        }
    }
}

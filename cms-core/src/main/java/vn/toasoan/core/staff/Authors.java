package vn.toasoan.core.staff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.toasoan.core.text.Keys;
import vn.toasoan.core.text.Nfc;
import vn.toasoan.core.text.Slugs;
import vn.toasoan.core.text.SortKeys;

/** The authors of the paper. */
@Singleton
public class Authors {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SLUG = 80;

    private final AuthorRepository repository;

    Authors(AuthorRepository repository) {
        this.repository = repository;
    }

    /**
     * The author whom a printed name means; capitals, tone placement and punctuation make no other author.
     *
     * @param printed as in the byline
     * @return empty where nobody of the name was met, as where it has no letter or over 120 characters
     */
    @Transactional
    public Optional<Author> signing(String printed) {
        return Printed.of(printed).flatMap(name -> repository.findByExactKeyAndNamesake(name.key(), 0));
    }

    /** The author of the id. */
    @Transactional
    public Optional<Author> byId(long id) {
        return repository.findById(id);
    }

    /** The authors of the ids that there are, by id. */
    @Transactional
    public Map<Long, Author> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : repository.findByIdIn(ids).stream().collect(Collectors.toMap(Author::id, Function.identity()));
    }

    /**
     * Makes a new author of every printed name that nobody has signed with.
     *
     * <p>To be called before a longer transaction: within it, others who meet the same names would wait for its end. All
     * make them in the order of their keys, so that no two wait for each other.
     *
     * @return how many are new
     */
    @Transactional
    public int meet(Collection<String> printed) {
        return printed.stream()
                .flatMap(name -> Printed.of(name).stream())
                .collect(Collectors.toMap(Printed::key, Function.identity(), (first, again) -> first, TreeMap::new))
                .values()
                .stream()
                .filter(name ->
                        repository.findByExactKeyAndNamesake(name.key(), 0).isEmpty())
                .mapToInt(this::make)
                .sum();
    }

    private int make(Printed name) {
        var shown = PenName.shown(name.text());
        return repository.insertIfMissing(
                shown, name.key(), Slugs.of(shown, LONGEST_SLUG), SortKeys.byGivenName(shown));
    }

    /** A name that may be an author's. */
    private record Printed(String text, String key) {

        static Optional<Printed> of(String printed) {
            var text = Nfc.of(printed).strip();
            var key = Keys.exactPhrase(text);
            return key.isEmpty() || text.length() > LONGEST_NAME
                    ? Optional.empty()
                    : Optional.of(new Printed(text, key));
        }
    }
}

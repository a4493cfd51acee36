package vn.toasoan.core.staff;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
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
     * The author whom a printed name means; a name that nobody has signed with makes a new one.
     *
     * @param printed as in the byline; capitals, tone placement and punctuation make no other author
     * @return empty where the name has no letter or over 120 characters
     */
    @Transactional
    public Optional<Author> signing(String printed) {
        var name = Nfc.of(printed).strip();
        var key = Keys.exactPhrase(name);
        if (key.isEmpty() || name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        var known = repository.findByExactKeyAndNamesake(key, 0);
        if (known.isPresent()) {
            return known;
        }
        var shown = PenName.shown(name);
        repository.insertIfMissing(shown, key, Slugs.of(shown, LONGEST_SLUG), SortKeys.byGivenName(shown));
        return repository.findByExactKeyAndNamesake(key, 0);
    }
}

package vn.toasoan.core.section;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toasoan.core.text.Keys;
import vn.toasoan.core.text.Nfc;
import vn.toasoan.core.text.Slugs;

/** The tags of the site. */
@Singleton
public class Tags {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SLUG = 80;

    private final TagRepository repository;

    Tags(TagRepository repository) {
        this.repository = repository;
    }

    /** The tags of the names, in their order, each once; those that were never met are left out. */
    @Transactional
    public List<Tag> named(List<String> names) {
        var keys = byKey(names).sequencedKeySet();
        var known = known(keys);
        return keys.stream().map(known::get).flatMap(Stream::ofNullable).toList();
    }

    /** The tag of the id. */
    @Transactional
    public Optional<Tag> byId(long id) {
        return repository.findById(id);
    }

    /**
     * Makes the tags of the names that are missing.
     *
     * <p>To be called before a longer transaction: within it, others who name the same new tags would wait for its end.
     * All make them in the order of their keys, so that no two wait for each other.
     *
     * @param names those over 120 characters, or without a letter or digit, make none
     * @return how many are new
     */
    @Transactional
    public int meet(Collection<String> names) {
        var byKey = new TreeMap<>(byKey(names));
        byKey.keySet().removeAll(known(byKey.keySet()).keySet());
        return byKey.entrySet().stream()
                .mapToInt(tag -> repository.insertIfMissing(
                        tag.getValue(), tag.getKey(), Slugs.of(tag.getValue(), LONGEST_SLUG)))
                .sum();
    }

    /** Each tag by its key, spelt as the first to name it. */
    private static SequencedMap<String, String> byKey(Collection<String> names) {
        var byKey = new LinkedHashMap<String, String>();
        names.stream()
                .map(name -> Nfc.of(name).strip())
                .filter(name -> name.length() <= LONGEST_NAME)
                .forEach(name -> byKey.putIfAbsent(Keys.exactPhrase(name), name));
        byKey.remove("");
        return byKey;
    }

    private Map<String, Tag> known(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : repository.findByExactKeyIn(keys).stream()
                        .collect(Collectors.toMap(Tag::exactKey, Function.identity()));
    }
}

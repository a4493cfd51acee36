package vn.toasoan.core.section;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.toasoan.core.text.Keys;
import vn.toasoan.core.text.Slugs;

/** The tags of the site. */
@Singleton
public class Tags {

    private final TagRepository repository;
    private final TagAdder adder;

    Tags(TagRepository repository, TagAdder adder) {
        this.repository = repository;
        this.adder = adder;
    }

    /** The tags of the names, in their order, each once; those that were missing are made. */
    public List<Tag> named(List<String> names) {
        var byKey = names.stream()
                .filter(name -> !Keys.exactPhrase(name).isEmpty())
                .collect(Collectors.toMap(Keys::exactPhrase, Function.identity(), (first, again) -> first));
        var keys = names.stream()
                .map(Keys::exactPhrase)
                .filter(byKey::containsKey)
                .distinct()
                .toList();
        if (keys.isEmpty()) {
            return List.of();
        }
        var known = known(keys);
        if (known.size() < keys.size()) {
            adder.addMissing(keys.stream()
                    .filter(key -> !known.containsKey(key))
                    .map(byKey::get)
                    .toList());
            known.putAll(known(keys));
        }
        return keys.stream().map(known::get).flatMap(Stream::ofNullable).toList();
    }

    private Map<String, Tag> known(List<String> keys) {
        return repository.findByExactKeyIn(new ArrayList<>(keys)).stream()
                .collect(Collectors.toMap(Tag::exactKey, Function.identity()));
    }

    /**
     * Makes tags in a transaction of its own, so that the caller's holds no lock on them: two articles that name the same
     * new tags in another order would wait for each other.
     */
    @Singleton
    static class TagAdder {

        private static final int LONGEST_SLUG = 80;

        private final TagRepository repository;

        TagAdder(TagRepository repository) {
            this.repository = repository;
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        void addMissing(List<String> names) {
            names.stream()
                    .sorted()
                    .forEach(name ->
                            repository.insertIfMissing(name, Keys.exactPhrase(name), Slugs.of(name, LONGEST_SLUG)));
        }
    }
}

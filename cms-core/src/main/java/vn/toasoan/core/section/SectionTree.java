package vn.toasoan.core.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.toasoan.core.text.Keys;

/**
 * All sections at one moment.
 *
 * @param all in the order of their places, then ids
 */
public record SectionTree(List<Section> all) {

    public SectionTree {
        all = all.stream()
                .sorted(Comparator.comparingInt(Section::place).thenComparingLong(Section::id))
                .toList();
    }

    /** The sections at the top, in order. */
    public List<Section> top() {
        return which(section -> section.parentId() == null);
    }

    /** The sections right below it, in order. */
    public List<Section> below(Section parent) {
        return which(section -> Objects.equals(section.parentId(), parent.id()));
    }

    /** The section of the id. */
    public Optional<Section> byId(long id) {
        return first(section -> section.id() == id);
    }

    /** The section whose present slug it is. */
    public Optional<Section> bySlug(String slug) {
        return first(section -> section.slug().equals(slug));
    }

    /** The section of a printed name, whatever its case, tone placement and punctuation. */
    public Optional<Section> named(String name) {
        var key = Keys.exactPhrase(name);
        return key.isEmpty()
                ? Optional.empty()
                : first(section -> section.exactKey().equals(key));
    }

    /** From the top down to the section itself. */
    public List<Section> lineage(Section section) {
        var line = new ArrayList<Section>();
        var at = Optional.of(section);
        while (at.isPresent() && !line.contains(at.get())) {
            line.addFirst(at.get());
            at = Optional.ofNullable(at.get().parentId()).flatMap(this::byId);
        }
        return List.copyOf(line);
    }

    /** The section itself and all below it, however deep, each before those below it. */
    public List<Section> withAllBelow(Section section) {
        var found = new LinkedHashSet<Section>();
        gather(section, found);
        return List.copyOf(found);
    }

    private void gather(Section section, Set<Section> found) {
        if (found.add(section)) {
            below(section).forEach(below -> gather(below, found));
        }
    }

    /** The ids of the section and of all below it; none for an id that is not here. */
    public List<Long> branch(long id) {
        return byId(id).map(this::withAllBelow).orElse(List.of()).stream()
                .map(Section::id)
                .toList();
    }

    private List<Section> which(Predicate<Section> condition) {
        return all.stream().filter(condition).toList();
    }

    private Optional<Section> first(Predicate<Section> condition) {
        return all.stream().filter(condition).findFirst();
    }
}

package vn.toasoan.core.intake.news;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.section.ReservedSlugs;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.SectionTree;
import vn.toasoan.core.section.Sections;
import vn.toasoan.core.text.Keys;
import vn.toasoan.core.text.Slugs;

/**
 * The sections that the lines of one file name. What the site does not have is made below one section, so that a file
 * cannot overgrow the site's own tree. Not thread-safe.
 */
final class NewsSections {

    /** Below which new sections are made. */
    static final String STORE = "kho-tin";

    /** Sections that one file may make; more names than that are no sections. */
    static final int MOST_NEW = 200;

    private static final String STORE_NAME = "Kho tin";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SLUG = 70; // leaves room for a number
    private static final int LAST_PLACE = 100_000;

    private final Sections sections;
    private final Map<String, Section> byKey = new HashMap<>();
    private SectionTree tree;
    private int made;

    NewsSections(Sections sections) {
        this.sections = sections;
        this.tree = sections.tree();
    }

    /** Where articles stand that name none. */
    Section unsorted() {
        return tree.bySlug(Section.UNSORTED)
                .orElseThrow(() -> new CmsException.NotFound("section.not-found", Map.of("id", Section.UNSORTED)));
    }

    /** The section of the name, made if it has to be; empty where the name can be none. */
    Optional<Section> named(String name) {
        if (name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        var key = Keys.exactPhrase(name);
        var known = Optional.ofNullable(byKey.get(key)).or(() -> tree.named(name));
        var section = known.isPresent() || key.isEmpty() || made == MOST_NEW ? known : Optional.of(made(name));
        section.ifPresent(found -> byKey.put(key, found));
        return section;
    }

    private Section made(String name) {
        made++;
        return madeUnlessThere(name, name, store());
    }

    private Section store() {
        return tree.bySlug(STORE)
                .or(() -> sections.formerly(STORE))
                .orElseGet(() -> madeUnlessThere(STORE_NAME, STORE, null));
    }

    /** Another import may make the same at the same moment: then that one is meant. */
    private Section madeUnlessThere(String name, String address, @Nullable Section parent) {
        var siblings = parent == null ? 0 : tree.below(parent).size();
        var place = parent == null ? LAST_PLACE : 10 * (siblings + 1);
        var slug = freeSlug(Slugs.of(address, LONGEST_SLUG, "muc"));
        try {
            var section = sections.add(new Sections.Plan(name, slug, null, parent == null ? null : parent.id(), place));
            tree = sections.tree();
            return section;
        } catch (RuntimeException e) {
            tree = sections.tree();
            return tree.named(name).orElseThrow(() -> e);
        }
    }

    /** The slug, numbered where it is another section's, once was, or is the site's own. */
    private String freeSlug(String slug) {
        var free = slug;
        for (var number = 2; !isFree(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    private boolean isFree(String slug) {
        return !ReservedSlugs.ALL.contains(slug)
                && tree.bySlug(slug).isEmpty()
                && sections.formerly(slug).isEmpty();
    }
}

package vn.toasoan.core.section;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.change.Change;
import vn.toasoan.core.change.ChangeFeed;
import vn.toasoan.core.failure.CmsException;
import vn.toasoan.core.text.Keys;
import vn.toasoan.core.text.Nfc;
import vn.toasoan.core.text.Slugs;

/** What a newsroom does with sections. */
@Singleton
public class Sections {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_KEY = 400;
    private static final int LONGEST_SLUG = 80;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final SectionRepository repository;
    private final ChangeFeed feed;

    Sections(SectionRepository repository, ChangeFeed feed) {
        this.repository = repository;
        this.feed = feed;
    }

    /**
     * What is to be known to make or change a section.
     *
     * @param slug small letters without marks, digits, and single hyphens between them; null: made from the name
     * @param description at most 500 characters; null or blank: none
     * @param parentId null: at the top
     */
    public record Plan(
            String name,
            @Nullable String slug,
            @Nullable String description,
            @Nullable Long parentId,
            int place) {}

    /** All sections as they stand now. */
    @Transactional
    public SectionTree tree() {
        return new SectionTree(repository.findAll());
    }

    /** The section that once had the slug and has another now. */
    @Transactional
    public Optional<Section> formerly(String slug) {
        var possible =
                StandardCharsets.US_ASCII.newEncoder().canEncode(slug); // the column takes no other in comparisons
        return possible ? repository.findByOldSlug(slug) : Optional.empty();
    }

    /**
     * Makes a section.
     *
     * @throws CmsException.Invalid {@code section.bad-name}, {@code section.bad-slug}, {@code section.slug-reserved},
     *     {@code section.slug-taken}, {@code section.description-too-long}
     * @throws CmsException.NotFound {@code section.not-found} for its parent
     */
    @Transactional
    public Section add(Plan plan) {
        var section = repository.save(checked(0, plan));
        feed.append(new Change.SectionChanged(section.id()));
        return section;
    }

    /**
     * Gives a section another name, slug, description or place; its old slug goes on leading to it.
     *
     * @throws CmsException.Invalid as {@link #add}, and {@code section.below-itself}
     * @throws CmsException.NotFound {@code section.not-found}
     */
    @Transactional
    public Section change(long id, Plan plan) {
        var tree = tree();
        var before = tree.byId(id).orElseThrow(() -> notFound(id));
        var after = checked(id, plan);
        if (after.equals(before)) {
            return before;
        }
        var parent = Optional.ofNullable(plan.parentId()).flatMap(tree::byId);
        if (parent.isPresent() && tree.lineage(parent.get()).contains(before)) {
            throw new CmsException.Invalid("section.below-itself", Map.of("name", before.name()));
        }
        if (!after.slug().equals(before.slug())) {
            repository.keepOldSlug(before.slug(), id);
        }
        feed.append(new Change.SectionChanged(id));
        return repository.update(after);
    }

    private Section checked(long id, Plan plan) {
        var name = Nfc.of(plan.name()).strip();
        var key = Keys.exactPhrase(name);
        if (key.isEmpty() || name.length() > LONGEST_NAME || key.length() > LONGEST_KEY) {
            throw new CmsException.Invalid("section.bad-name", Map.of("name", name, "longest", LONGEST_NAME));
        }
        var slug = slug(plan.slug() != null ? plan.slug() : Slugs.of(name, LONGEST_SLUG));
        var tree = tree();
        if (tree.bySlug(slug).filter(other -> other.id() != id).isPresent()) {
            throw new CmsException.Invalid("section.slug-taken", Map.of("slug", slug));
        }
        var parentId = plan.parentId();
        if (parentId != null && tree.byId(parentId).isEmpty()) {
            throw notFound(parentId);
        }
        return new Section(id, parentId, slug, name, key, description(plan.description()), plan.place());
    }

    private static String slug(String slug) {
        if (slug.length() > LONGEST_SLUG || !SLUG.matcher(slug).matches()) {
            throw new CmsException.Invalid("section.bad-slug", Map.of("slug", slug, "longest", LONGEST_SLUG));
        }
        if (ReservedSlugs.ALL.contains(slug)) {
            throw new CmsException.Invalid("section.slug-reserved", Map.of("slug", slug));
        }
        return slug;
    }

    private static @Nullable String description(@Nullable String printed) {
        var description = printed == null ? "" : Nfc.of(printed).strip();
        if (description.length() > LONGEST_DESCRIPTION) {
            throw new CmsException.Invalid(
                    "section.description-too-long",
                    Map.of("length", description.length(), "longest", LONGEST_DESCRIPTION));
        }
        return description.isEmpty() ? null : description;
    }

    private static CmsException.NotFound notFound(long id) {
        return new CmsException.NotFound("section.not-found", Map.of("id", id));
    }
}

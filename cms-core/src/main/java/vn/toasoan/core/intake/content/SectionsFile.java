package vn.toasoan.core.intake.content;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.Sections;

/** {@code sections.yml}: the tree of sections, each known again by its slug. */
@Singleton
class SectionsFile {

    private final Sections sections;

    SectionsFile(Sections sections) {
        this.sections = sections;
    }

    /** Makes what is missing and changes what differs; whether it changed anything. Sections not named there stay. */
    @Transactional
    public boolean bringIn(String file, String text) {
        return put(Yaml.list(file, text), null);
    }

    private boolean put(List<Yaml> siblings, @Nullable Long parentId) {
        var changed = false;
        var place = 0;
        for (var yaml : siblings) {
            place += 10;
            var plan = new Sections.Plan(
                    yaml.required("name"), yaml.required("slug"), yaml.text("description"), parentId, place);
            var before = sections.tree().bySlug(yaml.required("slug"));
            var after = before.isPresent() ? sections.change(before.get().id(), plan) : sections.add(plan);
            changed |= !before.filter(after::equals).isPresent();
            changed |= put(yaml.below("children"), idOf(after));
        }
        return changed;
    }

    private static Long idOf(Section section) {
        return section.id();
    }
}

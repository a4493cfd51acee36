package vn.toasoan.core.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.search.index.Fields;
import vn.toasoan.core.section.SectionTree;

/** What an article must be beside having the words. */
final class Filters {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Filters() {}

    /** Articles of the section and of all that are below it now; none where there is no such section. */
    static Query section(SectionTree tree, long id) {
        var ids = tree.all().stream()
                .filter(section -> tree.lineage(section).stream().anyMatch(above -> above.id() == id))
                .map(section -> new BytesRef(Long.toString(section.id())))
                .toList();
        return ids.isEmpty() ? new MatchNoDocsQuery("no section " + id) : new TermInSetQuery(Fields.SECTION, ids);
    }

    /** Articles whose date is within the days; null: no bound on that side. */
    static List<Query> days(@Nullable LocalDate from, @Nullable LocalDate to, ZoneId zone) {
        var filters = new ArrayList<Query>();
        if (from != null || to != null) {
            var first = start(from == null ? FIRST_DAY : from, zone);
            var last = start(to == null ? LAST_DAY : to.isBefore(LAST_DAY) ? to.plusDays(1) : to, zone) - 1;
            filters.add(LongField.newRangeQuery(Fields.PUBLISHED_AT, first, last));
        }
        return filters;
    }

    private static long start(LocalDate day, ZoneId zone) {
        var within = day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
        return within.atStartOfDay(zone).toInstant().toEpochMilli();
    }
}

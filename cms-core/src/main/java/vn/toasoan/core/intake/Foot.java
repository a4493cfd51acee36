package vn.toasoan.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import vn.toasoan.core.intake.byline.Byline;
import vn.toasoan.core.intake.byline.BylineReader;
import vn.toasoan.core.intake.byline.Names;
import vn.toasoan.core.intake.line.Line;
import vn.toasoan.core.intake.line.TagLine;

/**
 * What stands behind the text of an article: who signs, its tags, a section.
 *
 * @param leftOut whether a line stood there that could not be read
 */
record Foot(Byline byline, List<String> tags, List<String> section, boolean leftOut) {

    private static final int FARTHEST = 14;
    private static final int LONGEST_TAG = 40;
    private static final int MOST_TAGS = 12;

    /** Reads what follows the text; bare names count only while nothing unknown stands between. */
    static Foot of(PageMarks page, ArticleZone zone, int end) {
        var byline = Byline.NONE;
        var tags = new ArrayList<String>();
        var section = List.<String>of();
        var unknown = false;
        var position = new StringJoiner(", ");
        for (int i = end; i < Math.min(zone.size(), end + FARTHEST); i++) {
            int place = zone.place(i);
            var line = page.line(place);
            var tagged = TagLine.of(line);
            if (tagged.isPresent()) {
                tags.addAll(tagged.get().isEmpty() ? below(page, zone, i + 1) : tagged.get());
                i += tagged.get().isEmpty() ? tags.size() : 0;
            } else if (page.path(place).isPresent()) {
                section = page.path(place).get();
            } else if (page.isLabelledByline(place)
                    || (!unknown && page.byline(place).isPresent())) {
                byline = byline.and(page.byline(place).orElse(Byline.NONE));
                byline = position.length() == 0 ? byline : byline.positioned(position.toString());
                position = new StringJoiner(", ");
            } else if (!byline.isEmpty() && BylineReader.role(line.text()).isPresent()) {
                byline = byline.inRole(BylineReader.role(line.text()).orElseThrow());
            } else if (Names.isPosition(line.text()) && !unknown) {
                position.add(line.text());
            } else if (!page.isTool(place) && !page.isDate(place)) {
                unknown = true;
            }
        }
        return new Foot(byline, List.copyOf(tags), section, unknown && byline.isEmpty());
    }

    private static List<String> below(PageMarks page, ArticleZone zone, int from) {
        return zone.places().subList(Math.min(from, zone.size()), zone.size()).stream()
                .limit(MOST_TAGS)
                .takeWhile(place -> !page.isTool(place)
                        && !page.isDate(place)
                        && page.line(place).length() <= LONGEST_TAG)
                .map(page::line)
                .map(Line::text)
                .map(tag -> tag.replaceAll("^[#,;•-]\\s*|\\s*[,;]$", ""))
                .toList();
    }
}

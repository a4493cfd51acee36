package vn.toasoan.core.page;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Card;
import vn.toasoan.core.article.PublicArticles;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.calendar.VietnameseDates;
import vn.toasoan.core.search.Order;
import vn.toasoan.core.search.Search;
import vn.toasoan.core.search.SearchPage;
import vn.toasoan.core.search.SearchRequest;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.Sections;

/** The search page: the form as it was sent, and what was found. */
@Singleton
class SearchPages {

    private static final String NEWEST = "moi-nhat";
    private static final String RELEVANCE = "lien-quan";
    private static final String VERBATIM = "1";
    private static final int HITS = 10;
    /** Shown where nothing was found. */
    private static final int NEWS = 5;
    /** Before the name of a section, for every section above it. */
    private static final String STEP = "– ";

    private static final int LONGEST_FIELD = 40;

    private final Search search;
    private final PublicArticles articles;
    private final Sections sections;

    SearchPages(Search search, PublicArticles articles, Sections sections) {
        this.search = search;
        this.articles = articles;
        this.sections = sections;
    }

    /** A day as typed: none, one, or something that is no day. */
    private record TypedDay(String text, @Nullable LocalDate day) {

        boolean isWrong() {
            return !text.isEmpty() && day == null;
        }
    }

    /** What the search of the form finds. */
    SearchPage found(SearchForm form, House house) {
        var zone = house.zone();
        var from = day(form.from(), zone);
        var to = day(form.to(), zone);
        var wrong = from.isWrong() || to.isWrong() || isBackwards(from, to);
        return search.search(new SearchRequest(
                text(form),
                isVerbatim(form),
                section(form, house).map(Section::id).orElse(null),
                wrong ? null : from.day(),
                wrong ? null : to.day(),
                zone,
                isNewest(form) ? Order.NEWEST : Order.RELEVANCE,
                form.after(),
                HITS));
    }

    private static boolean isBackwards(TypedDay from, TypedDay to) {
        return from.day() != null && to.day() != null && to.day().isBefore(from.day());
    }

    SearchView view(SearchForm form, House house) {
        var from = day(form.from(), house.zone());
        var to = day(form.to(), house.zone());
        var backwards = isBackwards(from, to);
        var section = section(form, house);
        var page = found(form, house);
        var shown = shown(page, house);
        return new SearchView(
                page.sought(),
                state(page),
                page.cut() != null,
                page.partial(),
                understood(form, page),
                isVerbatim(form) ? address(typed(form, null), null) : null,
                page.near().stream()
                        .map(query -> new LinkView(query, address(query)))
                        .toList(),
                page.hits().isEmpty() && !text(form).isEmpty() ? house.newest(NEWS) : List.of(),
                page.total().number(),
                page.total().more(),
                page.asTyped().number(),
                page.asTyped().more(),
                page.total().more()
                        ? null
                        : (long) page.total().number() - page.asTyped().number(),
                shown.asTyped(),
                shown.loose(),
                options(section, house),
                from.text(),
                from.isWrong(),
                to.text(),
                to.isWrong() || backwards,
                isNewest(form) ? NEWEST : RELEVANCE,
                isNewest(form)
                        || section.isPresent()
                        || !from.text().isEmpty()
                        || !to.text().isEmpty(),
                form.after() == null ? null : address(form, null),
                page.next() == null ? null : address(form, page.next()));
    }

    Layouts.Head head(SearchForm form, SearchView view) {
        return new Layouts.Head(view.query(), null, null, null, text(form).isEmpty() ? null : view.query());
    }

    private Optional<Section> section(SearchForm form, House house) {
        return Optional.ofNullable(form.section())
                .flatMap(slug -> house.sections().bySlug(slug).or(() -> sections.formerly(slug)));
    }

    private static String text(SearchForm form) {
        return Objects.requireNonNullElse(form.query(), "");
    }

    private static boolean isVerbatim(SearchForm form) {
        return VERBATIM.equals(form.verbatim());
    }

    private static boolean isNewest(SearchForm form) {
        return NEWEST.equals(form.sort());
    }

    private static TypedDay day(@Nullable String typed, ZoneId zone) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty() || text.length() > LONGEST_FIELD) {
            return new TypedDay(text.isEmpty() ? "" : text.substring(0, LONGEST_FIELD), null);
        }
        var day = VietnameseDates.find(text, zone)
                .map(VietnameseDates.Found::time)
                .map(time -> time.day(zone))
                .orElse(null);
        return new TypedDay(text, day);
    }

    private static String state(SearchPage page) {
        if (page.nothing() == SearchPage.Nothing.NO_TEXT) {
            return "start";
        }
        if (page.nothing() == SearchPage.Nothing.NO_WORD) {
            return "no-word";
        }
        if (page.cut() == SearchPage.Cut.CHARACTERS && page.hits().isEmpty()) {
            return "too-long";
        }
        if (page.hits().isEmpty()) {
            return page.partial() ? "stopped" : "nothing";
        }
        return "found";
    }

    /** What the page shows: what has the marks as typed, and what has the words with other marks. */
    private record Hits(List<SearchView.HitView> asTyped, List<SearchView.HitView> loose) {}

    private Hits shown(SearchPage page, House house) {
        var cards = articles
                .cards(page.hits().stream().map(SearchPage.Hit::articleId).toList())
                .stream()
                .collect(Collectors.toMap(Card::id, Function.identity()));
        var asTyped = new ArrayList<SearchView.HitView>();
        var loose = new ArrayList<SearchView.HitView>();
        for (var hit : page.hits()) {
            Optional.ofNullable(cards.get(hit.articleId()))
                    .ifPresent(card -> (hit.asTyped() ? asTyped : loose).add(view(hit, card, house)));
        }
        return new Hits(asTyped, loose);
    }

    private static SearchView.HitView view(SearchPage.Hit hit, Card card, House house) {
        var section = house.section(card.sectionId());
        PrintedTime time = card.published();
        return new SearchView.HitView(
                Addresses.card(card, house.sections()),
                pieces(hit.title()),
                pieces(hit.snippet()),
                section.map(Section::name).orElse(null),
                section.map(house::root).orElse(null),
                house.plain(time),
                house.iso(time),
                PictureView.of(card));
    }

    /** Words that are marked one after another are marked as one. */
    private static List<SearchView.PieceView> pieces(List<SearchPage.Part> parts) {
        var pieces = new ArrayList<SearchView.PieceView>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var between = part.text().isBlank() && i > 0 && i < parts.size() - 1;
            var marked = part.marked()
                    || (between && parts.get(i - 1).marked() && parts.get(i + 1).marked());
            if (!pieces.isEmpty() && marked && pieces.getLast().marked()) {
                pieces.add(new SearchView.PieceView(pieces.removeLast().text() + part.text(), true));
            } else {
                pieces.add(new SearchView.PieceView(part.text(), marked));
            }
        }
        return pieces;
    }

    private static List<SearchView.OptionView> options(Optional<Section> chosen, House house) {
        var tree = house.sections();
        return tree.top().stream()
                .flatMap(top -> tree.withAllBelow(top).stream())
                .map(section -> new SearchView.OptionView(
                        section.slug(),
                        STEP.repeat(tree.lineage(section).size() - 1) + section.name(),
                        chosen.filter(it -> it.id() == section.id()).isPresent(),
                        null))
                .toList();
    }

    private static SearchView.@Nullable UnderstoodView understood(SearchForm form, SearchPage page) {
        var other = page.understood();
        if (other == null) {
            return null;
        }
        var url = other.sure() ? address(typed(form, VERBATIM), null) : address(asking(form, other.text()), null);
        return new SearchView.UnderstoodView(other.text(), other.sure(), url);
    }

    private static SearchForm typed(SearchForm form, @Nullable String verbatim) {
        return new SearchForm(form.query(), form.section(), form.from(), form.to(), form.sort(), null, verbatim);
    }

    private static SearchForm asking(SearchForm form, String query) {
        return new SearchForm(query, form.section(), form.from(), form.to(), form.sort(), null, null);
    }

    /** The address of a search for the text, of any section and time. */
    static String address(String query) {
        return address(new SearchForm(query, null, null, null, null, null, null), null);
    }

    /** The address of another page of the same search. */
    static String address(SearchForm form, @Nullable String after) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("q", form.query());
        fields.put("chuyen-muc", form.section());
        fields.put("tu", form.from());
        fields.put("den", form.to());
        fields.put("xep", form.sort());
        fields.put("dung", form.verbatim());
        fields.put("sau", after);
        return fields.entrySet().stream()
                .flatMap(field -> Stream.ofNullable(field.getValue())
                        .filter(value -> !value.isEmpty())
                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&", "/tim-kiem?", ""));
    }
}

package vn.toasoan.core.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.toasoan.core.article.Card;
import vn.toasoan.core.calendar.DateStyle;
import vn.toasoan.core.calendar.DayNames;
import vn.toasoan.core.calendar.LunarDate;
import vn.toasoan.core.calendar.Precision;
import vn.toasoan.core.calendar.PrintedTime;
import vn.toasoan.core.section.Section;
import vn.toasoan.core.section.SectionTree;
import vn.toasoan.core.site.Settings;

/** What every page of one request stands on: the furniture, the time; and how dates and cards are shown with them. */
record House(Furniture furniture, Instant now) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    Settings settings() {
        return furniture.settings();
    }

    SectionTree sections() {
        return furniture.sections();
    }

    /** The newest articles of the site, as lists show them. */
    List<CardView> newest(int limit) {
        return furniture.newest().stream().limit(limit).map(this::card).toList();
    }

    ZoneId zone() {
        return settings().zone();
    }

    LocalDate today() {
        return now.atZone(zone()).toLocalDate();
    }

    /** When the next day begins here. */
    Instant midnight() {
        return today().plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** Thứ Ba, 24/11/2026. */
    String todayInWords() {
        return DayNames.weekday(today().getDayOfWeek()) + ", " + DAY.format(today());
    }

    /** 20 tháng Mười Bính Ngọ. */
    String todayInLunarWords() {
        return LunarDate.of(today()).inWords();
    }

    /** In the date style that the site has chosen; null for no time. */
    @Nullable
    String styled(@Nullable PrintedTime time) {
        var style = Optional.ofNullable(settings().dateStyle())
                .flatMap(DateStyle::of)
                .orElse(DateStyle.NGAY_GIO);
        return time == null ? null : style.print(time, zone());
    }

    /** As exact as is known, for machines; null for no time. */
    @Nullable
    String iso(@Nullable PrintedTime time) {
        if (time == null) {
            return null;
        }
        var local = time.at().atZone(zone());
        return time.precision() == Precision.DAY
                ? local.toLocalDate().toString()
                : local.toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The card as lists show it. */
    CardView card(Card card) {
        var section = section(card.sectionId());
        var time = card.published();
        return new CardView(
                Addresses.card(card, sections()),
                card.title(),
                card.sapo(),
                card.kicker(),
                section.map(Section::name).orElse(null),
                section.map(Addresses::section).orElse(null),
                section.map(this::root).orElse(null),
                plain(time),
                time == null ? null : shortly(time),
                iso(time),
                PictureView.of(card));
    }

    /** In the plain style of lists; null for no time. */
    @Nullable
    String plain(@Nullable PrintedTime time) {
        return time == null ? null : DateStyle.NGAY_GIO.print(time, zone());
    }

    private String shortly(PrintedTime time) {
        var local = time.at().atZone(zone());
        var day = local.toLocalDate();
        if (day.equals(today()) && time.precision() != Precision.DAY) {
            return CLOCK.format(local);
        }
        return (day.getYear() == today().getYear() ? SHORT_DAY : DAY).format(day);
    }

    Optional<Section> section(@Nullable Long id) {
        return Optional.ofNullable(id).flatMap(sections()::byId);
    }

    /** The slug of the section at the top of its branch. */
    String root(Section section) {
        return sections().lineage(section).getFirst().slug();
    }
}

package io.github.tenderscore.monitor.dashboard;

import io.github.tenderscore.monitor.Indicator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that is watched across a council, as it stands on a day. Figures stand side by side and are never added up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param council the name of the council
 * @param day the day that it is looked at
 * @param sections what each instrument shows, in the order of {@link Instrument}; instruments without input are left out
 */
public record Dashboard(String council, LocalDate day, List<Section> sections) {

    /**
     * Sorts and checks the sections.
     *
     * @param council the name of the council
     * @param day the day that it is looked at
     * @param sections what each instrument shows, in any order; instruments without input are left out
     * @throws IllegalArgumentException if the name is blank or an instrument has two sections
     * @throws io.github.tenderscore.fault.FaultException if indicators occur twice; it names each, and what both are
     */
    public Dashboard {
        if (council.isBlank()) {
            throw new IllegalArgumentException("The name of the council must not be blank");
        }
        Set<Instrument> instruments = EnumSet.noneOf(Instrument.class);
        for (Section section : sections) {
            if (!instruments.add(section.instrument())) {
                throw new IllegalArgumentException("The instrument ("
                        + section.instrument().code() + ") must have only one section of the dashboard");
            }
        }
        IndicatorIds.once(
                "the dashboard",
                sections.stream()
                        .flatMap(section -> section.indicators().stream())
                        .toList());
        sections = sections.stream()
                .sorted(Comparator.comparing(Section::instrument))
                .toList();
    }

    /**
     * The instruments that have no section because nothing was given for them.
     *
     * @return in order; what is not watched is said
     */
    public List<Instrument> notWatched() {
        List<Instrument> missing = new ArrayList<>(List.of(Instrument.values()));
        sections.forEach(section -> missing.remove(section.instrument()));
        return List.copyOf(missing);
    }

    /**
     * Whether all figures may be relied on.
     *
     * @return false where a section is not reliable
     */
    public boolean isReliable() {
        return sections.stream().allMatch(Section::isReliable);
    }

    /**
     * What changed since an earlier edition.
     *
     * @param earlier the dashboard of an earlier day of the same council
     * @return each indicator that differs, appeared or is gone: in the order of this dashboard, then those that are gone in that of the
     *     earlier one
     * @throws IllegalArgumentException if the earlier one is of another council or not of an earlier day
     */
    public List<Change> changesSince(Dashboard earlier) {
        if (!earlier.council.equals(council)) {
            throw new IllegalArgumentException("The council (" + earlier.council
                    + ") of the earlier dashboard must be that of this one (" + council + ")");
        }
        if (!earlier.day.isBefore(day)) {
            throw new IllegalArgumentException("The day (" + earlier.day
                    + ") of the earlier dashboard must be before that of this one (" + day + ")");
        }
        Map<String, Indicator> before = earlier.byId();
        List<Change> changes = new ArrayList<>();
        byId().forEach((id, now) -> {
            Indicator then = before.remove(id);
            Change.between(then, now).ifPresent(changes::add);
        });
        before.values().forEach(gone -> changes.add(Change.gone(gone)));
        return List.copyOf(changes);
    }

    private Map<String, Indicator> byId() {
        Map<String, Indicator> all = new LinkedHashMap<>();
        sections.forEach(section -> section.indicators().forEach(one -> all.put(one.id(), one)));
        return all;
    }
}

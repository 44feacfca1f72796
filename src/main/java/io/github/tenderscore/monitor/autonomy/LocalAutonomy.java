package io.github.tenderscore.monitor.autonomy;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.WeightOverlap;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is watched of who sets what a council's tenders reward.
 *
 * @param criteria the weighted criteria with their tags, each once
 * @param overrides the changes of tags, in any order; the last of a criterion led to the tag it has
 * @param voice the weights of the council's plan against those of its criteria; empty where they were not compared
 * @param voiceSources where the weights of the plan come from
 * @param band the band that the council sets itself; empty where it sets none
 * @param departures the departures from the National Procurement Policy Statement
 * @param indices Local Autonomy Indices of countries, beside and never compared
 * @param sources where criteria, weights and tags come from
 */
public record LocalAutonomy(
        List<TaggedCriterion> criteria,
        List<TagOverride> overrides,
        Optional<WeightOverlap> voice,
        List<Source> voiceSources,
        Optional<Band> band,
        Departures departures,
        List<LocalAutonomyIndex> indices,
        List<Source> sources) {

    /**
     * Checks criteria and changes of tags.
     *
     * @param criteria the weighted criteria with their tags, each once
     * @param overrides the changes of tags, in any order; the last of a criterion led to the tag it has
     * @param voice the weights of the council's plan against those of its criteria; empty where they were not compared
     * @param voiceSources where the weights of the plan come from
     * @param band the band that the council sets itself; empty where it sets none
     * @param departures the departures from the National Procurement Policy Statement
     * @param indices Local Autonomy Indices of countries, beside and never compared
     * @param sources where criteria, weights and tags come from
     * @throws io.github.tenderscore.fault.FaultException if a criterion or an index stands twice, a change names none of them, or the last change of one did
     *     not lead to its tag; it names every fault
     */
    public LocalAutonomy {
        criteria = List.copyOf(criteria);
        overrides = List.copyOf(overrides);
        voiceSources = List.copyOf(voiceSources);
        indices = List.copyOf(indices);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        Set<String> ids = new HashSet<>();
        for (TaggedCriterion one : criteria) {
            if (!ids.add(one.id())) {
                faults.add(List.of("criteria", one.id()), "The criterion (" + one.id() + ") must stand once");
            }
            last(one, overrides, faults);
        }
        for (TagOverride change : overrides) {
            if (!ids.contains(change.criterion())) {
                faults.add(
                        List.of("overrides"),
                        "The criterion (" + change.criterion() + ") of a change on " + change.date()
                                + " must be one of the criteria");
            }
        }
        Set<String> countries = new HashSet<>();
        for (LocalAutonomyIndex index : indices) {
            if (!countries.add(index.country() + ", " + index.year())) {
                faults.add(
                        List.of("indices"),
                        "The index (" + index.country() + ", " + index.year() + ") must stand once");
            }
        }
        faults.throwIfAny("The local autonomy");
    }

    private static void last(TaggedCriterion one, List<TagOverride> overrides, Faults faults) {
        Optional<LocalDate> day = overrides.stream()
                .filter(change -> change.criterion().equals(one.id()))
                .map(TagOverride::date)
                .max(Comparator.naturalOrder());
        boolean led = overrides.stream()
                .filter(change -> change.criterion().equals(one.id()))
                .filter(change -> day.filter(change.date()::equals).isPresent())
                .anyMatch(change -> change.to().equals(one.setting()));
        if (day.isPresent() && !led) {
            faults.add(
                    List.of("criteria", one.id()),
                    "The tag (" + one.setting().map(Setting::code).orElse("none") + ") of the criterion " + one.id()
                            + " must be the one that the last change, of " + day.get() + ", led to");
        }
    }

    /**
     * The weight of the criteria by who sets them.
     *
     * @return empty where no criterion weighs anything
     */
    public Optional<Discretion> discretion() {
        return criteria.stream().anyMatch(one -> one.weight().signum() > 0)
                ? Optional.of(Discretion.of(criteria))
                : Optional.empty();
    }

    /**
     * What the criteria serve in national policy.
     *
     * @return the grid
     */
    public MissionGrid grid() {
        return new MissionGrid(criteria);
    }

    /**
     * The departures from national policy as gates.
     *
     * @return one for each departure
     */
    public List<Gate> gates() {
        return departures.gates();
    }

    /**
     * The figures that are watched; none is made of others.
     *
     * @return discretion, balance, band, voice, missions, departures, changes of tags, and the indices of countries
     */
    public List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        discretion().ifPresent(one -> all.addAll(one.indicators()));
        discretion().ifPresent(one -> band.ifPresent(limits -> all.add(limits.indicator(one.discretion()))));
        voice.ifPresent(one -> all.addAll(voice(one)));
        if (!criteria.isEmpty()) {
            all.addAll(grid().indicators());
        }
        if (!departures.departures().isEmpty()) {
            all.addAll(departures.indicators());
        }
        all.add(Indicator.value(
                "autonomy/overrides", "Changes of tags that were made", Ratio.of(overrides.size()), "changes"));
        List<Indicator> sourced =
                new ArrayList<>(all.stream().map(one -> one.from(sources)).toList());
        indices.forEach(one -> sourced.addAll(one.indicators()));
        return sourced;
    }

    private List<Indicator> voice(WeightOverlap one) {
        return List.of(
                Indicator.figure(
                                "autonomy/voice", one.explain("Voice: weight of the plan that the criteria follow"), "")
                        .from(voiceSources),
                Indicator.figure(
                                "autonomy/displaced",
                                one.explainDisplaced("Weight of the plan that the criteria displace"),
                                "")
                        .from(voiceSources));
    }
}

package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Source;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people of a council say of its practice, area by area.
 *
 * @param date the day of the survey
 * @param minimumRespondents with fewer answers an area or a department shows nothing; set by the council, at least 2, because one answer is not
 *     the council's
 * @param areas the areas, each once
 * @param answers the answers, one for each respondent and area
 * @param sources where the answers come from
 */
public record MaturitySurvey(
        LocalDate date, int minimumRespondents, List<PracticeArea> areas, List<Answer> answers, List<Source> sources) {

    /**
     * Checks areas and answers.
     *
     * @param date the day of the survey
     * @param minimumRespondents with fewer answers an area or a department shows nothing; set by the council, at least 2, because one answer is not the council's
     * @param areas the areas, each once
     * @param answers the answers, one for each respondent and area
     * @param sources where the answers come from
     * @throws io.github.tenderscore.fault.FaultException if the minimum is below 2, an area stands twice, an answer is on none of them, or somebody
     *     answered twice on one; it names every fault
     */
    public MaturitySurvey {
        areas = List.copyOf(areas);
        answers = List.copyOf(answers);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        if (minimumRespondents < 2) {
            faults.add(
                    List.of("minimumRespondents"),
                    "The minimum (" + minimumRespondents
                            + ") of respondents must be at least 2, because one answer is not the council's");
        }
        Set<String> ids = areas.stream().map(PracticeArea::id).collect(Collectors.toSet());
        if (ids.size() < areas.size()) {
            faults.add(List.of("areas"), "Each practice area must stand once");
        }
        Set<List<String>> given = new HashSet<>();
        for (Answer one : answers) {
            if (!ids.contains(one.area())) {
                faults.add(
                        List.of("answers"),
                        "The area (" + one.area() + ") of an answer of " + one.respondent()
                                + " must be one of the survey");
            }
            if (!given.add(List.of(one.respondent(), one.area()))) {
                faults.add(
                        List.of("answers"),
                        "The answer of " + one.respondent() + " on " + one.area() + " must stand once");
            }
        }
        faults.throwIfAny("The survey");
    }

    /**
     * What is said of each area.
     *
     * @return one for each area, in their order
     */
    public List<AreaMaturity> results() {
        return areas.stream()
                .map(area -> AreaMaturity.of(
                        area,
                        answers.stream()
                                .filter(one -> one.area().equals(area.id()))
                                .toList(),
                        minimumRespondents))
                .toList();
    }

    /**
     * The figures that are watched; areas are never made into one.
     *
     * @return area by area: its state, its spread, its score where it has one, and its departments
     */
    public List<Indicator> indicators() {
        return results().stream()
                .flatMap(one -> new AreaIndicators(one).all().stream())
                .map(one -> one.from(sources))
                .toList();
    }
}

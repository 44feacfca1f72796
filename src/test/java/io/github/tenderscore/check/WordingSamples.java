package io.github.tenderscore.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Samples of wording. What is asked: Procurement Act 2023, section 56(3), (4), (7) and (8). The texts are illustrative. */
final class WordingSamples implements CheckSamples.Group {

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L05", wording());
    }

    private static Map<Status, List<CaseFile>> wording() {
        return Map.of(
                Status.PASSES,
                List.of(
                        requires("Fire alarms to BS 5839 or equivalent"),
                        requires("Steel to BS EN 1090 and to BS ISO 9001"),
                        requires("Absorbent pads for adults, brand new"),
                        requires("Requests made in writing, answered with data supplied by the council"),
                        requires("OBSERVE the plan"),
                        requires("Pumps manufactured by Alder Works, or\n  EQUIVALENT")),
                Status.FAILS,
                List.of(
                        requires("Fire alarms to BS 5839"),
                        requires("Fire alarms to bs 5839 and steel to BS EN 1090"),
                        requires("AlderPump® in every room"),
                        requires("Pumps manufactured by Alder Works"),
                        requires("Cloth made  in the United Kingdom"),
                        requires("Give the part number 17")),
                Status.UNKNOWN,
                List.of(
                        file(Optional.of("Home support"), Optional.empty(), Optional.of(WordLists.ALL)),
                        file(Optional.of("Home support"), Optional.of("Pads"), Optional.empty()),
                        file(Optional.of("Home support"), Optional.of("Pads"), Optional.of(List.of())),
                        file(
                                Optional.of("Home support"),
                                Optional.of("Pads"),
                                Optional.of(List.of(WordLists.UK_STANDARDS))),
                        file(Optional.empty(), Optional.of("Pads"), Optional.of(WordLists.ALL))),
                Status.NOT_APPLICABLE,
                List.of(CaseFile.of(CheckSamples.profile(Route.BELOW_THRESHOLD))));
    }

    static CaseFile requires(String text) {
        return file(Optional.of("Home support"), Optional.of(text), Optional.of(WordLists.ALL));
    }

    static CaseFile file(Optional<String> criterion, Optional<String> requirement, Optional<List<WordList>> lists) {
        StatedCriterion stated = StatedMethods.unweighed("plan");
        return CaseFile.of(CheckSamples.profile(Route.OPEN))
                .with(StatedMethods.stated(new StatedCriterion(
                        stated.id(),
                        stated.parent(),
                        criterion,
                        stated.passFail(),
                        stated.importance(),
                        stated.division(),
                        stated.disqualifying(),
                        stated.gates(),
                        stated.justification())))
                .with(new SpecificationFacts(
                        Optional.of(List.of()),
                        Optional.of(List.of(new TextUnit("R1", requirement))),
                        lists,
                        Optional.of(WordLists.EQUIVALENTS)));
    }
}

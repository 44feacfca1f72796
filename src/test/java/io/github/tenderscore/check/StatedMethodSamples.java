package io.github.tenderscore.check;

import static io.github.tenderscore.check.StatedMethods.by;
import static io.github.tenderscore.check.StatedMethods.criterion;
import static io.github.tenderscore.check.StatedMethods.divided;
import static io.github.tenderscore.check.StatedMethods.full;
import static io.github.tenderscore.check.StatedMethods.gated;
import static io.github.tenderscore.check.StatedMethods.group;
import static io.github.tenderscore.check.StatedMethods.justified;
import static io.github.tenderscore.check.StatedMethods.points;
import static io.github.tenderscore.check.StatedMethods.ranked;
import static io.github.tenderscore.check.StatedMethods.stated;
import static io.github.tenderscore.check.StatedMethods.unknownPassFail;
import static io.github.tenderscore.check.StatedMethods.unweighed;
import static io.github.tenderscore.check.StatedMethods.weighed;
import static io.github.tenderscore.check.StatedMethods.with;

import io.github.tenderscore.model.WeightBasis;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of the checks of a method as its documents state it. What is asked: Procurement Act 2023, section 23. */
final class StatedMethodSamples implements CheckSamples.Group {

    private static final CaseFile EMPTY = CaseFile.of(CheckSamples.profile(Route.OPEN));
    private static final StatedGate LEAST_3 = StatedGate.of(StatedGate.Comparator.AT_LEAST, "3");

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of(
                "L01", weights(),
                "L02", importance(),
                "L03", disqualifying(),
                "L04", justification(),
                "L06", lightTouch());
    }

    private static List<CaseFile> files(StatedMethod... methods) {
        return Stream.of(methods).map(EMPTY::with).toList();
    }

    /** Section 23(3)(b)(i): percentages; 40 + 60 = 100, and 100/3 three times, exactly. */
    private static Map<Status, List<CaseFile>> weights() {
        return Map.of(
                Status.PASSES,
                files(
                        by(WeightBasis.PARENT, weighed("price", "40"), weighed("quality", "60")),
                        by(WeightBasis.PARENT, weighed("a", "100/3"), weighed("b", "100/3"), weighed("c", "100/3")),
                        by(WeightBasis.PARENT, unweighed("price")),
                        by(WeightBasis.PARENT, weighed("price", "100"), weighed("quality", "0")),
                        by(
                                WeightBasis.TOTAL,
                                weighed("price", "40"),
                                group("quality", StatedImportance.weight("60")),
                                weighed("plan", "quality", "35"),
                                weighed("staff", "quality", "25")),
                        by(
                                WeightBasis.TOTAL,
                                weighed("price", "40"),
                                group("quality", StatedImportance.none()),
                                weighed("plan", "quality", "60")),
                        points("60", weighed("plan", "35"), weighed("staff", "25"))),
                Status.FAILS,
                files(
                        by(WeightBasis.PARENT, weighed("price", "40"), weighed("quality", "59.99")),
                        by(WeightBasis.PARENT, weighed("a", "33.33"), weighed("b", "33.33"), weighed("c", "33.33")),
                        by(WeightBasis.PARENT, weighed("price", "110"), weighed("quality", "-10")),
                        by(WeightBasis.PARENT, weighed("price", "100"), unweighed("quality")),
                        by(WeightBasis.PARENT, weighed("price", "90")),
                        by(
                                WeightBasis.PARENT,
                                weighed("price", "40"),
                                group("quality", StatedImportance.weight("60")),
                                weighed("plan", "quality", "35"),
                                weighed("staff", "quality", "25")),
                        by(
                                WeightBasis.TOTAL,
                                weighed("price", "40"),
                                group("quality", StatedImportance.weight("50")),
                                weighed("plan", "quality", "35"),
                                weighed("staff", "quality", "25")),
                        points("60", weighed("plan", "35"), weighed("staff", "26"))),
                Status.UNKNOWN,
                files(
                        by(WeightBasis.PARENT, weighed("price", "100"), unknownPassFail("quality")),
                        divided(
                                Optional.empty(),
                                StatedDivision.weighted(),
                                weighed("price", "40"),
                                weighed("quality", "60")),
                        by(WeightBasis.POINTS, weighed("price", "40"), weighed("quality", "60")),
                        stated(weighed("price", "40"), weighed("quality", "60")),
                        new StatedMethod(
                                Optional.of(WeightBasis.PARENT), Optional.empty(), Optional.empty(), Optional.empty())),
                Status.NOT_APPLICABLE,
                files(divided(Optional.empty(), StatedMethods.RANKED, ranked("price", 2), ranked("quality", 1))));
    }

    /** Section 23(3)(b): percentages, ranks or another description; a sole criterion needs none. */
    private static Map<Status, List<CaseFile>> importance() {
        StatedDivision tied = new StatedDivision(List.of(RelativeImportance.RANK), List.of(1), "");
        return Map.of(
                Status.PASSES,
                files(
                        by(WeightBasis.PARENT, weighed("price", "40"), weighed("quality", "60")),
                        divided(Optional.empty(), StatedMethods.RANKED, ranked("price", 2), ranked("quality", 1)),
                        divided(Optional.empty(), tied, ranked("price", 1), ranked("quality", 1)),
                        other("Quality matters about twice as much as price"),
                        stated(unweighed("price"))),
                Status.FAILS,
                files(
                        other(" "),
                        divided(
                                Optional.empty(),
                                new StatedDivision(List.of(), List.of(), ""),
                                unweighed("a"),
                                unweighed("b")),
                        divided(
                                Optional.empty(),
                                new StatedDivision(
                                        List.of(RelativeImportance.WEIGHT, RelativeImportance.RANK), List.of(), ""),
                                ranked("a", 1),
                                ranked("b", 2)),
                        divided(Optional.empty(), StatedMethods.RANKED, ranked("price", 1), ranked("quality", 1)),
                        divided(Optional.empty(), tied, ranked("a", 1), ranked("b", 2), ranked("c", 2)),
                        divided(Optional.empty(), StatedMethods.RANKED, ranked("price", 1), unweighed("quality"))),
                Status.UNKNOWN,
                files(
                        stated(unweighed("a"), unweighed("b")),
                        by(
                                WeightBasis.TOTAL,
                                weighed("price", "40"),
                                with(group("quality", StatedImportance.none()), Optional.empty()),
                                weighed("plan", "quality", "35"),
                                weighed("staff", "quality", "25")),
                        divided(Optional.empty(), StatedMethods.RANKED, ranked("price", 1), unknownPassFail("b"))),
                Status.NOT_APPLICABLE,
                List.of(CaseFile.of(CheckSamples.profile(Route.BELOW_THRESHOLD))));
    }

    private static StatedMethod other(String text) {
        return divided(
                Optional.empty(),
                new StatedDivision(List.of(RelativeImportance.OTHER), List.of(), text),
                unweighed("price"),
                criterion("quality", Optional.empty(), StatedImportance.none()));
    }

    /** Section 23(3)(a): whether failing a criterion disqualifies. */
    private static Map<Status, List<CaseFile>> disqualifying() {
        Optional<List<StatedGate>> none = Optional.of(List.of());
        return Map.of(
                Status.PASSES,
                files(
                        stated(gated("a", Optional.of(true), Optional.of(List.of(LEAST_3)))),
                        stated(gated("a", Optional.of(false), none))),
                Status.FAILS,
                files(
                        stated(gated("a", Optional.of(true), none)),
                        stated(gated("a", Optional.of(false), Optional.of(List.of(LEAST_3)))),
                        stated(gated("a", Optional.of(true), Optional.of(List.of(halfGate())))),
                        stated(
                                gated("a", Optional.of(true), Optional.of(List.of(LEAST_3))),
                                gated("b", Optional.of(true), none))),
                Status.UNKNOWN,
                files(
                        stated(gated("a", Optional.empty(), none)),
                        stated(gated("a", Optional.of(true), Optional.empty())),
                        new StatedMethod(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                Status.NOT_APPLICABLE,
                List.of(CaseFile.of(CheckSamples.profile(Route.BELOW_THRESHOLD))));
    }

    static StatedGate halfGate() {
        return new StatedGate(Optional.of(StatedGate.Comparator.AT_LEAST), Optional.empty());
    }

    /** Section 23(2) and (5)(c). */
    private static Map<Status, List<CaseFile>> justification() {
        Justification staff = full(SubjectMatterBasis.STAFF);
        return Map.of(
                Status.PASSES,
                files(
                        stated(justified("a", full(SubjectMatterBasis.LIFE_CYCLE))),
                        stated(justified("a", full(SubjectMatterBasis.PRICE_OR_VALUE)), justified("b", staff))),
                Status.FAILS,
                files(
                        stated(justified("a", blank())),
                        stated(justified("a", full(SubjectMatterBasis.LIFE_CYCLE)), justified("b", blank()))),
                Status.UNKNOWN,
                files(
                        stated(unweighed("a")),
                        stated(justified("a", Justification.UNKNOWN)),
                        stated(justified("a", full(SubjectMatterBasis.LIFE_CYCLE)), unweighed("b"))),
                Status.NOT_APPLICABLE,
                List.of(CaseFile.of(CheckSamples.profile(Route.CALL_OFF))));
    }

    /** Every text is known to be missing. */
    static Justification blank() {
        return new Justification(
                Optional.of(""),
                Optional.of(" "),
                Optional.of(""),
                Optional.of(true),
                Optional.of(""),
                Optional.empty());
    }

    /** Section 23(6). */
    private static Map<Status, List<CaseFile>> lightTouch() {
        return Map.of(
                Status.PASSES,
                files(stated(
                        justified("a", full(SubjectMatterBasis.LIFE_CYCLE)),
                        justified("b", full(SubjectMatterBasis.STAFF)))),
                Status.FAILS,
                files(
                        stated(justified("a", full(SubjectMatterBasis.PROXIMITY))),
                        stated(justified("a", full(SubjectMatterBasis.DIFFERING_NEEDS))),
                        stated(justified("a", full(SubjectMatterBasis.RECIPIENT_OR_CARER_VIEWS)))),
                Status.UNKNOWN,
                files(stated(unweighed("a")), stated(justified("a", Justification.UNKNOWN))),
                Status.NOT_APPLICABLE,
                List.of(CaseFile.of(CheckSamples.profile(Route.OPEN, ContractTrait.LIGHT_TOUCH))
                        .with(stated(justified("a", full(SubjectMatterBasis.PROXIMITY))))));
    }
}

package io.github.tenderscore.check;

import static io.github.tenderscore.check.StatedMethods.by;
import static io.github.tenderscore.check.StatedMethods.gated;
import static io.github.tenderscore.check.StatedMethods.justified;
import static io.github.tenderscore.check.StatedMethods.ranked;
import static io.github.tenderscore.check.StatedMethods.stated;
import static io.github.tenderscore.check.StatedMethods.unweighed;
import static io.github.tenderscore.check.StatedMethods.weighed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.model.WeightBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is found in methods as their documents state them. Sums were worked out by hand. */
class StatedMethodTest {

    @Test
    void weightsThatDoNotTotalNameTheSumAndTheDifference() {
        assertThat(Findings.of("L01", by(WeightBasis.PARENT, weighed("price", "40"), weighed("quality", "59.99"))))
                .singleElement()
                .satisfies(
                        finding -> assertThat(Findings.text(finding))
                                .isEqualTo(
                                        "statedMethod/weights: The weights in the method total 99.99; they must total exactly"
                                                + " 100; change them by 0.01 in all, with exact weights such as 100/3 for a third"));
    }

    @Test
    void everyFaultOfWeightsIsFound() {
        assertThat(Findings.of(
                        "L01",
                        by(
                                WeightBasis.TOTAL,
                                weighed("price", "-40"),
                                StatedMethods.group("quality", StatedImportance.weight("50")),
                                weighed("plan", "quality", "35"),
                                weighed("staff", "quality", "25"))))
                .extracting(Findings::text)
                .containsExactly(
                        "statedMethod/criteria/price/importance: The weight (-40) of the criterion price must not be"
                                + " negative; give it a weight of zero or more",
                        "statedMethod/weights: The weights in the method total 20; they must total exactly 100; change"
                                + " them by 80 in all, with exact weights such as 100/3 for a third",
                        "statedMethod/criteria/quality/importance: The weight (50) of the group quality must be 60, the"
                                + " sum of the weights in it; correct it, or the weights in it");
    }

    /** Nothing could break a rule about criteria where there are none, and no award is made without any. */
    @Test
    void aMethodWithoutCriteriaIsRefused() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() ->
                        new StatedMethod(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(List.of())))
                .satisfies(e -> assertThat(e.faults())
                        .extracting(Object::toString)
                        .containsExactly("criteria: The number (0) of criteria of a stated method must be at least 1;"
                                + " leave them out where they are not known"));
    }

    @Test
    void relativeImportanceIsStatedInOneWay() {
        assertThat(Findings.of(
                        "L02",
                        StatedMethods.divided(
                                Optional.empty(),
                                new StatedDivision(List.of(), List.of(), ""),
                                unweighed("price"),
                                unweighed("quality"))))
                .extracting(Findings::text)
                .containsExactly("statedMethod/division: The relative importance of the 2 criteria in the method (not"
                        + " stated) must be stated in exactly one way: weight, rank or other; give them weights, rank"
                        + " them or describe it");
        assertThat(Findings.of(
                        "L02",
                        StatedMethods.divided(
                                Optional.empty(), StatedMethods.RANKED, ranked("price", 1), ranked("quality", 1))))
                .extracting(Findings::text)
                .containsExactly(
                        "statedMethod/criteria/quality/importance: The rank (1) of the criterion quality, which"
                                + " price has too, must be declared as a tie; declare that they are equally important, or give"
                                + " them different ranks");
    }

    @Test
    void whatDisqualifiesSaysWhen() {
        assertThat(Findings.of(
                        "L03",
                        stated(
                                gated("a", Optional.of(true), Optional.of(List.of())),
                                gated("b", Optional.of(true), Optional.of(List.of(StatedMethodSamples.halfGate()))))))
                .extracting(Findings::text)
                .containsExactly(
                        "statedMethod/criteria/a/gates: The criterion a disqualifies whoever fails it and must say what"
                                + " failing is, by a comparison and a value; it says nothing; state what a tender must"
                                + " reach, such as at least the mark 3",
                        "statedMethod/criteria/b/gates: The criterion b disqualifies whoever fails it and must say what"
                                + " failing is, by a comparison and a value; one of the two is missing; state what a"
                                + " tender must reach, such as at least the mark 3");
    }

    @Test
    void whatIsMissingOfAJustificationIsAnErrorOrAWarning() {
        List<Finding> findings = Findings.of("L04", stated(justified("carers", StatedMethodSamples.blank())));
        assertThat(findings)
                .extracting(finding -> finding.severity().code() + " " + finding.provision() + " "
                        + finding.place().get(4))
                .containsExactly(
                        "error PA23 s.23(2) subjectMatterLink",
                        "error PA23 s.23(2) measure",
                        "warning PA23 s.23(2) proportionalityNote",
                        "warning PA23 s.23(5)(c) materialDifferenceNote");
        assertThat(Findings.text(findings.get(0)))
                .isEqualTo(
                        "statedMethod/criteria/carers/justification/subjectMatterLink: The link to the subject-matter (blank) of the"
                                + " criterion carers must be written down; write it down, or drop the criterion");
    }

    @Test
    void proximityIsForLightTouchAlone() {
        assertThat(Findings.of("L06", stated(justified("near", StatedMethods.full(SubjectMatterBasis.PROXIMITY)))))
                .extracting(Findings::text)
                .containsExactly(
                        "statedMethod/criteria/near/justification/basis: The criterion near rests on the proximity of the"
                                + " supplier, which must not be assessed but in a light touch contract; drop it, or link it to"
                                + " the subject-matter in another way");
    }

    @Test
    void aMethodOfTheLibraryStatesWhatItHolds() {
        Methodology method = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .group(
                        "quality",
                        "Quality",
                        "60",
                        quality -> quality.mark("plan", "Plan", "70", MarkScales.zeroToFive(), Options.minimum("2"))
                                .mark("team", "Team", "30", MarkScales.zeroToFive()))
                .build();
        StatedMethod stated = StatedMethod.of(method);
        assertThat(List.of("L01", "L02", "L03"))
                .allSatisfy(check -> assertThat(Findings.of(check, stated)).isEmpty());
        assertThat(Findings.of("L04", stated)).extracting(Finding::status).containsOnly(Status.UNKNOWN);
        assertThat(stated.criteria().orElseThrow().get(2).gates())
                .hasValue(List.of(StatedGate.of(
                        new Gate.Minimum(io.github.tenderscore.number.Ratio.of(2), Gate.Minimum.Unit.OWN))));
    }

    @Test
    void criteriaMustFormATree() {
        assertThatThrownBy(() -> stated(
                        weighed("a", "b", "1"), weighed("b", "a", "1"), weighed("c", "none", "1"), weighed("c", "2")))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("The criterion (a) must not stand in itself")
                .hasMessageContaining("The parent (none) of the criterion c must be one of the criteria")
                .hasMessageContaining("The id (c) of a stated criterion must occur only once");
    }
}

package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Evaluation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which elements of a method must be in the published document. */
class WholeMethodPublishedTest {

    @Test
    void theElementsOfAMethod() {
        assertThat(PublicationFacts.elementsOf(PublicationSamples.method("70", "30")))
                .containsExactly(
                        "weightBasis",
                        "award",
                        "consensus",
                        "rounding",
                        "tieBreak",
                        "criteria/price",
                        "criteria/price/weight",
                        "criteria/price/purpose",
                        "criteria/price/kind",
                        "criteria/price/rule",
                        "criteria/quality",
                        "criteria/quality/weight",
                        "criteria/plan",
                        "criteria/plan/weight",
                        "criteria/plan/gate",
                        "criteria/plan/purpose",
                        "criteria/plan/kind",
                        "criteria/plan/scale",
                        "criteria/plan/descriptors",
                        "criteria/team",
                        "criteria/team/weight",
                        "criteria/team/purpose",
                        "criteria/team/kind",
                        "criteria/team/scale",
                        "criteria/team/descriptors");
    }

    @Test
    void anotherWeightIsNamed() {
        assertThat(Findings.of("L09", PublicationSamples.against(PublicationSamples.method("60", "40"))))
                .extracting(Findings::text)
                .containsExactly(
                        "publication/criteria/plan/weight: The element (criteria/plan/weight) of the published method must be"
                                + " the same as in the method by which tenders are evaluated; it is another; evaluate by"
                                + " what is published, or change the published method as sections 24 and 31 allow",
                        "publication/criteria/team/weight: The element (criteria/team/weight) of the published method must be"
                                + " the same as in the method by which tenders are evaluated; it is another; evaluate by"
                                + " what is published, or change the published method as sections 24 and 31 allow");
    }

    /** Whoever gives the tenders as they are assessed has said by which method. */
    @Test
    void theMethodOfTheAssessedTendersIsThatByWhichTheyAreEvaluated() {
        Evaluation evaluation = Evaluation.under(PublicationSamples.method("60", "40"))
                .tender(
                        "A",
                        "Illustrative A",
                        t -> t.price("100").mark("plan", "4").mark("team", "4"));
        CaseFile file = SenseMethods.file(
                new PublicationFacts(
                        Optional.empty(), Optional.of(PublicationSamples.method("70", "30")), Optional.empty()),
                new AssessmentFacts(Optional.of(evaluation), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(Findings.of("L09", file))
                .extracting(Finding::place)
                .containsExactly(
                        List.of("publication", "criteria/plan/weight"), List.of("publication", "criteria/team/weight"));
    }

    @Test
    void undisclosedSubCriteriaAndMarkingAreNamed() {
        assertThat(Findings.of("L09", PublicationSamples.against(PublicationSamples.flat())))
                .extracting(finding -> finding.place().get(1))
                .contains("criteria/plan", "criteria/plan/weight", "criteria/plan/gate", "rounding", "tieBreak")
                .doesNotContain("criteria/price", "criteria/quality/weight");
        assertThat(Findings.of(
                        "L09",
                        PublicationSamples.listed(
                                PublicationFacts.elementsOf(PublicationSamples.method("70", "30")).stream()
                                        .filter(element -> !element.equals("criteria/team/descriptors"))
                                        .toList())))
                .extracting(finding -> finding.provision() + ", " + Findings.text(finding))
                .isEqualTo(List.of("PA23 s.23(3)(a), publication/criteria/team/descriptors: The element"
                        + " (criteria/team/descriptors) by which tenders are evaluated must be published; the document does"
                        + " not hold it; publish it with the tender documents"));
    }

    /** Section 23(3)(a): whoever states another method does not change the one by which the tenders are assessed. */
    @Test
    void theMethodOfTheAssessedTendersMustBePublishedToo() {
        CaseFile file = CaseFile.of(CheckSamples.profile(Route.OPEN))
                .with(new PublicationFacts(
                        Optional.of(PublicationSamples.flat()),
                        Optional.of(PublicationSamples.flat()),
                        Optional.empty()))
                .with(Evaluation.under(PublicationSamples.method("70", "30"))
                        .tender("A", "A", t -> t.price("100").mark("plan", "4").mark("team", "4")));
        assertThat(Found.in("L09", file))
                .anyMatch(line -> line.startsWith("fails |") && line.contains("publication/criteria/plan |"));
    }
}

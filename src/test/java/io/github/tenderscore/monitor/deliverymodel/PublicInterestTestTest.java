package io.github.tenderscore.monitor.deliverymodel;

import static io.github.tenderscore.monitor.deliverymodel.HeadingAnswer.Stance.AGAINST;
import static io.github.tenderscore.monitor.deliverymodel.HeadingAnswer.Stance.NEUTRAL;
import static io.github.tenderscore.monitor.deliverymodel.HeadingAnswer.Stance.SUPPORTS;
import static io.github.tenderscore.monitor.deliverymodel.HeadingAnswer.Stance.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.law.LegalForce;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.monitor.deliverymodel.HeadingAnswer.Stance;
import io.github.tenderscore.monitor.deliverymodel.PublicInterestTerms.Edge;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The screen of the public interest (monitoring reference, section 2.3); illustrative service. */
class PublicInterestTestTest {

    private static final PublicInterestTerms TERMS = PublicInterestTerms.policyOf2026(Edge.AT_LEAST);
    private static final LocalDate START = LocalDate.of(2027, 6, 1);

    private static Map<TestExemption, Boolean> none() {
        Map<TestExemption, Boolean> none = new EnumMap<>(TestExemption.class);
        for (TestExemption one : TestExemption.values()) {
            none.put(one, false);
        }
        return none;
    }

    private static Map<Heading, HeadingAnswer> answers(Stance value, Stance social, Stance growth) {
        return Map.of(
                Heading.VALUE_AND_ALIGNMENT, new HeadingAnswer(value, "board paper"),
                Heading.SOCIAL_VALUE, new HeadingAnswer(social, "board paper"),
                Heading.GROWTH_AND_MARKET, new HeadingAnswer(growth, ""));
    }

    private static PublicInterestResult of(
            String value,
            LocalDate start,
            PublicInterestTerms terms,
            Map<Heading, HeadingAnswer> answers,
            Readiness ready) {
        return new PublicInterestTest(
                        "Waste",
                        AuthorityType.COUNCIL,
                        ServiceKind.IN_HOUSE_SIGNIFICANT_CHANGE,
                        Verdict.NOT_APPLICABLE,
                        Optional.of(Ratio.parse(value)),
                        Optional.of(start),
                        none(),
                        answers,
                        ready,
                        terms,
                        List.of())
                .result();
    }

    private static PublicInterestResult waste(Map<Heading, HeadingAnswer> answers, Readiness readiness) {
        return of("6200000", START, TERMS, answers, readiness);
    }

    /** Section 2.3: council, waste £6.2m incl. VAT, start 1 Jun 2027; supports, supports, unknown. */
    @Test
    void theWorkedExampleIsIndeterminateAndNamesTheMissingFact() {
        PublicInterestResult result = waste(answers(SUPPORTS, SUPPORTS, UNKNOWN), Readiness.NOT_YET);
        assertThat(result.inScope()).isEqualTo(Verdict.PASS);
        assertThat(result.force()).contains(LegalForce.ADVISORY);
        assertThat(result.indication()).isEqualTo(Indication.INDETERMINATE);
        assertThat(result.missing()).containsExactly("economic growth and market impact");
    }

    @Test
    void suppliedAsNeutralItIsPhasedOrMixed() {
        assertThat(waste(answers(SUPPORTS, SUPPORTS, NEUTRAL), Readiness.NOT_YET)
                        .indication())
                .isEqualTo(Indication.PHASED_OR_MIXED);
    }

    /** The words of section 2.3, one row each. */
    @ParameterizedTest
    @CsvSource({
        "SUPPORTS,SUPPORTS,NEUTRAL,READY,IN_HOUSE_INDICATED",
        "SUPPORTS,NEUTRAL,NEUTRAL,NOT_READY,EXTERNAL_FOR_NOW",
        "SUPPORTS,SUPPORTS,AGAINST,READY,MIXED_INDICATED",
        "NEUTRAL,NEUTRAL,NEUTRAL,READY,EXTERNAL_INDICATED",
        "AGAINST,NEUTRAL,AGAINST,READY,EXTERNAL_INDICATED",
        "SUPPORTS,SUPPORTS,SUPPORTS,UNKNOWN,INDETERMINATE",
        "NEUTRAL,NEUTRAL,UNKNOWN,READY,INDETERMINATE",
    })
    void everyIndicationFollowsFromItsAnswers(
            Stance value, Stance social, Stance growth, Readiness readiness, Indication expected) {
        assertThat(waste(answers(value, social, growth), readiness).indication())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1000000,AT_LEAST,PASS",
        "1000000,ABOVE,FAIL",
        "1000000.01,ABOVE,PASS",
        "999999.99,AT_LEAST,FAIL",
    })
    void theEdgeOfTheValueIsTheCallersChoice(String value, Edge edge, Verdict expected) {
        PublicInterestResult result = of(
                value,
                START,
                PublicInterestTerms.policyOf2026(edge),
                answers(SUPPORTS, SUPPORTS, SUPPORTS),
                Readiness.READY);
        assertThat(result.gates().get(2).verdict()).isEqualTo(expected);
        assertThat(result.gates().get(2).provision()).contains("secondary").contains("unverified");
        assertThat(result.indication() == Indication.OUT_OF_SCOPE).isEqualTo(expected == Verdict.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31,FAIL", "2027-04-01,PASS"})
    void theFirstDayCounts(LocalDate start, Verdict expected) {
        assertThat(of("6200000", start, TERMS, Map.of(), Readiness.READY)
                        .gates()
                        .get(3)
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void theProposalOf2025HasNoDay() {
        PublicInterestResult result = of(
                "5000000", LocalDate.of(2026, 1, 1), PublicInterestTerms.proposalOf2025(), Map.of(), Readiness.READY);
        assertThat(result.gates().get(3).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(result.gates().get(2).verdict()).isEqualTo(Verdict.FAIL);
    }

    private static PublicInterestResult with(
            Verdict control, Map<TestExemption, Boolean> exemptions, AuthorityType authority) {
        return new PublicInterestTest(
                        "Waste",
                        authority,
                        ServiceKind.NEW,
                        control,
                        Optional.of(Ratio.of(6_200_000)),
                        Optional.of(START),
                        exemptions,
                        answers(SUPPORTS, SUPPORTS, SUPPORTS),
                        Readiness.READY,
                        TERMS,
                        List.of())
                .result();
    }

    @Test
    void aCompanyThatPassedTheControlTestIsOutOfScope() {
        assertThat(with(Verdict.PASS, none(), AuthorityType.COUNCIL).indication())
                .isEqualTo(Indication.OUT_OF_SCOPE);
        assertThat(with(Verdict.FAIL, none(), AuthorityType.COUNCIL).indication())
                .isEqualTo(Indication.IN_HOUSE_INDICATED);
        assertThat(with(Verdict.UNKNOWN, none(), AuthorityType.COUNCIL).missing())
                .containsExactly("control test: not known");
    }

    @ParameterizedTest
    @EnumSource(TestExemption.class)
    void eachExemptionTakesOutAndAnUnknownOneIsUnknown(TestExemption exemption) {
        Map<TestExemption, Boolean> met = none();
        met.put(exemption, true);
        assertThat(with(Verdict.NOT_APPLICABLE, met, AuthorityType.COUNCIL).indication())
                .isEqualTo(Indication.OUT_OF_SCOPE);
        Map<TestExemption, Boolean> unknown = none();
        unknown.remove(exemption);
        PublicInterestResult result = with(Verdict.NOT_APPLICABLE, unknown, AuthorityType.COUNCIL);
        assertThat(result.indication()).isEqualTo(Indication.INDETERMINATE);
        assertThat(result.missing()).containsExactly("not known whether it is " + exemption.words());
    }

    @Test
    void aCentralBodyIsBoundAndOfAnotherItIsNotKnown() {
        assertThat(with(Verdict.NOT_APPLICABLE, none(), AuthorityType.CENTRAL_GOVERNMENT)
                        .force())
                .contains(LegalForce.IN_FORCE);
        PublicInterestResult other = with(Verdict.NOT_APPLICABLE, none(), AuthorityType.OTHER);
        assertThat(other.force()).isEmpty();
        assertThat(other.indication()).isEqualTo(Indication.INDETERMINATE);
    }

    @Test
    void everyAnswerIsShownAndNoPercentageIsGiven() {
        PublicInterestResult result = waste(answers(SUPPORTS, AGAINST, UNKNOWN), Readiness.NOT_READY);
        assertThat(result.indicators()).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(result.indicators())
                .extracting(one -> one.id() + " " + one.reading())
                .anyMatch(text -> text.startsWith("delivery-models/public-interest/waste/heading/value-and-alignment")
                        && text.contains("supports"))
                .anyMatch(text -> text.contains("heading/social-value") && text.contains("against"))
                .anyMatch(text -> text.contains("heading/growth-and-market") && text.contains("unknown"));
        assertThat(result.indicators()).allMatch(one -> one.step().isEmpty());
    }

    @Test
    void wrongFactsAreRefused() {
        assertThatThrownBy(() -> of("-1", START, TERMS, Map.of(), Readiness.READY))
                .hasMessageContaining("The value (-1) of the service Waste must not be negative");
        assertThatThrownBy(() -> new PublicInterestTerms(Ratio.ZERO, Edge.ABOVE, Optional.empty(), "policy"))
                .hasMessage("The threshold (0) of the public interest test must be above zero");
    }
}

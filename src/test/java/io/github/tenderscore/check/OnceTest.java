package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tenderscore.check.AwardFacts.RequirementResult;
import io.github.tenderscore.check.ContractChangeFacts.ContractChange;
import io.github.tenderscore.check.KpiReviewFacts.AssessedKpi;
import io.github.tenderscore.check.KpiSettingFacts.SetKpi;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Illustrative: what is stated twice would count twice, or only the one that comes first. */
class OnceTest {

    private static void refused(Runnable making, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(making::run)
                .withMessage("The " + named + " must be stated only once; leave out the one that does not count");
    }

    private static <T> Optional<List<T>> both(T one, T other) {
        return Optional.of(List.of(one, other));
    }

    /** Two indicators of which one is stated twice are not three (Procurement Act 2023, section 52(1)). */
    @Test
    void anIndicatorCountsOnce() {
        SetKpi calls = new SetKpi("calls", Optional.empty(), Optional.empty(), Optional.empty());
        refused(
                () -> new KpiSettingFacts(Optional.empty(), both(calls, calls), Optional.empty()),
                "key performance indicator (calls)");
        AssessedKpi assessed = new AssessedKpi("calls", Optional.empty());
        refused(
                () -> new KpiReviewFacts(
                        Optional.empty(), Optional.empty(), Optional.empty(), both(assessed, assessed)),
                "key performance indicator (calls)");
    }

    @Test
    void aRequirementIsNotBothMetAndMissed() {
        refused(
                () -> new AwardFacts(
                        Optional.of("A"),
                        Optional.of(List.of("insurance")),
                        both(
                                new RequirementResult("A", "insurance", Optional.of(true)),
                                new RequirementResult("A", "insurance", Optional.of(false))),
                        Optional.empty()),
                "result (A on insurance)");
    }

    @Test
    void aTenderHasOneOutcomeAndOneRecord() {
        refused(
                () -> new DecisionFacts(
                        both(
                                new TenderStanding("A", Optional.of(TenderStanding.Outcome.RANKED)),
                                new TenderStanding("A", Optional.of(TenderStanding.Outcome.DISREGARDED))),
                        Optional.empty(),
                        Optional.empty()),
                "tender (A)");
        refused(
                () -> new AssessmentFacts(
                        Optional.empty(), both(shown("60"), shown("61")), Optional.empty(), Optional.empty()),
                "recorded result (A)");
    }

    private static RecordedResult shown(String figure) {
        return new RecordedResult(
                "A", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Ratio.parse(figure)), Map.of());
    }

    /** Two changes that are alike add up to twice as much, so that each needs an id of its own. */
    @Test
    void aContractChangeIsNotLostAmongOthersThatAreAlike() {
        ContractChange change = new ContractChange(
                "extension",
                Optional.of(Ratio.of(30)),
                Optional.of(Ratio.ZERO),
                Optional.of(false),
                Optional.of(false),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        refused(
                () -> new ContractChangeFacts(
                        Optional.empty(), Optional.empty(), Optional.empty(), both(change, change)),
                "contract change (extension)");
    }
}

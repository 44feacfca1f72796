package io.github.tenderscore.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The decision that a low-tender protocol ends in, and what it takes to disregard a tender for its price. */
class LowTenderDecisionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate UNTIL = MONDAY.plusDays(10);
    private static final LocalDate AFTER = MONDAY.plusDays(11);
    private static final String HEAD = "Head of procurement";

    private static LowTenderProtocol answered() {
        return LowTenderProtocol.flaggedByJudgement("B", MONDAY, HEAD, "half of what it costs today")
                .consideredLow(MONDAY, HEAD, "below the wage cost")
                .notified(MONDAY, HEAD, "the price is considered abnormally low", "letter 7")
                .opportunity(MONDAY, UNTIL, HEAD, "show the build-up of the price")
                .demonstrated(MONDAY.plusDays(5), "Illustrative supplier B", "rates and hours", "reply 3");
    }

    private static List<String> faults(Runnable decision) {
        return catchThrowableOfType(FaultException.class, decision::run).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    @Test
    void aTenderIsDisregardedWithTheStepsThatCameBefore() {
        Decision decision = answered()
                .notSatisfied(AFTER, HEAD, "the rates do not cover the wages")
                .disregarded(AFTER, HEAD, "the contract could not be performed")
                .decision()
                .orElseThrow();
        assertThat(decision).isInstanceOf(Disregard.class);
        assertThat(decision.text())
                .isEqualTo(
                        "disregarded on 2026-03-13 by Head of procurement because the price is considered abnormally low for"
                                + " performance of the contract (Procurement Act 2023, section 19(3)(c)): the contract could not be performed");
        assertThat(decision.about().steps())
                .containsExactly(
                        PriorStep.on(
                                PriorStep.Kind.NOTICE_OF_LOW_PRICE, MONDAY, "the price is considered abnormally low"),
                        PriorStep.between(
                                PriorStep.Kind.OPPORTUNITY_TO_DEMONSTRATE,
                                MONDAY,
                                UNTIL,
                                "show the build-up of the price"),
                        PriorStep.on(PriorStep.Kind.DEMONSTRATION, MONDAY.plusDays(5), "rates and hours"));
        assertThat(decision.about().evidence()).containsExactly("letter 7", "reply 3");
    }

    @Test
    void aTenderIsKeptWithWhatWasFound() {
        LocalDate early = MONDAY.plusDays(6);
        assertThat(answered()
                        .satisfied(early, HEAD, "the rates cover the wages")
                        .kept(early, HEAD, "it can be performed")
                        .decision())
                .hasValueSatisfying(
                        decision -> assertThat(((Keep) decision).finding()).isEqualTo(Keep.Finding.NOT_ESTABLISHED));
        assertThat(answered()
                        .notSatisfied(AFTER, HEAD, "some doubt is left")
                        .kept(AFTER, HEAD, "a bond covers it")
                        .decision())
                .hasValueSatisfying(
                        decision -> assertThat(((Keep) decision).finding()).isEqualTo(Keep.Finding.ESTABLISHED));
        assertThat(LowTenderProtocol.flaggedByJudgement("B", MONDAY, HEAD, "low")
                        .kept(MONDAY, HEAD, "the estimate was wrong")
                        .decision())
                .hasValueSatisfying(
                        decision -> assertThat(((Keep) decision).finding()).isEqualTo(Keep.Finding.NOT_ESTABLISHED));
    }

    @Test
    void nothingIsDecidedBeforeTheEnd() {
        assertThat(answered().decision()).isEmpty();
        assertThat(answered().notSatisfied(AFTER, HEAD, "doubt").decision()).isEmpty();
    }

    @Test
    void noTenderIsDisregardedForItsPriceUnheard() {
        Consideration about = Consideration.of("B", Ground.ABNORMALLY_LOW);
        assertThat(faults(() -> about.disregard(HEAD, MONDAY, "too cheap")))
                .containsExactlyInAnyOrder(
                        "decisions/B/abnormally-low/steps: The decision to disregard the tender B (abnormally-low, section"
                                + " 19(3)(c)) must come after a notice of low price (Procurement Act 2023, section 19(4)(a)); none is"
                                + " recorded\n  Maybe it was given but not recorded; record it with its days",
                        "decisions/B/abnormally-low/steps: The decision to disregard the tender B (abnormally-low, section"
                                + " 19(3)(c)) must come after an opportunity to demonstrate (Procurement Act 2023, section 19(4)(b));"
                                + " none is recorded\n  Maybe it was given but not recorded; record it with its days");
    }

    @Test
    void anOpportunityThatWasOverBeforeTheNoticeIsNone() {
        Consideration about = Consideration.of("B", Ground.ABNORMALLY_LOW)
                .after(PriorStep.on(PriorStep.Kind.NOTICE_OF_LOW_PRICE, AFTER, "told too late"))
                .after(PriorStep.between(
                        PriorStep.Kind.OPPORTUNITY_TO_DEMONSTRATE, MONDAY, UNTIL, "show the build-up"));
        assertThat(faults(() -> about.disregard(HEAD, AFTER, "too cheap")))
                .containsExactly(
                        "decisions/B/abnormally-low/steps: The opportunity to demonstrate until 2026-03-12 of the tender B"
                                + " must not be over before the notice of low price of 2026-03-13 (Procurement Act 2023, section"
                                + " 19(4)(b))");
    }

    @Test
    void aTenderMayBeKeptBeforeItsOpportunityIsOver() {
        Consideration about = Consideration.of("B", Ground.ABNORMALLY_LOW)
                .after(PriorStep.on(PriorStep.Kind.NOTICE_OF_LOW_PRICE, MONDAY, "told"))
                .after(PriorStep.between(
                        PriorStep.Kind.OPPORTUNITY_TO_DEMONSTRATE, MONDAY, UNTIL, "show the build-up"));
        assertThat(about.keep(Keep.Finding.NOT_ESTABLISHED, HEAD, UNTIL.minusDays(1), "shown")
                        .code())
                .isEqualTo("keep");
        assertThat(faults(() -> about.keep(Keep.Finding.NOT_ESTABLISHED, HEAD, MONDAY.minusDays(1), "shown")))
                .containsExactly(
                        "decisions/B/abnormally-low/date: The date (2026-03-01) of the decision on the tender B must be after the"
                                + " notice of low price, which is of 2026-03-02 (Procurement Act 2023, section 19(4)(a))",
                        "decisions/B/abnormally-low/date: The date (2026-03-01) of the decision on the tender B must be after the"
                                + " opportunity to demonstrate, which is of 2026-03-02 (Procurement Act 2023, section 19(4)(b))");
    }
}

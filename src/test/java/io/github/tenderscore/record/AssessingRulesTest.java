package io.github.tenderscore.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is refused of assessments, and why. */
class AssessingRulesTest {

    @Test
    void everythingThatComesFirstIsDone() {
        assertThat(Refusals.of(Records.opened(), "2026-03-10T12:00:00Z", new Assessed("m", "i", List.of())))
                .containsExactly(
                        "event/results: Whether the supplier Illustrative Alder CIC of the tender A is excluded "
                                + "or excludable must be considered before tenders are ranked (Procurement Act 2023, "
                                + "sections 26(2)(a) and 28(1))\n"
                                + "  Maybe it was, but is not recorded; record the event exclusion-considered for it",
                        "event/results: The condition of participation (Employer's liability insurance of £10m, "
                                + "in place or promised) must be checked for the tender A before tenders are ranked "
                                + "(Procurement Act 2023, sections 19(3)(a) and 22)",
                        "event/results: Whether the supplier Illustrative Birch Ltd of the tender B is excluded "
                                + "or excludable must be considered before tenders are ranked (Procurement Act 2023, "
                                + "sections 26(2)(a) and 28(1))\n"
                                + "  Maybe it was, but is not recorded; record the event exclusion-considered for it",
                        "event/results: Whether the sub-contractor Illustrative Outreach Ltd of the tender B is "
                                + "excluded or excludable must be considered before tenders are ranked (Procurement Act "
                                + "2023, sections 26(2)(a) and 28(1))\n"
                                + "  Maybe it was, but is not recorded; record the event exclusion-considered for it",
                        "event/results: The condition of participation (Employer's liability insurance of £10m, "
                                + "in place or promised) must be checked for the tender B before tenders are ranked "
                                + "(Procurement Act 2023, sections 19(3)(a) and 22)",
                        "event/results: Whether the supplier Illustrative Cedar Ltd of the tender C is excluded "
                                + "or excludable must be considered before tenders are ranked (Procurement Act 2023, "
                                + "sections 26(2)(a) and 28(1))\n"
                                + "  Maybe it was, but is not recorded; record the event exclusion-considered for it",
                        "event/results: The condition of participation (Employer's liability insurance of £10m, "
                                + "in place or promised) must be checked for the tender C before tenders are ranked "
                                + "(Procurement Act 2023, sections 19(3)(a) and 22)",
                        "event/results: The price of the tender A must be opened before tenders are ranked; it "
                                + "is sealed (Procurement Act 2023, section 19(2))",
                        "event/results: The tender A must be marked on the criterion mobilisation by all who "
                                + "were appointed to do so; missing is the mark of E1, E2 (Procurement Act 2023, section "
                                + "12(2))",
                        "event/results: The tender A must be marked on the criterion safeguarding by all who "
                                + "were appointed to do so; missing is the mark of E1, E2 (Procurement Act 2023, section "
                                + "12(2))",
                        "event/results: The price of the tender B must be opened before tenders are ranked; it "
                                + "is sealed (Procurement Act 2023, section 19(2))",
                        "event/results: The tender B must be marked on the criterion mobilisation by all who "
                                + "were appointed to do so; missing is the mark of E1, E2 (Procurement Act 2023, section "
                                + "12(2))",
                        "event/results: The tender B must be marked on the criterion safeguarding by all who "
                                + "were appointed to do so; missing is the mark of E1, E2 (Procurement Act 2023, section "
                                + "12(2))",
                        "event/results: The price of the tender C must be opened before tenders are ranked; it "
                                + "is sealed (Procurement Act 2023, section 19(2))",
                        "event/results: The tender C must be marked on the criterion mobilisation by all who "
                                + "were appointed to do so; missing is the mark of E1, E2 (Procurement Act 2023, section "
                                + "12(2))",
                        "event/results: The tender C must be marked on the criterion safeguarding by all who "
                                + "were appointed to do so; missing is the mark of E1, E2 (Procurement Act 2023, section "
                                + "12(2))");
    }

    @Test
    void resultsAreNotTypedIn() {
        Assessed computed = Records.priced().replay().assessed();
        Assessed typed = new Assessed(
                computed.method(),
                computed.input(),
                List.of(
                        new Assessed.Result("A", "ranked", Optional.of(1), Optional.of(Ratio.of(90))),
                        new Assessed.Result("Z", "disqualified", Optional.empty(), Optional.empty())));
        ProcurementRecord.Attempt attempt = Refusals.attempt(Records.priced(), "2026-03-10T12:00:00Z", typed);
        assertThat(attempt.refusal().map(Refusal::cause)).contains(Refusal.Cause.DOES_NOT_RECOMPUTE);
        assertThat(Refusals.of(Records.priced(), "2026-03-10T12:00:00Z", typed))
                .containsExactly(
                        "event/results: The result (ranked 1 with 90) of the tender A must be ranked 2 with 84.95, as the record "
                                + "computes it (Procurement Act 2023, sections 19(2) and 23(3)(a))",
                        "event/results: The tender B must have a result; the record computes ranked 1 with 88, the entry has none",
                        "event/results: The tender C must have a result; the record computes disregarded, the entry has none",
                        "event/results: The tender (Z) of a result must be one that is opened");
    }

    @Test
    void aTenderHasOneResult() {
        Assessed computed = Records.priced().replay().assessed();
        List<Assessed.Result> twice = new ArrayList<>(computed.results());
        twice.add(twice.get(0));
        assertThat(Refusals.of(
                        Records.priced(),
                        "2026-03-10T12:00:00Z",
                        new Assessed(computed.method(), computed.input(), twice)))
                .containsExactly("event/results: Each tender must have one result; one has several");
    }

    @Test
    void fingerprintsAreThoseOfTheRecord() {
        Assessed computed = Records.priced().replay().assessed();
        assertThat(Refusals.of(
                        Records.priced(),
                        "2026-03-10T12:00:00Z",
                        new Assessed("sha256:m", "sha256:i", computed.results())))
                .containsExactly(
                        "event/method: The fingerprint of the method (sha256:m) must be " + computed.method()
                                + ", that of the method on record (Procurement Act 2023, section 23(3)(a))",
                        "event/input: The fingerprint of the input (sha256:i) must be " + computed.input()
                                + ", that of the input on record (Procurement Act 2023, section 23(3)(a))");
    }
}

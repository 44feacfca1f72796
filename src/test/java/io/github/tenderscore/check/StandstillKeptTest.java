package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.calendar.StandstillExemption;
import org.junit.jupiter.api.Test;

/** What is found in a standstill. */
class StandstillKeptTest {

    /** An end that skips only the holidays of England and Wales: 24 instead of 25 March 2026. */
    @Test
    void endAndEntryAreBothFound() {
        assertThat(Findings.of("L29", StandstillSamples.mandatory("2026-03-13", "2026-03-24", "2026-03-25")))
                .extracting(finding -> finding.provision() + ", " + Findings.text(finding))
                .containsExactly(
                        "PA23 s.51(2), standstill/end: The end (2026-03-24) of the standstill in the contract award notice"
                                + " of 2026-03-13 must be 2026-03-25 or later: 8 working days beginning with the day of the"
                                + " notice (Procurement Act 2023, section 51(1)-(2)); state the later end and keep to it;"
                                + " it may also be that only the bank holidays of England and Wales were skipped",
                        "PA23 s.51(1), standstill/entered: The day (2026-03-25) on which the contract is entered into must"
                                + " be after the standstill, which ends on 2026-03-25 (Procurement Act 2023, section"
                                + " 51(1)-(2)); enter into the contract on 2026-03-26 or later");
    }

    @Test
    void aLimbThatIsNotTrueFreesNobody() {
        assertThat(Findings.of(
                        "L29",
                        StandstillSamples.claiming(
                                StandstillExemption.EXTREME_URGENCY, "2026-03-25", "2026-03-20", true)))
                .extracting(finding -> finding.provision() + ", " + Findings.text(finding))
                .containsExactly(
                        "PA23 s.51(3), standstill/exemptions/extreme-urgency: The exemption (section 51(3)(a), direct award"
                                + " in extreme and unavoidable urgency (Schedule 5, paragraph 13)) from the standstill must be"
                                + " true of the contract, which is looked for in open procedure and is none; keep the"
                                + " standstill of section 51(2)",
                        "PA23 s.51(1), standstill/entered: The day (2026-03-20) on which the contract is entered into must"
                                + " be after the standstill, which ends on 2026-03-25 (Procurement Act 2023, section"
                                + " 51(1)-(2)); enter into the contract on 2026-03-26 or later");
    }
}

package io.github.tenderscore.check;

import static io.github.tenderscore.check.ConditionSamples.accounts;
import static io.github.tenderscore.check.ConditionSamples.contract;
import static io.github.tenderscore.check.ConditionSamples.file;
import static io.github.tenderscore.check.ConditionSamples.insurance;
import static io.github.tenderscore.check.ConditionSamples.qualification;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.check.ConditionFacts.Scope;
import io.github.tenderscore.check.ConditionFacts.Timing;
import org.junit.jupiter.api.Test;

/** What conditions must not ask for, in words. */
class ConditionLimitsTest {

    @Test
    void everyConditionThatIsBarredIsNamed() {
        assertThat(Findings.of(
                        "L12",
                        file(
                                Route.OPEN,
                                accounts(Scope.EVERY_SUPPLIER),
                                insurance(Timing.BEFORE_AWARD),
                                contract(Scope.PARTICULAR_AUTHORITY),
                                qualification(false))))
                .extracting(finding -> finding.provision() + ", " + Findings.text(finding))
                .containsExactly(
                        "PA23 s.22(3), conditions/accounts/scope: The condition accounts asks for audited accounts"
                                + " (every-supplier) and must not do so of suppliers who are not bound to have them audited;"
                                + " ask them for other evidence of their standing",
                        "PA23 s.22(3), conditions/insurance/timing: The condition insurance must not ask for insurance that"
                                + " is in force before the award; ask for a commitment to have it once the contract is"
                                + " awarded",
                        "PA23 s.22(4), conditions/contract/scope: The condition contract must not ask for an earlier"
                                + " contract with a particular authority; ask for experience, with whomever it was gained",
                        "PA23 s.22(4), conditions/registered/allowsEquivalents: The condition registered must not ask for a"
                                + " particular qualification without accepting equivalents; add \"or equivalent\"");
    }

    @Test
    void aCallOffHasItsOwnSection() {
        assertThat(Findings.of("L12", file(Route.CALL_OFF, contract(Scope.UNDER_THE_FRAMEWORK))))
                .extracting(finding -> finding.provision() + ", " + finding.what())
                .containsExactly(
                        "PA23 s.46(4), The condition contract must not ask for an earlier contract under the framework");
    }
}

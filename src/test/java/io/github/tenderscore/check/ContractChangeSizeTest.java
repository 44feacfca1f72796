package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is found in changes of a contract. */
class ContractChangeSizeTest {

    @Test
    void linkedChangesAreTakenTogether() {
        assertThat(Findings.of(
                        "L39",
                        ContractChangeSamples.services(
                                ContractChangeSamples.under(
                                        "", "2027-01-04", "2027-01-05", ContractChangeSamples.change("a", 60, "50000")),
                                ContractChangeSamples.under(
                                        "Urgency",
                                        "2027-01-06",
                                        "2027-01-05",
                                        ContractChangeSamples.change("b", 60, "50000", "a")))))
                .extracting(finding -> finding.provision() + ", " + Findings.text(finding))
                .containsExactly(
                        "PA23 s.74, contractChanges/changes/a/ground: The change (a) of the contract must rest on a ground"
                                + " of Schedule 8, for it is substantial and no below-threshold modification (a with b: the longest term in"
                                + " days (1000) changes by 120, more than 10 %; the estimated value in pounds (900000)"
                                + " changes by 100000, more than 10 %); it names none; name the ground and what it rests on, or award what is"
                                + " added as a contract of its own",
                        "PA23 s.75(1), contractChanges/changes/b/noticeOn: The contract change notice (2027-01-06) of b"
                                + " must be published before the contract is changed, on 2027-01-05; write down why it was"
                                + " late, and publish the notice of the next change before it");
    }
}

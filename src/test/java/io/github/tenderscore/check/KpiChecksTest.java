package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is found in key performance indicators and their assessments. */
class KpiChecksTest {

    @Test
    void whatTheDutyMissesIsNamed() {
        assertThat(Findings.of(
                        "L31",
                        KpiSamples.of(
                                "6000000",
                                KpiSamples.kpis(
                                        KpiSamples.kpi("a", "2026-08-01", "2026-09-20", true),
                                        KpiSamples.kpi("b", "2026-08-01", "2026-09-20", true),
                                        KpiSamples.kpi("c", "2026-09-02", "2026-09-20", false)))))
                .extracting(finding -> finding.provision() + ", " + Findings.text(finding))
                .containsExactly(
                        "PA23 s.52, kpiSetting/kpis: The contract must have at least 3 key performance indicators, set"
                                + " before it is entered into and published: set on 2026-09-02, the contract was entered into"
                                + " on 2026-09-01; set them before the contract is entered into, and publish them; or write"
                                + " down why performance could not appropriately be assessed by indicators",
                        "PR24 reg 32(2)(r)-(s), kpiSetting/kpis: The indicators (a, b) that are named as the most material"
                                + " must be exactly 3; name the 3 that are the most material");
    }

    @Test
    void whyTheDutyDoesNotReachIsSaid() {
        assertThat(Found.run("L31", KpiSamples.of("5000000", KpiSamples.kpis())).why())
                .contains("the estimated value with value added tax is £5,000,000, not more than £5,000,000");
    }

    @Test
    void lateAndMissingAssessmentsAndWrongWordsAreFound() {
        assertThat(Findings.of(
                        "L32",
                        KpiSamples.reviewed(
                                "2026-01-15",
                                "2029-01-14",
                                "2027-06-01",
                                KpiSamples.rated("a", KpiSamples.on("2027-01-16", "Excellent")),
                                KpiSamples.good("b"))))
                .extracting(finding -> finding.provision() + ", " + Findings.text(finding))
                .containsExactly(
                        "PR24 reg 39(5), kpiReviews/kpis/a/0/rating: The rating (Excellent) of a must be one of Good,"
                                + " Approaching target, Requires improvement, Inadequate, Other; use the word of the"
                                + " regulation that fits",
                        "PA23 s.71(2), kpiReviews/kpis/a: The assessment (2027-01-16) of key performance indicators must be"
                                + " made by 2027-01-14, within twelve months of the one before or of entry (Procurement Act"
                                + " 2023, section 71(2)); write down why it was late, and assess in time from now on",
                        "PA23 s.71(2), kpiReviews/kpis/b: An assessment (none) of key performance indicators must be made"
                                + " by 2027-01-14 (Procurement Act 2023, section 71(2)); assess performance now, and publish"
                                + " the result");
    }

    @Test
    void whatTheActDoesNotSayOfTheYearIsNotKnown() {
        assertThat(Findings.of(
                        "L32", KpiSamples.reviewed("2026-01-15", "2029-01-14", "2027-01-15", KpiSamples.good("a"))))
                .extracting(Finding::what)
                .containsExactly(
                        "Whether 2027-01-15 is in time for a, as the Act does not say whether its first twelve months"
                                + " begin with the day of entry, is not known");
        assertThat(Findings.of(
                        "L32", KpiSamples.reviewed("2025-06-01", "2029-01-14", "2026-06-02", KpiSamples.good("a"))))
                .extracting(Finding::what)
                .containsExactly(
                        "Whether a had to be assessed by 2026-06-01, as the Act does not say whether months before"
                                + " section 71 came into force, on 2026-01-01, count, is not known");
    }
}

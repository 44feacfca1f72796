package io.github.tenderscore.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.check.Buyer;
import io.github.tenderscore.check.CheckReport;
import io.github.tenderscore.check.CheckResult;
import io.github.tenderscore.check.Checks;
import io.github.tenderscore.check.Finding;
import io.github.tenderscore.check.Profile;
import io.github.tenderscore.check.Route;
import io.github.tenderscore.check.Severity;
import io.github.tenderscore.check.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Illustrative findings. What checks find is proven in the package check; here, how an officer is told it. */
class CheckTextTest {

    private static Finding unknown(String check, String provision, String place, String what) {
        return new Finding(
                check,
                Severity.ERROR,
                Status.UNKNOWN,
                provision,
                List.of(place.split("/", -1)),
                what + " is not known",
                Optional.empty());
    }

    private static Finding fails(String check, Severity severity, String what) {
        return new Finding(
                check, severity, Status.FAILS, "PA23 s.23(3)(a)", List.of(), what, Optional.of("write it down"));
    }

    private static CheckResult result(String check, Status status, Finding... findings) {
        return new CheckResult(
                Checks.find(check).orElseThrow(),
                status,
                Arrays.asList(findings),
                status == Status.NOT_APPLICABLE ? Optional.of("there are no lots") : Optional.empty());
    }

    private static CheckReport report(CheckResult... results) {
        return new CheckReport(
                new Profile(
                        Route.OPEN, Set.of(), Buyer.BEST_VALUE_AUTHORITY, LocalDate.of(2026, 3, 2), Optional.empty()),
                Arrays.asList(results));
    }

    @Test
    void whatIsAskedOfEveryCriterionIsSaidOnceWithTheirNames() {
        String text = CheckText.text(report(result(
                "L04",
                Status.UNKNOWN,
                unknown(
                        "L04",
                        "PA23 s.23(2)",
                        "statedMethod/criteria/price/measure",
                        "The measure of the criterion price"),
                unknown(
                        "L04",
                        "PA23 s.23(5)(c)",
                        "statedMethod/criteria/price/staff",
                        "Whether the criterion price concerns staff"),
                unknown(
                        "L04",
                        "PA23 s.23(2)",
                        "statedMethod/criteria/quality/measure",
                        "The measure of the criterion quality"),
                unknown(
                        "L04",
                        "PA23 s.23(2)",
                        "statedMethod/criteria/staff/measure",
                        "The measure of the criterion staff"),
                unknown(
                        "L04",
                        "PA23 s.23(5)(c)",
                        "statedMethod/criteria/staff/staff",
                        "Whether the criterion staff concerns staff"))));
        assertThat(text.lines().filter(line -> line.startsWith("- ")))
                .containsExactly(
                        "- L04 [statedMethod/criteria/…/measure]: The measure of each of the criteria price, quality and staff is not known. PA23 s.23(2).",
                        "- L04 [statedMethod/criteria/…/staff]: Whether each of the criteria price and staff concerns staff is not known. PA23 s.23(5)(c).");
    }

    @Test
    void oneCriterionKeepsItsOwnSentenceAndPlace() {
        assertThat(CheckText.text(report(result(
                        "L04",
                        Status.UNKNOWN,
                        unknown(
                                "L04",
                                "PA23 s.23(2)",
                                "statedMethod/criteria/price/measure",
                                "The measure of the criterion price")))))
                .contains(
                        "- L04 [statedMethod/criteria/price/measure]: The measure of the criterion price is not known. PA23 s.23(2).\n");
    }

    @Test
    void whatSeveralChecksNeedIsAskedForOnce() {
        assertThat(CheckText.text(report(
                        result(
                                "L14",
                                Status.UNKNOWN,
                                unknown("L14", "PA23 s.19(3)", "decisions", "What the decision facts hold")),
                        result(
                                "L15",
                                Status.UNKNOWN,
                                unknown("L15", "PA23 s.19(4)", "decisions", "What the decision facts hold")),
                        result(
                                "L20",
                                Status.UNKNOWN,
                                unknown("L20", "PA23 s.19(4)", "marking", "What the marking facts hold")))))
                .contains("""
                        - L14, L15 [decisions]: What the decision facts hold is not known. PA23 s.19(3); PA23 s.19(4).
                        - L20 [marking]: What the marking facts hold is not known. PA23 s.19(4).
                        """);
    }

    @Test
    void whatIsToBeGivenWhereIsSaid() {
        assertThat(CheckText.text(report(result(
                        "L14",
                        Status.UNKNOWN,
                        unknown("L14", "PA23 s.19(3)", "decisions", "What the decision facts hold")))))
                .contains("What is not known\n"
                        + "An unknown is never a pass. In brackets stands where a document of the format tenderscore-check/1"
                        + " says it: in its \"facts\", or in its \"profile\".\n");
    }

    /** The reader of documents refuses both: they are worked out. */
    @Test
    void whatNoDocumentMaySayComesFromElsewhere() {
        assertThat(CheckText.text(report(
                        result(
                                "M02",
                                Status.UNKNOWN,
                                unknown("M02", "PA23 s.12", "stress", "What each criterion decides")),
                        result(
                                "L19",
                                Status.UNKNOWN,
                                unknown("L19", "PA23 s.12", "marking/panel", "The record of the panel")))))
                .contains(
                        "or in its \"profile\". What is in marking/panel no document says: it comes from the record of the procurement."
                                + " What is in stress no document says: it comes from a stress test of the method with made-up bids.\n");
    }

    @Test
    void errorsComeBeforeWarnings() {
        assertThat(CheckText.text(report(
                                result("L03", Status.FAILS, fails("L03", Severity.WARNING, "A must be")),
                                result("L07", Status.FAILS, fails("L07", Severity.ERROR, "B must be"))))
                        .lines()
                        .filter(line -> line.startsWith("- ")))
                .containsExactly(
                        "- L07: B must be. PA23 s.23(3)(a). To mend it: write it down.",
                        "- L03 (warning): A must be. PA23 s.23(3)(a). To mend it: write it down.");
    }

    @Test
    void countsAgreeWithTheirNumberAndCitationsAreSpelledOut() {
        assertThat(CheckText.text(report(
                        result("L03", Status.FAILS, fails("L03", Severity.ERROR, "A must be")),
                        result("L01", Status.PASSES),
                        result("L02", Status.PASSES),
                        result("L07", Status.NOT_APPLICABLE))))
                .contains("4 checks: 1 fails, 0 unknown, 2 pass, 1 does not apply.")
                .contains("PA23 is the Procurement Act 2023.")
                .doesNotContain("PR24");
        assertThat(CheckText.text(report(result("L07", Status.NOT_APPLICABLE), result("L08", Status.NOT_APPLICABLE))))
                .contains("2 checks: 0 fail, 0 unknown, 0 pass, 2 do not apply.")
                .doesNotContain("PA23 is");
    }
}

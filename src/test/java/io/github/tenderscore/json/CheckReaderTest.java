package io.github.tenderscore.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.tenderscore.LibraryClasses;
import io.github.tenderscore.check.CaseFile;
import io.github.tenderscore.check.CheckReport;
import io.github.tenderscore.check.CheckResult;
import io.github.tenderscore.check.Checks;
import io.github.tenderscore.check.Facts;
import io.github.tenderscore.check.Rulebook;
import io.github.tenderscore.check.Status;
import io.github.tenderscore.fault.FaultException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Illustrative procurements. */
class CheckReaderTest {

    private static String document(String profile, String facts) {
        return "{\"format\": \"tenderscore-check/1\", \"profile\": " + profile + ", \"facts\": " + facts + "}";
    }

    private static final String PROFILE =
            "{\"route\": \"open\", \"traits\": [\"light-touch\"], \"buyer\": \"best-value-authority\","
                    + " \"commenced\": \"2026-03-02\", \"value\": {\"pounds\": 900000, \"vatIncluded\": true}}";

    @Test
    void factsAreReadByTheNamesOfTheirMembers() {
        CaseFile file = CheckReader.standard()
                .read(document(PROFILE, "{\"coverage\": {\"type\": \"light-touch\", \"covered\": true}}"));
        CheckReport report = CheckReport.of(file, Checks.all(), Rulebook.england());
        assertThat(report.results())
                .filteredOn(result -> result.check().id().equals("L36"))
                .extracting(CheckResult::status)
                .hasToString("[PASSES]");
    }

    /** Section 4(4): what cannot be estimated is above any threshold; a figure that is only missing is not known (law.md, section 2.2). */
    @Test
    void aMissingFigureIsNoValueThatCannotBeEstimated() {
        assertThat(threshold("{\"cannotBeEstimated\": true}")).hasToString("[PASSES]");
        assertThat(threshold("{\"vatIncluded\": true}")).hasToString("[UNKNOWN]");
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> threshold("{\"pounds\": 900000, \"cannotBeEstimated\": true}"))
                .withMessageContaining("The estimated value (900000) in pounds must not be given where it cannot be"
                        + " estimated; leave out one of the two");
    }

    private static List<Status> threshold(String value) {
        CaseFile file = CheckReader.standard()
                .read(document(
                        PROFILE.replace("{\"pounds\": 900000, \"vatIncluded\": true}", value),
                        "{\"coverage\": {\"type\": \"light-touch\", \"covered\": true}}"));
        return CheckReport.of(file, Checks.all(), Rulebook.england()).results().stream()
                .filter(result -> result.check().id().equals("L36"))
                .map(CheckResult::status)
                .toList();
    }

    @Test
    void whatIsNotThereIsNotKnown() {
        CaseFile file = CheckReader.standard().read(document(PROFILE, "{}"));
        assertThat(file.facts()).isEmpty();
    }

    @Test
    void everyFaultIsNamedWithItsPlace() {
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> CheckReader.standard()
                        .read(document(
                                "{\"route\": \"opne\", \"traits\": [\"light\"], \"commenced\": \"2 March\"}",
                                "{\"coverage\": {\"covered\": \"yes\"}, \"lotChoise\": {\"used\": 1}}")))
                .satisfies(e -> assertThat(e.faults())
                        .extracting(Object::toString)
                        .containsExactlyInAnyOrder(
                                "/profile/route: The value (opne) of \"route\" of the profile must be one of open,"
                                        + " competitive-flexible, call-off, below-threshold",
                                "/profile/traits/0: The value (light) of \"traits\" of the profile must be one of"
                                        + " light-touch, framework, concession, works, utilities, private-utility, defence",
                                "/profile: The member \"buyer\" of the profile is missing; it must be one of"
                                        + " best-value-authority, parish-council, school, central-government, other",
                                "/profile/commenced: The value (2 March) of \"commenced\" of the profile must be a day of"
                                        + " the calendar, written as in 2026-03-02",
                                "/facts/coverage/covered: The value (yes) of \"covered\" of the facts coverage must be"
                                        + " true or false",
                                "/facts/lotChoise: The member \"lotChoise\" of the facts is not known; it must be one of "
                                        + String.join(", ", CheckReader.FACTS.keySet()) + "\n"
                                        + "  Maybe \"lotChoice\" was meant",
                                "/facts/lotChoise/used: The value (a number) of \"used\" of the facts lotChoice must be"
                                        + " true or false"));
    }

    @Test
    void everyClassOfFactsCanBeRead() {
        assertThat(LibraryClasses.ALL.stream()
                        .filter(type -> type.isAssignableTo(Facts.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(CheckReader.FACTS.values().stream()
                        .map(Class::getSimpleName)
                        .toList());
    }
}

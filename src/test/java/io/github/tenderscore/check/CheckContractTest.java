package io.github.tenderscore.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every check must keep, by being registered: one without samples of every status fails. */
class CheckContractTest {

    @TestFactory
    List<DynamicTest> everyStatusIsShown() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Check check : Checks.all()) {
            for (Status status : Status.values()) {
                List<CaseFile> files = CheckSamples.of(check.id(), status);
                if (status == Status.NOT_APPLICABLE && check.reach().equals(Reach.ANY) && files.isEmpty()) {
                    continue;
                }
                tests.add(DynamicTest.dynamicTest(
                        check.id() + " has samples that are " + status.code(),
                        () -> assertThat(files).isNotEmpty()));
                for (int i = 0; i < files.size(); i++) {
                    CaseFile file = files.get(i);
                    tests.add(DynamicTest.dynamicTest(
                            check.id() + " " + status.code() + " " + (i + 1), () -> shows(check, file, status)));
                }
            }
        }
        return tests;
    }

    private static void shows(Check check, CaseFile file, Status status) {
        CheckResult result = check.run(file, Rulebook.england());
        assertThat(result.status()).as("%s", result.findings()).isEqualTo(status);
        if (status == Status.FAILS) {
            assertThat(result.findings())
                    .filteredOn(finding -> finding.status() == Status.FAILS)
                    .isNotEmpty()
                    .allSatisfy(finding -> {
                        assertThat(finding.mend()).isPresent();
                        assertThat(finding.what()).contains("must");
                    });
        }
        if (status == Status.NOT_APPLICABLE) {
            assertThat(result.why()).isPresent();
        }
    }

    /** Nothing known at all must never pass. */
    @TestFactory
    List<DynamicTest> anEmptyFileNeverPasses() {
        return Checks.all().stream()
                .map(check -> DynamicTest.dynamicTest(
                        check.id(),
                        () -> assertThat(CheckSamples.profiles())
                                .allSatisfy(profile -> assertThat(check.run(CaseFile.of(profile), Rulebook.england())
                                                .status())
                                        .isIn(Status.UNKNOWN, Status.NOT_APPLICABLE))))
                .toList();
    }

    /** Whoever reads what is not known must find in it where to say it: the first word of every place is a member of the document. */
    @TestFactory
    List<DynamicTest> whatIsNotKnownNamesTheMemberToGive() {
        return Checks.all().stream()
                .map(check -> DynamicTest.dynamicTest(
                        check.id(),
                        () -> assertThat(everyFile(check).stream()
                                        .flatMap(file -> check.run(file, Rulebook.england()).findings().stream())
                                        .filter(finding -> finding.status() == Status.UNKNOWN))
                                .allSatisfy(finding -> assertThat(finding.place())
                                        .as(finding.what())
                                        .first()
                                        .isIn(places()))))
                .toList();
    }

    @Test
    void factsHoldAndAMethodHolds() {
        CaseFile empty = CaseFile.of(CheckSamples.profile(Route.OPEN));
        assertThat(Findings.of("L01", empty).get(0).what()).isEqualTo("What the stated method holds is not known");
        assertThat(Findings.of("L07", empty).get(0).what()).isEqualTo("What the lot limit facts hold is not known");
    }

    private static Set<String> places() {
        Set<String> places = new TreeSet<>(Facts.members().keySet());
        places.add("profile");
        return places;
    }

    private static List<CaseFile> everyFile(Check check) {
        List<CaseFile> files = new ArrayList<>();
        CheckSamples.profiles().forEach(profile -> files.add(CaseFile.of(profile)));
        for (Status status : Status.values()) {
            files.addAll(CheckSamples.of(check.id(), status));
        }
        return files;
    }

    @Test
    void idsAreUniqueAndProvisionsAreInTheRulebook() {
        assertThat(Checks.all()).extracting(Check::id).doesNotHaveDuplicates();
        assertThat(Checks.all())
                .allSatisfy(check -> assertThat(Rulebook.england().provisions())
                        .as("%s", check.id())
                        .extracting(Provision::cited)
                        .contains(check.provisions().get(0)));
    }

    /** The same citation counts only once on a day, so that it is never chance which text a check finds. */
    @Test
    void noProvisionIsInTheRulebookTwice() {
        for (Provision one : Rulebook.england().provisions()) {
            assertThat(Rulebook.england().provisions())
                    .as(one.cited())
                    .filteredOn(other -> other.cited().equals(one.cited()) && other.counts(one.from()))
                    .hasSize(1);
        }
    }
}

package io.github.tenderscore.check;

import java.util.List;
import java.util.Set;

/**
 * What came of all checks on one procurement.
 *
 * @param profile what decided which of them bind
 * @param results one for each check, in the order of the checks
 */
public record CheckReport(Profile profile, List<CheckResult> results) {

    /**
     * Copies the results.
     *
     * @param profile what decided which of them bind
     * @param results one for each check, in the order of the checks
     */
    public CheckReport {
        results = List.copyOf(results);
    }

    /**
     * Makes checks.
     *
     * @param file what is known of the procurement
     * @param checks which, such as {@link Checks#all()}
     * @param rulebook the law as dated data
     * @return what came of them
     * @throws IllegalArgumentException if the procurement commenced before the Act
     */
    public static CheckReport of(CaseFile file, List<Check> checks, Rulebook rulebook) {
        rulebook.requireAct(file.profile().commenced());
        return new CheckReport(
                file.profile(),
                checks.stream().map(check -> check.run(file, rulebook)).toList());
    }

    /**
     * Makes the checks of some moments.
     *
     * @param file what is known of the procurement
     * @param moments when in the life of the contract
     * @return what came of all checks of this library that are made then, under the law of England
     * @throws IllegalArgumentException if the procurement commenced before the Act
     */
    public static CheckReport of(CaseFile file, Set<Moment> moments) {
        return of(
                file,
                Checks.all().stream()
                        .filter(check -> check.moments().stream().anyMatch(moments::contains))
                        .toList(),
                Rulebook.england());
    }

    /**
     * Everything that breaks a check or is not known.
     *
     * @return in the order of the checks
     */
    public List<Finding> findings() {
        return results.stream().flatMap(result -> result.findings().stream()).toList();
    }

    /**
     * The results of a status.
     *
     * @param status the status
     * @return in the order of the checks
     */
    public List<CheckResult> with(Status status) {
        return results.stream().filter(result -> result.status() == status).toList();
    }

    /**
     * Whether something is known to break the law or the published method.
     *
     * @return false also where only warnings fail, or something is not known
     */
    public boolean hasErrors() {
        return findings().stream()
                .anyMatch(finding -> finding.status() == Status.FAILS && finding.severity() == Severity.ERROR);
    }
}

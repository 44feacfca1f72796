package io.github.tenderscore.check;

import java.util.List;
import java.util.Optional;

/**
 * What came of one check.
 *
 * @param check which
 * @param status whether it passes
 * @param findings what breaks it and what is not known; empty where it passes or does not apply
 * @param why why it does not apply; empty where it does
 */
public record CheckResult(Check check, Status status, List<Finding> findings, Optional<String> why) {

    /**
     * Copies the findings.
     *
     * @param check which
     * @param status whether it passes
     * @param findings what breaks it and what is not known; empty where it passes or does not apply
     * @param why why it does not apply; empty where it does
     */
    public CheckResult {
        findings = List.copyOf(findings);
    }
}

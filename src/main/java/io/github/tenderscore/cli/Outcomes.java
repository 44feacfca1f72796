package io.github.tenderscore.cli;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import java.util.stream.Collectors;

/** What an assessment means for a command. */
final class Outcomes {

    private Outcomes() {}

    /** Done where one tender is first; otherwise a person must settle it. */
    static int code(Assessment assessment) {
        return assessment.mostAdvantageous().isPresent() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    static TenderResult result(Assessment assessment, String tender) {
        return assessment.results().stream()
                .filter(result -> result.tender().id().equals(tender))
                .findFirst()
                .orElseThrow(() -> new InputException("The tender (" + tender + ") must be one of "
                        + assessment.results().stream()
                                .map(result -> result.tender().id())
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }
}

package io.github.tenderscore.check;

import java.util.List;

/** What one check finds in some facts, for the tests of its messages. */
final class Findings {

    private Findings() {}

    static List<Finding> of(String check, Facts facts) {
        return of(check, CaseFile.of(CheckSamples.profile(Route.OPEN)).with(facts));
    }

    static List<Finding> of(String check, CaseFile file) {
        return Checks.find(check).orElseThrow().run(file, Rulebook.england()).findings();
    }

    /** Place, what is wrong, and what would mend it. */
    static String text(Finding finding) {
        return String.join("/", finding.place()) + ": " + finding.what()
                + finding.mend().map(mend -> "; " + mend).orElse("");
    }
}

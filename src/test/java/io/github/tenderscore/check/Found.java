package io.github.tenderscore.check;

import java.util.List;

/** What a check finds, as one line for each finding. */
final class Found {

    private Found() {}

    static CheckResult run(String check, CaseFile file) {
        return Checks.find(check).orElseThrow().run(file, Rulebook.england());
    }

    /** Status, provision, place and sentence of each finding. */
    static List<String> in(String check, CaseFile file) {
        return run(check, file).findings().stream()
                .map(one -> one.status().code() + " | " + one.provision() + " | " + String.join("/", one.place())
                        + " | " + one.what())
                .toList();
    }

    static List<String> mends(String check, CaseFile file) {
        return run(check, file).findings().stream()
                .flatMap(one -> one.mend().stream())
                .toList();
    }
}

package io.github.tenderscore.check;

import java.util.List;

/** The checks of what is waited for, kept and disclosed around an award. */
final class RecordChecks {

    static final List<Check> ALL = List.of();

    private RecordChecks() {}
}

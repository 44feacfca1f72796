package io.github.tenderscore.check;

import java.util.List;

/** The checks that are made before the award is signed. */
final class AwardChecks {

    static final List<Check> ALL = List.of();

    private AwardChecks() {}
}

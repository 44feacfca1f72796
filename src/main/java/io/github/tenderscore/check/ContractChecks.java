package io.github.tenderscore.check;

import java.util.List;

/** The checks that are made below the threshold, and while the contract runs. */
final class ContractChecks {

    static final List<Check> ALL = List.of();

    private ContractChecks() {}
}

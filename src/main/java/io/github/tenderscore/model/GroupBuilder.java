package io.github.tenderscore.model;

import io.github.tenderscore.fault.Faults;

/** Collects the criteria of one group. Not thread-safe. */
public final class GroupBuilder extends CriteriaBuilder<GroupBuilder> {

    GroupBuilder(Faults faults) {
        super(faults);
    }

    @Override
    GroupBuilder self() {
        return this;
    }
}

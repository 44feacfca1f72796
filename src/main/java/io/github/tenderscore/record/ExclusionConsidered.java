package io.github.tenderscore.record;

import io.github.tenderscore.decision.ExclusionCheck;

/**
 * It was considered whether somebody is an excluded or excludable supplier, which comes before ranking (Procurement Act 2023, section
 * 26(2)(a)).
 *
 * @param check who was considered, and what was found
 */
public record ExclusionConsidered(ExclusionCheck check) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.EXCLUSION_CONSIDERED;
    }

    @Override
    public String text() {
        return check.name() + " of the tender " + check.tender() + " is "
                + (check.result() == ExclusionCheck.Result.NEITHER
                        ? "neither excluded nor excludable"
                        : check.result().code());
    }
}

package io.github.tenderscore.record;

import io.github.tenderscore.decision.ConditionCheck;

/**
 * It was checked whether a supplier satisfies a condition of participation (Procurement Act 2023, sections 19(3)(a) and 22).
 *
 * @param check which condition of which tender, and what was found
 */
public record ConditionChecked(ConditionCheck check) implements Event {

    @Override
    public EventKind kind() {
        return EventKind.CONDITION_CHECKED;
    }

    @Override
    public String text() {
        return "the tender " + check.tender() + (check.met() ? " satisfies" : " does not satisfy") + " the condition "
                + check.condition() + ": " + check.reason();
    }
}

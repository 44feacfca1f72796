package io.github.tenderscore.decision;

import java.util.Set;

/** What a supplier must have been offered before its tender is disregarded. */
enum Chance {
    /** Nothing that every case asks for. */
    NONE,
    /** To make representations and give evidence. */
    REPRESENTATIONS,
    /** To hear of the intention and replace whom the ground applies to. */
    REPLACEMENT,
    /** To hear that its price is considered abnormally low and show that it can perform the contract for it. */
    DEMONSTRATION;

    Set<PriorStep.Kind> steps() {
        return switch (this) {
            case NONE -> Set.of();
            case REPRESENTATIONS -> Set.of(PriorStep.Kind.OPPORTUNITY_FOR_REPRESENTATIONS);
            case REPLACEMENT -> Set.of(PriorStep.Kind.NOTICE_OF_INTENTION, PriorStep.Kind.OPPORTUNITY_TO_REPLACE);
            case DEMONSTRATION -> Set.of(PriorStep.Kind.NOTICE_OF_LOW_PRICE, PriorStep.Kind.OPPORTUNITY_TO_DEMONSTRATE);
        };
    }
}

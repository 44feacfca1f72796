package io.github.tenderscore.decision;

import java.util.Set;

/**
 * Whose circumstances make a ground apply. Where it is not the supplier itself, it must have a chance to replace who does
 * (Procurement Act 2023, sections 26(3), 27(4) and 28(5)).
 */
public enum Cause {
    /** The supplier itself, or it together with others. */
    SUPPLIER("supplier", Chance.NONE),
    /** Only an associated person, on whom the supplier relies to satisfy the conditions of participation. */
    ASSOCIATED_PERSON("associated-person", Chance.REPLACEMENT),
    /** Only an intended sub-contractor. */
    SUBCONTRACTOR("subcontractor", Chance.REPLACEMENT);

    private final String code;
    private final Chance chance;

    Cause(String code, Chance chance) {
        this.code = code;
        this.chance = chance;
    }

    /**
     * The cause's name in documents.
     *
     * @return for example {@code associated-person}
     */
    public String code() {
        return code;
    }

    /**
     * The steps that must come before a tender is disregarded for this cause, whatever the ground.
     *
     * @return empty where the Act asks for none
     */
    public Set<PriorStep.Kind> neededSteps() {
        return chance.steps();
    }
}

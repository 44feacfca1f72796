package io.github.tenderscore.decision;

import java.util.Set;

/**
 * Why a tender is disregarded, each ground with its provision of the Procurement Act 2023, whether it leaves a choice, and what
 * must come before the decision.
 */
public enum Ground {
    /** The supplier does not satisfy the conditions of participation, its associated suppliers counted (section 22(8)). */
    CONDITION_NOT_MET(
            "condition-not-met", "section 19(3)(a)", Force.MUST, "a condition of participation is not satisfied"),
    /** The supplier is excluded, as the authority considers: a mandatory ground applies, and its circumstances continue or may recur. */
    EXCLUDED_SUPPLIER(
            "excluded-supplier",
            "sections 26(1) and 57(1)(a)",
            Force.MUST,
            "the supplier is an excluded supplier",
            Chance.REPRESENTATIONS),
    /** The supplier or an associated person is on the debarment list for a mandatory ground; the authority has nothing to determine. */
    DEBARRED_SUPPLIER(
            "debarred-supplier",
            "sections 26(1) and 57(1)(b)",
            Force.MUST,
            "the supplier or an associated person is on the debarment list for a mandatory ground"),
    /** A sub-contractor that the supplier intends to use is excluded. */
    EXCLUDED_SUBCONTRACTOR(
            "excluded-subcontractor",
            "section 28(3)",
            Force.MUST,
            "an intended sub-contractor is an excluded supplier",
            Chance.REPLACEMENT),
    /** The supplier acted improperly and so has an unfair advantage that cannot be avoided. */
    IMPROPER_BEHAVIOUR(
            "improper-behaviour",
            "section 30(2)",
            Force.MUST,
            "improper behaviour put the supplier at an unfair advantage that cannot be avoided",
            Chance.REPRESENTATIONS),
    /** Information on connected or associated persons or sub-contractors was not given, or was incomplete or misleading. */
    INFORMATION_WITHHELD(
            "information-withheld",
            "section 30(5) and (6)",
            Force.MUST,
            "information on connected or associated persons or sub-contractors was refused, incomplete or misleading"),
    /** Preliminary market engagement gave the supplier an unfair advantage that cannot be avoided. */
    MARKET_ENGAGEMENT_ADVANTAGE(
            "market-engagement-advantage",
            "section 16(5)",
            Force.MUST,
            "preliminary market engagement put the supplier at an unfair advantage that cannot be avoided"),
    /** A conflict of interest gives the supplier an unfair advantage that cannot be avoided, or that it takes no steps against. */
    CONFLICT_OF_INTEREST(
            "conflict-of-interest",
            "section 82(4)",
            Force.MUST,
            "a conflict of interest puts the supplier at an unfair advantage that cannot be avoided, or against which it will not take the"
                    + " steps needed"),
    /** The contract is reserved and the supplier is not of the class it is reserved to. */
    OUTSIDE_RESERVED_CLASS(
            "outside-reserved-class",
            "sections 32(3) and 33(4)",
            Force.MUST,
            "the supplier is outside the class to which the contract is reserved"),
    /** The contract is awarded under a dynamic market that the supplier is not a member of. */
    OUTSIDE_DYNAMIC_MARKET(
            "outside-dynamic-market",
            "section 34(3)",
            Force.MUST,
            "the supplier is not a member of the dynamic market"),
    /** The supplier is excludable, as the authority considers: a discretionary ground applies; considering it is a duty, using it a choice. */
    EXCLUDABLE_SUPPLIER(
            "excludable-supplier",
            "sections 26(2)(b) and 57(2)(a)",
            Force.MAY,
            "the supplier is an excludable supplier",
            Chance.REPRESENTATIONS),
    /** The supplier or an associated person is on the debarment list for a discretionary ground, which leaves a choice. */
    DEBARRED_EXCLUDABLE_SUPPLIER(
            "debarred-excludable-supplier",
            "sections 26(2)(b) and 57(2)(b)",
            Force.MAY,
            "the supplier or an associated person is on the debarment list for a discretionary ground"),
    /** A sub-contractor that the supplier intends to use is excludable. */
    EXCLUDABLE_SUBCONTRACTOR(
            "excludable-subcontractor",
            "section 28(4)",
            Force.MAY,
            "an intended sub-contractor is an excludable supplier",
            Chance.REPLACEMENT),
    /** The supplier, or an intended sub-contractor, is neither of the United Kingdom nor of a treaty state. */
    NO_TREATY_STATE(
            "no-treaty-state",
            "section 19(3)(b)",
            Force.MAY,
            "the supplier or an intended sub-contractor is neither of the United Kingdom nor of a treaty state"),
    /** The price is considered abnormally low for performance of the contract; {@link LowTenderProtocol} comes first. */
    ABNORMALLY_LOW(
            "abnormally-low",
            "section 19(3)(c)",
            Force.MAY,
            "the price is considered abnormally low for performance of the contract",
            Chance.DEMONSTRATION),
    /** The tender breaches a procedural requirement of the tender notice or the documents. */
    PROCEDURAL_BREACH(
            "procedural-breach", "section 19(3)(d)", Force.MAY, "the tender breaches a procedural requirement");

    /** Whether a ground leaves a choice. */
    public enum Force {
        /** Where the ground is established, the tender must be disregarded. */
        MUST,
        /** Where the ground is established, the tender may be disregarded. */
        MAY
    }

    private final String code;
    private final String provision;
    private final Force force;
    private final String words;
    private final Chance chance;

    Ground(String code, String provision, Force force, String words) {
        this(code, provision, force, words, Chance.NONE);
    }

    Ground(String code, String provision, Force force, String words, Chance chance) {
        this.code = code;
        this.provision = provision;
        this.force = force;
        this.words = words;
        this.chance = chance;
    }

    /**
     * The ground's name in documents.
     *
     * @return for example {@code abnormally-low}
     */
    public String code() {
        return code;
    }

    /**
     * Where the ground stands.
     *
     * @return sections of the Procurement Act 2023
     */
    public String provision() {
        return provision;
    }

    /**
     * Whether the ground leaves a choice.
     *
     * @return must or may
     */
    public Force force() {
        return force;
    }

    /**
     * The ground in words.
     *
     * @return a sentence part that can stand behind "because"
     */
    public String words() {
        return words;
    }

    /**
     * The steps that must come before a tender is disregarded on this ground, whoever caused it.
     *
     * @return empty where the Act asks for none
     */
    public Set<PriorStep.Kind> neededSteps() {
        return chance.steps();
    }
}

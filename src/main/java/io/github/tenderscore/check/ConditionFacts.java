package io.github.tenderscore.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The conditions of participation (Procurement Act 2023, section 22; for a call-off section 46).
 *
 * @param conditions every condition; empty where they are not known
 */
public record ConditionFacts(Optional<List<Condition>> conditions) implements Facts {

    /**
     * Copies the conditions.
     *
     * @param conditions every condition; empty where they are not known
     */
    public ConditionFacts {
        conditions = conditions.map(List::copyOf);
    }

    /** What a condition asks for. */
    public enum Kind {
        /** Audited annual accounts. */
        AUDITED_ACCOUNTS,
        /** Insurance for the performance of the contract. */
        INSURANCE,
        /** An earlier contract. */
        PRIOR_CONTRACT,
        /** A particular qualification. */
        QUALIFICATION,
        /** Something that section 22(3) and (4) do not limit. */
        OTHER;

        /**
         * The name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How far a condition reaches: whose accounts, or whose earlier contract. */
    public enum Scope {
        /** Accounts of every supplier. */
        EVERY_SUPPLIER,
        /** Accounts only of suppliers who are bound to have them audited. */
        SUPPLIERS_BOUND_TO_AUDIT,
        /** An earlier contract with a particular authority. */
        PARTICULAR_AUTHORITY,
        /** An earlier contract under the framework from which is called off. */
        UNDER_THE_FRAMEWORK,
        /** An earlier contract with anybody. */
        ANYBODY;

        /**
         * The name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** By when insurance must be in force. */
    public enum Timing {
        /** Before the contract is awarded. */
        BEFORE_AWARD,
        /** Once it is awarded. */
        ON_AWARD;

        /**
         * The name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One condition.
     *
     * @param id its id or number in the documents
     * @param kind what it asks for; empty where not known
     * @param scope for accounts and earlier contracts how far it reaches; empty where not known, or it is of another kind
     * @param timing for insurance by when it must be in force; empty where not known, or it is of another kind
     * @param allowsEquivalents for a qualification whether equivalent ones are accepted; empty where not known, or it is of another kind
     */
    public record Condition(
            String id,
            Optional<Kind> kind,
            Optional<Scope> scope,
            Optional<Timing> timing,
            Optional<Boolean> allowsEquivalents) {}
}

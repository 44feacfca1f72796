package io.github.tenderscore.rule;

/**
 * A named way of turning what tenders offer into a figure: an id and parameters, which can be published, stored and
 * compared.
 *
 * <p>Two rules with the same id and parameters always give the same results. A rule that a user writes carries an id that
 * starts with {@value #OWN_PREFIX}, so that it can never be taken for one of the catalogue.
 *
 * <p>Implementations must be immutable and thread-safe.
 */
public interface Rule {

    /** How the id of a user's own rule starts. */
    String OWN_PREFIX = "X-";

    /**
     * The rule's name in documents.
     *
     * @return for example {@code PR-HYP-MIN}; a user's own starts with {@value #OWN_PREFIX}
     */
    String id();

    /**
     * What the published method sets besides the choice of the rule. Documents and fingerprints hold these alone: a setting that is
     * not among them is lost in a document, and two methods that differ in it have the same fingerprint.
     *
     * @return the parameters by name; none unless the rule has any
     */
    default Parameters parameters() {
        return Parameters.NONE;
    }

    /**
     * The rule in one line.
     *
     * @return its id and parameters, such as {@code AL-MAD (factor 0.6745, limit 3.5)}
     */
    default String name() {
        String parameters = parameters().toString();
        return id() + (parameters.isEmpty() ? "" : " (" + parameters + ")");
    }

    /**
     * Whether a user wrote this rule.
     *
     * @return true where the id starts with {@value #OWN_PREFIX}
     */
    default boolean isOwn() {
        return id().startsWith(OWN_PREFIX);
    }
}

package io.github.tenderscore.monitor.autonomy;

import java.util.Locale;

/**
 * The eleven variables of the Local Autonomy Index (Ladner, Keuffer and others; 39 countries, 1990 to 2014).
 *
 * <p>The greatest value of each agrees with the divisors of the index and was not verified in the code book.
 */
public enum AutonomyVariable {
    /** Whether the law protects local government; from 0 to 3. */
    LEGAL_PROTECTION(3),
    /** How far local government decides on its institutions; from 0 to 3. */
    INSTITUTIONAL_DEPTH(3),
    /** How far it decides on its tasks in fact; from 0 to 4. */
    EFFECTIVE_POLITICAL_DISCRETION(4),
    /** How many tasks it has; from 0 to 4. */
    POLICY_SCOPE(4),
    /** How far it may tax; from 0 to 4. */
    FISCAL_AUTONOMY(4),
    /** How much of its income is its own; from 0 to 3. */
    FINANCIAL_SELF_RELIANCE(3),
    /** How far it may borrow; from 0 to 3. */
    BORROWING_AUTONOMY(3),
    /** How far it decides on its organisation and staff; from 0 to 4. */
    ORGANISATIONAL_AUTONOMY(4),
    /** How free its transfers are of conditions; from 0 to 3. */
    FINANCIAL_TRANSFER_SYSTEM(3),
    /** How little it is supervised; from 0 to 3. */
    ADMINISTRATIVE_SUPERVISION(3),
    /** How far it influences higher levels; from 0 to 3. */
    CENTRAL_OR_REGIONAL_ACCESS(3);

    private final int most;

    AutonomyVariable(int most) {
        this.most = most;
    }

    /**
     * The greatest value; not verified.
     *
     * @return 3 or 4
     */
    public int most() {
        return most;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

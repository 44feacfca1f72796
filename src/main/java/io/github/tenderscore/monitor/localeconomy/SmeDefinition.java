package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Evidence;
import java.util.Optional;

/**
 * What counts as a small or medium-sized firm; figures by different definitions are not compared.
 *
 * @param name short, not blank, such as {@code Procurement Act 2023}
 * @param text the definition in words, not blank
 * @param evidence how far its text was confirmed
 */
public record SmeDefinition(String name, String text, Evidence evidence) {

    private static final Ratio STAFF = Ratio.of(250);
    private static final Ratio TURNOVER = Ratio.of(44_000_000);
    private static final Ratio BALANCE_SHEET = Ratio.of(38_000_000);

    /** Procurement Act 2023, section 123(1). */
    public static final SmeDefinition PROCUREMENT_ACT_2023 = new SmeDefinition(
            "Procurement Act 2023",
            "fewer than 250 staff and a turnover of at most £44 million or a balance sheet of at most £38 million (section 123(1))",
            Evidence.SOURCE);

    /** That of the European Commission, which Tussell uses. */
    public static final SmeDefinition EUROPEAN_COMMISSION = new SmeDefinition(
            "European Commission", "the definition of the European Commission, as Tussell uses it", Evidence.SOURCE);

    /**
     * Checks the texts.
     *
     * @param name short, not blank, such as {@code Procurement Act 2023}
     * @param text the definition in words, not blank
     * @param evidence how far its text was confirmed
     * @throws IllegalArgumentException if a text is blank
     */
    public SmeDefinition {
        if (name.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException(
                    "The definition (" + name + ") of small firms must have a name and a text (" + text + ")");
        }
    }

    /**
     * Whether a firm is small or medium-sized under section 123(1) of the Procurement Act 2023: fewer than 250 staff, and a turnover of at most £44
     * million or a balance sheet of at most £38 million.
     *
     * @param staff how many it employs; empty where not known
     * @param turnover in pounds; empty where not known
     * @param balanceSheet in pounds; empty where not known
     * @return empty where what is known does not decide
     */
    public static Optional<Boolean> underProcurementAct(
            Optional<Ratio> staff, Optional<Ratio> turnover, Optional<Ratio> balanceSheet) {
        Optional<Boolean> few = staff.map(given -> given.compareTo(STAFF) < 0);
        Optional<Boolean> small = either(
                turnover.map(given -> given.compareTo(TURNOVER) <= 0),
                balanceSheet.map(given -> given.compareTo(BALANCE_SHEET) <= 0));
        if (is(few, false) || is(small, false)) {
            return Optional.of(false);
        }
        return is(few, true) && is(small, true) ? Optional.of(true) : Optional.empty();
    }

    private static boolean is(Optional<Boolean> answer, boolean wanted) {
        return answer.filter(given -> given == wanted).isPresent();
    }

    private static Optional<Boolean> either(Optional<Boolean> one, Optional<Boolean> other) {
        if (is(one, true) || is(other, true)) {
            return Optional.of(true);
        }
        return one.isPresent() && other.isPresent() ? Optional.of(false) : Optional.empty();
    }
}

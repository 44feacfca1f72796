package io.github.tenderscore.lot;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * How a procurement is divided into lots, as it is published: each lot with its method, the limits for one supplier, and the mechanism
 * that decides where these limits bite.
 *
 * <p>A lotting is complete and consistent: it can only be made by {@link #named}, which refuses anything else. Immutable and
 * thread-safe.
 *
 * @param title what the procurement is, not blank
 * @param lots the lots in the order in which they are published, at least one
 * @param common the ids of the criteria that all lots have in common and that are assessed once for each supplier
 * @param caps the limits for one supplier
 * @param mechanism what decides where the limits bite or lots are offered together; empty where neither can happen
 * @param awardOrder the lots in the order in which they are awarded; empty where no order is published
 */
public record Lotting(
        String title,
        List<Lot> lots,
        List<String> common,
        LotCaps caps,
        Optional<LotMechanism> mechanism,
        List<String> awardOrder) {

    /**
     * Checks that nothing is missing or inconsistent.
     *
     * @param title what the procurement is, not blank
     * @param lots the lots in the order in which they are published, at least one
     * @param common the ids of the criteria that all lots have in common and that are assessed once for each supplier
     * @param caps the limits for one supplier
     * @param mechanism what decides where the limits bite or lots are offered together; empty where neither can happen
     * @param awardOrder the lots in the order in which they are awarded; empty where no order is published
     * @throws io.github.tenderscore.fault.FaultException if anything is; it names every fault
     */
    public Lotting {
        lots = List.copyOf(lots);
        common = List.copyOf(common);
        awardOrder = List.copyOf(awardOrder);
        LottingCheck check = new LottingCheck(title, lots, common, caps, mechanism, awardOrder);
        Faults faults = new Faults();
        check.findIn(faults, true);
        faults.throwIfAny("The lotting \"" + title + "\"");
    }

    /**
     * Starts a lotting.
     *
     * @param title what the procurement is, such as {@code Home support}
     * @return a builder
     */
    public static LottingBuilder named(String title) {
        return new LottingBuilder(title);
    }

    /**
     * A lot by its id.
     *
     * @param id the id
     * @return empty where there is none of that id
     */
    public Optional<Lot> find(String id) {
        return lots.stream().filter(lot -> lot.id().equals(id)).findFirst();
    }

    /**
     * Whether a mechanism needs something of this lotting or of the tenders for it.
     *
     * @param need what is asked for
     * @return false where there is no mechanism
     */
    boolean needs(LotMechanism.Need need) {
        return mechanism.filter(rule -> rule.needs().contains(need)).isPresent();
    }

    /** Whether combination tenders and conditional discounts count. */
    boolean countsPackages() {
        return mechanism.filter(LotMechanism::countsPackages).isPresent();
    }

    /** An amount in the currency of the first lot. */
    Money money(Ratio amount) {
        return lots.get(0).methodology().money(amount);
    }

    /**
     * The multi-lot criteria in words, for the tender notice (Procurement Regulations 2024, regulation 18(2)(p)).
     *
     * @return one or more sentences
     */
    public String notice() {
        StringBuilder text = new StringBuilder(caps.tendered()
                .map(most -> "A supplier may tender for at most " + count(most) + ".")
                .orElse("A supplier may tender for any number of lots."));
        text.append(" A supplier may be awarded ")
                .append(caps.limitAwards() ? "at most " : "")
                .append(caps)
                .append('.');
        mechanism.ifPresent(rule -> text.append(' ').append(rule.text()).append('.'));
        if (!awardOrder.isEmpty()) {
            text.append(" The order of lots is ")
                    .append(String.join(", ", awardOrder))
                    .append('.');
        }
        return text.toString();
    }

    private static String count(int lots) {
        return lots == 1 ? "1 lot" : lots + " lots";
    }
}

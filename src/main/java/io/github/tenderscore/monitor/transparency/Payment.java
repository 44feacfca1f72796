package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.calendar.StatutoryPeriods;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.law.Threshold;
import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.law.Thresholds;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One payment under a public contract, of which information is published where it is of more than £30,000 (Procurement Act 2023, section 70).
 *
 * @param id its number or another name, not blank
 * @param contract the contract under which it was made; not blank
 * @param paid the day on which it was made; empty where not known
 * @param amount in pounds, as paid; zero or more; empty where not known
 * @param applies whether the section reaches the contract: concessions, schools and contracts under earlier law are out; empty where not known
 * @param published whether and when the information was published
 */
public record Payment(
        String id,
        String contract,
        Optional<LocalDate> paid,
        Optional<Ratio> amount,
        Optional<Boolean> applies,
        Occurrence published) {

    /**
     * Checks the names and the amount.
     *
     * @param id its number or another name, not blank
     * @param contract the contract under which it was made; not blank
     * @param paid the day on which it was made; empty where not known
     * @param amount in pounds, as paid; zero or more; empty where not known
     * @param applies whether the section reaches the contract: concessions, schools and contracts under earlier law are out; empty where not known
     * @param published whether and when the information was published
     * @throws io.github.tenderscore.fault.FaultException if a name is blank or the amount negative; it names every fault
     */
    public Payment {
        Faults faults = new Faults();
        String owner = id;
        if (id.isBlank() || contract.isBlank()) {
            faults.add(List.of("id"), "The payment (" + id + ") must have a name and a contract (" + contract + ")");
        }
        amount.filter(given -> given.signum() < 0)
                .ifPresent(given -> faults.add(
                        List.of("amount"),
                        "The amount (" + given + ") of the payment " + owner + " must not be negative"));
        faults.throwIfAny("The payment");
    }

    /**
     * Whether its information must be published.
     *
     * @return true above £30,000.00 where the section reaches the contract; empty where that is not known
     */
    public Optional<Boolean> isListed() {
        Optional<Boolean> large = limit().flatMap(figure -> amount.map(given -> !figure.isAbove(given)));
        if (is(large, false) || is(applies, false)) {
            return Optional.of(false);
        }
        return is(large, true) && is(applies, true) ? Optional.of(true) : Optional.empty();
    }

    private Optional<Threshold> limit() {
        return Thresholds.deciding(ThresholdType.PAYMENT_INFORMATION, paid);
    }

    private static boolean is(Optional<Boolean> answer, boolean wanted) {
        return answer.filter(given -> given == wanted).isPresent();
    }

    /**
     * The duty to publish it.
     *
     * @return 30 days that begin with the last day of the quarter of the payment
     */
    public DutyItem duty() {
        String out = limit().filter(figure -> !is(applies, false))
                .map(figure -> "not more than £" + Figures.exact(figure.amount()))
                .orElse("section 70 does not reach the contract");
        return new DutyItem(
                StatutoryPeriods.PAYMENT_OVER_30000,
                contract + ", payment " + id,
                paid,
                published,
                isListed(),
                is(isListed(), false) ? out : "",
                Optional.empty());
    }
}

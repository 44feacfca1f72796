package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.calendar.StatutoryPeriod;
import io.github.tenderscore.calendar.StatutoryPeriods;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.law.Threshold;
import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.law.Thresholds;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must be published of one public contract because it was entered into or came to an end: its details notice, a copy of it above £5 million, its
 * termination notice (Procurement Act 2023, sections 53 and 80).
 *
 * @param contract its name, not blank
 * @param applies whether the sections reach it: user choice contracts and contracts under earlier law are out; empty where not known
 * @param entered whether and when it was entered into
 * @param lightTouch whether it is a light touch contract, which has longer; empty where not known
 * @param value its estimated value in pounds with VAT, zero or more; empty where not known
 * @param details whether and when the details notice was published
 * @param copy whether and when the copy was published
 * @param ended whether and when it was terminated, discharged, expired or was set aside
 * @param termination whether and when the termination notice was published
 */
public record ContractFacts(
        String contract,
        Optional<Boolean> applies,
        Occurrence entered,
        Optional<Boolean> lightTouch,
        Optional<Ratio> value,
        Occurrence details,
        Occurrence copy,
        Occurrence ended,
        Occurrence termination) {

    /**
     * Checks the name.
     *
     * @param contract its name, not blank
     * @param applies whether the sections reach it: user choice contracts and contracts under earlier law are out; empty where not known
     * @param entered whether and when it was entered into
     * @param lightTouch whether it is a light touch contract, which has longer; empty where not known
     * @param value its estimated value in pounds with VAT, zero or more; empty where not known
     * @param details whether and when the details notice was published
     * @param copy whether and when the copy was published
     * @param ended whether and when it was terminated, discharged, expired or was set aside
     * @param termination whether and when the termination notice was published
     * @throws IllegalArgumentException if its name is blank or its value negative
     */
    public ContractFacts {
        if (contract.isBlank()) {
            throw new IllegalArgumentException("The contract (" + contract + ") must be named");
        }
        String owner = contract;
        value.filter(given -> given.signum() < 0).ifPresent(given -> {
            throw new IllegalArgumentException(
                    "The value (" + given + ") of the contract " + owner + " must not be negative");
        });
    }

    /**
     * The duties to publish.
     *
     * @return none for what has not happened yet; where it is not known whether a contract is light touch, the time is not known
     */
    public List<DutyItem> duties() {
        List<DutyItem> duties = new ArrayList<>();
        if (!(entered instanceof Occurrence.NotYet)) {
            boolean light = lightTouch.orElse(false);
            Optional<Boolean> timed = lightTouch.flatMap(known -> applies);
            duties.add(item(
                    light ? StatutoryPeriods.CONTRACT_DETAILS_LIGHT_TOUCH : StatutoryPeriods.CONTRACT_DETAILS,
                    entered.when(),
                    details,
                    isOut() ? applies : timed,
                    "the duty does not reach the contract"));
            Optional<Threshold> limit = Thresholds.deciding(ThresholdType.CONTRACT_COPY, entered.when());
            Optional<Boolean> large = limit.flatMap(figure -> value.map(given -> !figure.isAbove(given)));
            boolean small = large.filter(given -> !given).isPresent();
            duties.add(item(
                    light ? StatutoryPeriods.CONTRACT_COPY_LIGHT_TOUCH : StatutoryPeriods.CONTRACT_COPY,
                    entered.when(),
                    copy,
                    isOut() || small ? Optional.of(false) : timed.filter(yes -> large.isPresent()),
                    limit.filter(figure -> small)
                            .map(figure -> "not more than £" + Figures.exact(figure.amount()))
                            .orElse("the duty does not reach the contract")));
        }
        if (!(ended instanceof Occurrence.NotYet)) {
            duties.add(item(
                    StatutoryPeriods.TERMINATION,
                    ended.when(),
                    termination,
                    applies,
                    "the duty does not reach the contract"));
        }
        return duties;
    }

    private boolean isOut() {
        return applies.filter(given -> !given).isPresent();
    }

    private DutyItem item(
            StatutoryPeriod duty, Optional<LocalDate> event, Occurrence done, Optional<Boolean> reaches, String out) {
        boolean exempt = reaches.filter(yes -> !yes).isPresent();
        return new DutyItem(duty, contract, event, done, reaches, exempt ? out : "", Optional.empty());
    }
}

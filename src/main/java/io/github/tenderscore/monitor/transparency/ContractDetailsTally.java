package io.github.tenderscore.monitor.transparency;

import io.github.tenderscore.calendar.StatutoryPeriod;
import io.github.tenderscore.calendar.StatutoryPeriods;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.procurement.Procurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether contract details notices were published in time, as published notices tell it (Procurement Act 2023, sections 53 and 87).
 *
 * <p>Only contracts that are said to be signed are counted. Where no details notice is listed with a contract it is not known whether there is
 * one, since the files may not hold it; so none is said to be missing but one that was published after the day. Where its notices name no
 * special regime it is not known whether a contract is light touch and has the longer time: published between the two last days, it is not
 * known to be late. Counts only, and the latest by name, so that memory does not grow.
 */
public final class ContractDetailsTally {

    /** How many of those that were late are named: the latest. */
    public static final int NAMED = 20;

    private static final Comparator<DutyResult> LATEST_FIRST = Comparator.comparing(DutyResult::daysLate)
            .reversed()
            .thenComparing(result -> result.item().subject())
            .thenComparing(result -> result.item().duty().id());

    private final LocalDate day;
    private final Map<StatutoryPeriod, DutyCounts> counts = new LinkedHashMap<>();
    private final TreeSet<DutyResult> latest = new TreeSet<>(LATEST_FIRST);
    private long signed;

    /**
     * Nothing yet.
     *
     * @param day the day at whose end one looks
     */
    public ContractDetailsTally(LocalDate day) {
        this.day = day;
        List.of(
                        StatutoryPeriods.CONTRACT_DETAILS,
                        StatutoryPeriods.CONTRACT_DETAILS_LIGHT_TOUCH,
                        StatutoryPeriods.CONTRACT_DETAILS_BELOW_THRESHOLD)
                .forEach(duty -> counts.put(duty, new DutyCounts(duty)));
    }

    /**
     * Counts the signed contracts of a procurement.
     *
     * @param procurement the procurement
     */
    public void add(Procurement procurement) {
        procurement.contracts().stream()
                .filter(contract -> !contract.signed().isAbsent())
                .map(contract -> new ContractDetails(procurement, contract).at(day))
                .forEach(this::add);
    }

    private void add(DutyResult result) {
        signed++;
        Optional.ofNullable(counts.get(result.item().duty())).orElseThrow().add(result);
        if (result.state() == DutyState.LATE) {
            latest.add(result);
            if (latest.size() > NAMED) {
                latest.pollLast();
            }
        }
    }

    /**
     * Every figure.
     *
     * @param prefix what their ids start with, such as {@code contract-notices}
     * @return how many contracts are said to be signed; for each duty that any falls under, the share on time and the counts; then the latest
     *     of those that were late, one of each name, since contracts without an id and those of two buyers under one id are named alike
     */
    public List<Indicator> indicators(String prefix) {
        List<Indicator> all = new ArrayList<>();
        all.add(Indicator.value(
                prefix + "/signed", "Contracts that are said to be signed", Ratio.of(signed), "contracts"));
        counts.forEach((duty, count) -> {
            if (count.isAny()) {
                all.addAll(count.indicators(prefix + "/" + duty.id()));
            }
        });
        Set<String> ids = new HashSet<>();
        latest.stream()
                .map(one -> one.indicator(prefix + "/" + one.item().duty().id()))
                .filter(one -> ids.add(one.id()))
                .forEach(all::add);
        return all;
    }
}

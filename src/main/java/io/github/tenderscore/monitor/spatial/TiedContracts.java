package io.github.tenderscore.monitor.spatial;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of what a council contracts for is tied to a priority.
 *
 * @param contracts each once, in one currency and on one VAT basis
 * @param sources where values and priorities come from
 */
public record TiedContracts(List<TiedContract> contracts, List<Source> sources) {

    /**
     * Checks the contracts.
     *
     * @param contracts each once, in one currency and on one VAT basis
     * @param sources where values and priorities come from
     * @throws io.github.tenderscore.fault.FaultException if a contract stands twice or the units of their values differ; it names every fault
     */
    public TiedContracts {
        contracts = List.copyOf(contracts);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        Set<String> ids = new HashSet<>();
        for (TiedContract one : contracts) {
            List<String> place = List.of("contracts", one.id());
            if (!ids.add(one.id())) {
                faults.add(place, "The contract (" + one.id() + ") must stand once");
            }
            if (!one.value().isComparableWith(contracts.get(0).value())) {
                faults.add(
                        place,
                        "The value (" + one.value() + ") of the contract " + one.id()
                                + " must be in the unit of the others ("
                                + contracts.get(0).value().unit() + ")");
            }
        }
        faults.throwIfAny("The contracts tied to priorities");
    }

    /**
     * The share of the value that is tied to a priority.
     *
     * @return in money
     */
    public Share byValue() {
        return contracts.stream()
                .map(one -> Share.of(
                        one.priorities().map(list -> !list.isEmpty()),
                        one.value().amount()))
                .reduce(Share.NONE, Share::plus);
    }

    /**
     * The figure that is watched.
     *
     * @return the share by value
     */
    public List<Indicator> indicators() {
        return List.of(Indicator.share(
                        "spatial/contracts/tied-share", "Value of contracts that is tied to a priority", byValue())
                .from(sources));
    }
}

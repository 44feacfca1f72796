package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Adds up how far lots lie below the council's policy, lot by lot. */
final class GapTally {

    private final List<SocialValuePolicy> policies;
    private long lots;
    private Ratio sum = Ratio.ZERO;
    private Ratio shortfalls = Ratio.ZERO;
    private Ratio value = Ratio.ZERO;
    private Ratio valueTimesGap = Ratio.ZERO;
    private Share applying = Share.NONE;
    private final TreeMap<String, PolicyGap.Department> departments = new TreeMap<>();

    GapTally(List<SocialValuePolicy> policies) {
        this.policies = policies;
    }

    void add(UptakeLot lot) {
        if (policies.isEmpty() || !lot.isCompetitive() || isOutside(lot)) {
            return;
        }
        Optional<SocialValuePolicy> policy = policy(lot);
        if (policy.isEmpty() || lot.socialValueWeight().isEmpty()) {
            applying = applying.plus(Share.of(0, 0, 1));
            return;
        }
        Ratio gap = policy.get().weight().minus(lot.socialValueWeight().get());
        Ratio pounds = lot.value().orElseThrow();
        lots++;
        sum = sum.plus(gap);
        shortfalls = shortfalls.plus(gap.max(Ratio.ZERO));
        value = value.plus(pounds);
        valueTimesGap = valueTimesGap.plus(pounds.times(gap));
        applying = applying.plus(Share.of(Optional.of(gap.signum() <= 0), Ratio.ONE));
        lot.department()
                .ifPresent(name -> departments.merge(
                        name,
                        new PolicyGap.Department(1, gap),
                        (one, other) -> new PolicyGap.Department(
                                one.lots() + other.lots(), one.sum().plus(other.sum()))));
    }

    /** Whether no policy can concern the lot, by what is known of its day and its value. */
    private boolean isOutside(UptakeLot lot) {
        return policies.stream()
                .noneMatch(policy -> lot.begun().map(policy::runsOn).orElse(true)
                        && lot.value()
                                .map(pounds -> pounds.compareTo(policy.floor()) >= 0)
                                .orElse(true));
    }

    /** The policy that the lot is under; empty where its day or value is not known. */
    private Optional<SocialValuePolicy> policy(UptakeLot lot) {
        if (lot.begun().isEmpty() || lot.value().isEmpty()) {
            return Optional.empty();
        }
        return policies.stream()
                .filter(policy ->
                        policy.runsOn(lot.begun().get()) && lot.value().get().compareTo(policy.floor()) >= 0)
                .reduce((one, other) -> one.floor().compareTo(other.floor()) >= 0 ? one : other);
    }

    PolicyGap result() {
        return new PolicyGap(lots, sum, shortfalls, value, valueTimesGap, applying, departments);
    }
}

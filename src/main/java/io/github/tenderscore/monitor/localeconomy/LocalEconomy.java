package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.place.LocalMultiplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a council's money lands, on one basis.
 *
 * @param basis the area, the test of place and the definitions, which every figure names
 * @param lines payments or contracts, of both tiers
 * @param plain a plain mean of several councils; empty where there is none
 * @param pooled a pooled mean of several councils; empty where there is none
 * @param multipliers local multipliers, each of an area or a group of suppliers
 * @param sources where the figures come from
 */
public record LocalEconomy(
        SpendBasis basis,
        List<SpendLine> lines,
        Optional<PlainMean> plain,
        Optional<PooledMean> pooled,
        List<LocalMultiplier> multipliers,
        List<Source> sources) {

    /**
     * Copies the lists.
     *
     * @param basis the area, the test of place and the definitions, which every figure names
     * @param lines payments or contracts, of both tiers
     * @param plain a plain mean of several councils; empty where there is none
     * @param pooled a pooled mean of several councils; empty where there is none
     * @param multipliers local multipliers, each of an area or a group of suppliers
     * @param sources where the figures come from
     */
    public LocalEconomy {
        lines = List.copyOf(lines);
        multipliers = List.copyOf(multipliers);
        sources = List.copyOf(sources);
    }

    /**
     * The same with more payments or contracts behind those that are there.
     *
     * @param more the lines
     * @return a new local economy
     */
    public LocalEconomy withLines(List<SpendLine> more) {
        List<SpendLine> all = new ArrayList<>(lines);
        all.addAll(more);
        return new LocalEconomy(basis, all, plain, pooled, multipliers, sources);
    }

    /**
     * The shares of one tier.
     *
     * @param tier direct or supply chain
     * @return the shares
     */
    public SpendShares shares(Tier tier) {
        return new SpendShares(basis, tier, lines);
    }

    /**
     * Every figure.
     *
     * @param prefix what their ids start with, such as {@code local-economy}
     * @return the shares of each tier that has lines, the means, their gap where both are of the same thing, the multipliers
     */
    public List<Indicator> indicators(String prefix) {
        List<Indicator> all = new ArrayList<>();
        Stream.of(Tier.values())
                .map(this::shares)
                .filter(shares -> !shares.lines().isEmpty())
                .forEach(shares -> all.addAll(shares.indicators(prefix)));
        plain.ifPresent(mean -> all.addAll(mean.indicators(prefix)));
        pooled.ifPresent(mean -> all.addAll(mean.indicators(prefix)));
        plain.ifPresent(mean -> pooled.filter(other -> other.basis().equals(mean.basis()))
                .ifPresent(other -> all.addAll(new MeanGap(mean, other).indicators(prefix))));
        multipliers.forEach(rounds -> all.addAll(new ReSpend(rounds).indicators(prefix)));
        return all.stream().map(one -> one.from(sources)).toList();
    }
}

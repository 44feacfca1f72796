package io.github.tenderscore.lot;

import io.github.tenderscore.number.CommonDenominator;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The tenders of a competition as a table of lots and suppliers, both in alphabetical order, with what each tender is worth.
 *
 * <p>What it is worth is what it adds to the objective, and a bonus for every lot that is awarded. The bonus is larger than any
 * difference that the objective can make, so that what is worth most awards the most lots, and of such allocations is the best. Worth is
 * counted in a unit in which all figures are whole.
 */
final class Board {

    private final Competition competition;
    private final Objective objective;
    private final List<Lot> lots;
    private final List<String> suppliers;
    private final @Nullable LotTender[][] tenders;
    private final @Nullable BigInteger[][] worth;
    private final Ratio bonus;
    private final CommonDenominator unit;

    Board(Competition competition, Objective objective) {
        this.competition = competition;
        this.objective = objective;
        this.lots = competition.lotting().lots().stream()
                .filter(lot -> !competition.tenders(lot.id()).isEmpty())
                .sorted(Comparator.comparing(Lot::id))
                .toList();
        this.suppliers = competition.suppliers();
        this.tenders = new LotTender[lots.size()][suppliers.size()];
        @Nullable Ratio[][] gains = new Ratio[lots.size()][suppliers.size()];
        List<Ratio> all = new ArrayList<>();
        Ratio range = Ratio.ONE;
        for (int lot = 0; lot < lots.size(); lot++) {
            range = range.plus(fill(lot, gains[lot], all));
        }
        this.bonus = range;
        this.unit = CommonDenominator.of(all);
        this.worth = new BigInteger[lots.size()][suppliers.size()];
        for (int lot = 0; lot < lots.size(); lot++) {
            for (int s = 0; s < suppliers.size(); s++) {
                Ratio gain = gains[lot][s];
                worth[lot][s] = gain == null ? null : unit.units(gain.plus(bonus));
            }
        }
    }

    /** Puts the tenders for a lot into the table; returns a whole number no smaller than the difference they can make. */
    private Ratio fill(int lot, @Nullable Ratio[] gains, List<Ratio> all) {
        Ratio most = Ratio.ZERO;
        Ratio least = Ratio.ZERO;
        for (LotTender tender : competition.tenders(lots.get(lot).id())) {
            int supplier = suppliers.indexOf(tender.supplier());
            tenders[lot][supplier] = tender;
            if (competition.allows(List.of(tender))) {
                Ratio gain = objective.gain(competition.lotting(), tender);
                gains[supplier] = gain;
                all.add(gain);
                most = most.max(gain);
                least = least.min(gain);
            }
        }
        return most.minus(least).round(0, Rounding.Mode.UP);
    }

    Competition competition() {
        return competition;
    }

    Objective objective() {
        return objective;
    }

    /** The lots that have a tender which passes. */
    List<Lot> lots() {
        return lots;
    }

    List<String> suppliers() {
        return suppliers;
    }

    /** A whole number larger than any difference that the objective can make. */
    Ratio bonus() {
        return bonus;
    }

    Optional<LotTender> tender(int lot, int supplier) {
        return Optional.ofNullable(tenders[lot][supplier]);
    }

    /** The tender, where the limits allow its supplier to be awarded this lot alone. */
    Optional<LotTender> allowed(int lot, int supplier) {
        return tender(lot, supplier).filter(tender -> worth[lot][supplier] != null);
    }

    /** By lot and supplier; null where there is no tender, or where the limits do not allow it even alone. */
    @Nullable
    BigInteger[][] worth() {
        return worth.clone();
    }

    /** How many lots each supplier may be awarded. */
    int[] room() {
        int[] room = new int[suppliers.size()];
        Arrays.fill(room, Math.min(competition.caps().awarded().orElse(lots.size()), lots.size()));
        return room;
    }

    /** What some awards are worth. */
    BigInteger worth(int[] to) {
        BigInteger sum = BigInteger.ZERO;
        for (int lot = 0; lot < to.length; lot++) {
            BigInteger value = to[lot] == Transport.NOBODY ? null : worth[lot][to[lot]];
            sum = value == null ? sum : sum.add(value);
        }
        return sum;
    }

    /** A worth in the unit of the objective, with the bonus in it. */
    Ratio inObjective(BigInteger counted) {
        return unit.value(counted);
    }

    /** What some awards add to the objective. */
    Ratio gain(int[] to) {
        long awarded = Arrays.stream(to)
                .filter(supplier -> supplier != Transport.NOBODY)
                .count();
        return inObjective(worth(to)).minus(bonus.times(Ratio.of(awarded)));
    }

    Allocation allocation(int[] to) {
        Map<String, LotTender> awards = new TreeMap<>();
        for (int lot = 0; lot < to.length; lot++) {
            LotTender tender = to[lot] == Transport.NOBODY ? null : tenders[lot][to[lot]];
            if (tender != null) {
                awards.put(tender.lot(), tender);
            }
        }
        return new Allocation(awards, List.of(), Optional.of(objective.shown(gain(to))));
    }
}

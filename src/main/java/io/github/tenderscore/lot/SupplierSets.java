package io.github.tenderscore.lot;

import io.github.tenderscore.number.Ratio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every set of lots that one supplier may be awarded, with the best way of putting it together from its parts. */
final class SupplierSets {

    private final int size;
    private final List<LotPart> parts;
    private final LotCaps caps;
    private final Map<Integer, List<Choice>> ways = new HashMap<>();
    private final List<Choice> choices = new ArrayList<>();

    SupplierSets(int size, List<LotPart> parts, LotCaps caps) {
        this.size = size;
        this.parts = parts;
        this.caps = caps;
        int mine = parts.stream().mapToInt(LotPart::lots).reduce(0, (one, other) -> one | other);
        for (int set = mine; ; set = (set - 1) & mine) {
            best(set).ifPresent(choices::add);
            if (set == 0) {
                break;
            }
        }
    }

    /**
     * One set of lots for the supplier.
     *
     * @param lots the lots as bits; none is a set too
     * @param parts how they are put together
     * @param price what is paid for them
     * @param counted what they add to the objective, in a unit in which all gains are whole
     */
    record Choice(int lots, List<LotPart> parts, Ratio price, BigInteger counted) {

        static final Choice NONE = new Choice(0, List.of(), Ratio.ZERO, BigInteger.ZERO);

        Choice with(LotPart part) {
            List<LotPart> more = new ArrayList<>(parts);
            more.add(part);
            return new Choice(lots | part.lots(), more, price.plus(part.price()), counted.add(part.counted()));
        }

        /** Whether it is as good and as cheap as another, or better. */
        boolean isNotWorseThan(Choice other) {
            return counted.compareTo(other.counted) >= 0 && price.compareTo(other.price) <= 0;
        }
    }

    List<Choice> choices() {
        return choices;
    }

    /** How many cases there are when each set is put beside every set of the other lots. */
    long cases() {
        return choices.stream()
                .mapToLong(choice -> 1L << (size - Integer.bitCount(choice.lots)))
                .sum();
    }

    /** The best way within the limits; empty where there is none. */
    private Optional<Choice> best(int set) {
        int count = Integer.bitCount(set);
        if (!caps.allow(count, Ratio.ZERO)) {
            return Optional.empty();
        }
        return ways(set).stream()
                .filter(way -> caps.allow(count, way.price))
                .reduce((one, other) -> other.counted.compareTo(one.counted) > 0 ? other : one);
    }

    /** The ways of putting a set together of which none is both as good and as cheap as another. */
    private List<Choice> ways(int set) {
        if (set == 0) {
            return List.of(Choice.NONE);
        }
        List<Choice> known = ways.get(set);
        if (known != null) {
            return known;
        }
        int first = Integer.lowestOneBit(set);
        List<Choice> kept = new ArrayList<>();
        for (LotPart part : parts) {
            if ((part.lots() & first) != 0 && (part.lots() & ~set) == 0) {
                ways(set & ~part.lots()).forEach(rest -> keep(kept, rest.with(part)));
            }
        }
        ways.put(set, kept);
        return kept;
    }

    private static void keep(List<Choice> kept, Choice choice) {
        if (kept.stream().noneMatch(other -> other.isNotWorseThan(choice))) {
            kept.removeIf(choice::isNotWorseThan);
            kept.add(choice);
        }
    }
}

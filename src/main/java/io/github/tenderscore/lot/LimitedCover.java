package io.github.tenderscore.lot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best ways where the awards to one supplier are limited: supplier after supplier, the best that can be done with each set of lots is
 * worked out from what could be done without the supplier (dynamic programming over sets of lots).
 */
final class LimitedCover implements Cover {

    private final int size;
    private final List<SupplierSets> suppliers = new ArrayList<>();
    private long cases;
    private final @Nullable BigInteger[][] reached;

    /** Stops at the supplier whose sets are too many, so that what is refused takes no memory. */
    LimitedCover(int size, List<List<LotPart>> bySupplier, LotCaps caps, long mostCases) {
        this.size = size;
        for (List<LotPart> parts : bySupplier) {
            if (cases <= mostCases) {
                SupplierSets sets = new SupplierSets(size, parts, caps);
                suppliers.add(sets);
                cases += sets.cases();
            }
        }
        this.reached = new BigInteger[suppliers.size() + 1][];
    }

    @Override
    public long cases() {
        return cases;
    }

    @Override
    public List<List<LotPart>> best(int most) {
        reached[0] = new BigInteger[1 << size];
        reached[0][0] = BigInteger.ZERO;
        for (int i = 0; i < suppliers.size(); i++) {
            reached[i + 1] = with(suppliers.get(i), reached[i]);
        }
        List<List<LotPart>> found = new ArrayList<>();
        @Nullable BigInteger[] last = reached[suppliers.size()];
        for (int set : BestSets.of(last)) {
            trace(suppliers.size(), set, List.of(), found, most);
        }
        return found;
    }

    /** What can be reached with one more supplier. */
    private @Nullable BigInteger[] with(SupplierSets supplier, @Nullable BigInteger[] before) {
        @Nullable BigInteger[] after = new BigInteger[before.length];
        int all = before.length - 1;
        for (SupplierSets.Choice choice : supplier.choices()) {
            int free = all & ~choice.lots();
            // every set of the lots that are left, the empty one last
            for (int others = free; ; others = (others - 1) & free) {
                BigInteger gain = before[others];
                if (gain != null) {
                    BigInteger sum = gain.add(choice.counted());
                    BigInteger known = after[others | choice.lots()];
                    if (known == null || sum.compareTo(known) > 0) {
                        after[others | choice.lots()] = sum;
                    }
                }
                if (others == 0) {
                    break;
                }
            }
        }
        return after;
    }

    private void trace(int index, int set, List<LotPart> chosen, List<List<LotPart>> found, int most) {
        if (found.size() >= most) {
            return;
        }
        if (index == 0) {
            found.add(chosen);
            return;
        }
        BigInteger gain = reached[index][set];
        for (SupplierSets.Choice choice : suppliers.get(index - 1).choices()) {
            if ((choice.lots() & ~set) == 0) {
                BigInteger before = reached[index - 1][set & ~choice.lots()];
                if (before != null && before.add(choice.counted()).equals(gain)) {
                    List<LotPart> more = new ArrayList<>(chosen);
                    more.addAll(choice.parts());
                    trace(index - 1, set & ~choice.lots(), more, found, most);
                }
            }
        }
    }
}

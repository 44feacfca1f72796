package io.github.tenderscore.lot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The best ways where nobody's awards are limited, so that it does not matter whose a part is: the first lot of each set goes to one of the
 * parts that begin with it, and the rest is known already.
 */
final class FreeCover implements Cover {

    private final int size;
    private final List<List<LotPart>> byFirstLot = new ArrayList<>();

    FreeCover(int size, List<LotPart> parts) {
        this.size = size;
        for (int lot = 0; lot < size; lot++) {
            int bit = 1 << lot;
            byFirstLot.add(parts.stream()
                    .filter(part -> Integer.lowestOneBit(part.lots()) == bit)
                    .toList());
        }
    }

    @Override
    public long cases() {
        long cases = 0;
        for (int lot = 0; lot < size; lot++) {
            cases += (long) byFirstLot.get(lot).size() << (size - 1 - lot);
        }
        return cases;
    }

    @Override
    public List<List<LotPart>> best(int most) {
        @Nullable BigInteger[] reached = new BigInteger[1 << size];
        reached[0] = BigInteger.ZERO;
        for (int set = 1; set < reached.length; set++) {
            for (LotPart part : beginning(set)) {
                BigInteger rest = (part.lots() & ~set) == 0 ? reached[set & ~part.lots()] : null;
                if (rest != null) {
                    BigInteger gain = rest.add(part.counted());
                    BigInteger known = reached[set];
                    reached[set] = known == null || gain.compareTo(known) > 0 ? gain : known;
                }
            }
        }
        Tracing tracing = new Tracing(reached, most);
        BestSets.of(reached).forEach(set -> tracing.trace(set, new TreeMap<>(), List.of()));
        return tracing.found;
    }

    private List<LotPart> beginning(int set) {
        return byFirstLot.get(Integer.numberOfTrailingZeros(set));
    }

    /** The lots that are left to follow, and who has the others. */
    private record State(int set, Map<String, String> suppliers) {}

    /** Follows the best gains back to the parts; what gives the same lots to the same suppliers is followed once. */
    private final class Tracing {

        private final @Nullable BigInteger[] reached;
        private final int most;
        private final List<List<LotPart>> found = new ArrayList<>();
        private final Set<State> seen = new HashSet<>();

        Tracing(@Nullable BigInteger[] reached, int most) {
            this.reached = reached;
            this.most = most;
        }

        void trace(int set, Map<String, String> suppliers, List<LotPart> chosen) {
            if (found.size() >= most || !seen.add(new State(set, suppliers))) {
                return;
            }
            if (set == 0) {
                found.add(chosen);
                return;
            }
            for (LotPart part : beginning(set)) {
                BigInteger rest = (part.lots() & ~set) == 0 ? reached[set & ~part.lots()] : null;
                if (rest != null && rest.add(part.counted()).equals(reached[set])) {
                    Map<String, String> wider = new TreeMap<>(suppliers);
                    part.tenders().forEach(tender -> wider.put(tender.lot(), tender.supplier()));
                    List<LotPart> more = new ArrayList<>(chosen);
                    more.add(part);
                    trace(set & ~part.lots(), wider, more);
                }
            }
        }
    }
}

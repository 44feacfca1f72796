package io.github.tenderscore.ranking;

import io.github.tenderscore.number.Ratio;
import java.util.Map;
import java.util.Optional;

/** Where a tender of a test stands; without a price it refuses to be asked for one. */
record Stand(Ratio points, Optional<Ratio> amount, Map<String, Ratio> measures) implements Standing {

    static Stand of(String points, String price) {
        return new Stand(Ratio.parse(points), Optional.of(Ratio.parse(price)), Map.of());
    }

    static Stand of(Map<String, Ratio> measures) {
        return new Stand(Ratio.ZERO, Optional.empty(), measures);
    }

    Stand withoutPrice() {
        return new Stand(points, Optional.empty(), measures);
    }

    @Override
    public Ratio price() {
        return amount.orElseThrow(() -> new IllegalStateException("no price"));
    }

    @Override
    public Ratio measure(String criterion) {
        return Optional.ofNullable(measures.get(criterion)).orElseThrow();
    }
}

package io.github.tenderscore.lot;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * A part of a procurement that is tendered for, assessed and awarded by itself.
 *
 * @param id unique within the procurement, such as {@code 1} or {@code north}
 * @param name what people call it
 * @param methodology its published method, with the part that all lots have in common
 * @param value its estimated value in the currency of its method, above zero; empty where none is stated
 */
public record Lot(String id, String name, Methodology methodology, Optional<Ratio> value) {

    /** The criteria that ask for a price. */
    List<Criterion.Leaf> prices() {
        return methodology.leaves().stream().filter(Criterion.Leaf::isPrice).toList();
    }

    /** As messages name it. */
    String named() {
        return "lot " + id;
    }
}

package io.github.tenderscore.cost;

import io.github.tenderscore.fault.Fault;
import java.util.List;
import java.util.Optional;

/** What a tender must say beyond its price. */
final class Details {

    private Details() {}

    static String words(PriceDetail detail) {
        if (detail instanceof LifeCosts) {
            return "whole-life costs";
        }
        return detail instanceof PromisedLevel ? "promised level" : "environmental cost";
    }

    /** The faults of a price that comes with something else than what is compared; none where it comes with that. */
    static List<Fault> unlike(
            Class<? extends PriceDetail> wanted, String member, String words, Optional<PriceDetail> detail) {
        if (detail.filter(wanted::isInstance).isPresent()) {
            return List.of();
        }
        return List.of(
                detail.isEmpty()
                        ? Fault.at(
                                List.of(member),
                                "The " + words + " of a price must be stated, because the method compares it; what is"
                                        + " missing is not zero")
                        : Fault.at(
                                List.of(detail.get().member()),
                                "The " + words(detail.get()) + " of a price must be left out, and its " + words
                                        + " stated, because the method compares that"));
    }

    /** The detail, of which a check has found no fault. */
    static <D extends PriceDetail> D known(Class<D> wanted, Optional<PriceDetail> detail) {
        return detail.filter(wanted::isInstance)
                .map(wanted::cast)
                .orElseThrow(() ->
                        new IllegalArgumentException("The price of a tender must come with what the method compares ("
                                + wanted.getSimpleName() + ")"));
    }
}

package io.github.tenderscore.json;

import io.github.tenderscore.fault.FaultException;
import java.util.function.Function;

/** What was read of a document, with the places it was read from, so that faults which show only later can still be pointed at. */
record Placed<T>(T value, Pointers pointers) {

    /** What is worked out from it; a fault that shows only then is named with its JSON pointer. */
    <R> R then(Function<T, R> work) {
        try {
            return work.apply(value);
        } catch (FaultException e) {
            throw new FaultException(
                    "The document", e.faults().stream().map(pointers::pointed).toList());
        }
    }
}

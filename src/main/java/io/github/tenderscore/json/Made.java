package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a value from what was read; what the value itself refuses is noted where it stands in the document. */
final class Made {

    private Made() {}

    static <T> Optional<T> at(Json where, Faults faults, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (FaultException e) {
            e.faults()
                    .forEach(fault -> faults.add(new Fault(List.of(where.pointer()), fault.message(), fault.maybe())));
        } catch (IllegalArgumentException e) {
            faults.add(List.of(where.pointer()), String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }
}

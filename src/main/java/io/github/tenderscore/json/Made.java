package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Makes a value from what was read; what the value itself refuses is noted where it stands in the document. */
final class Made {

    private Made() {}

    /** A value whose faults all stand at one place. */
    static <T> Optional<T> at(Json where, Faults faults, Supplier<T> maker) {
        return made(faults, maker, fault -> at(where, fault, fault.message()));
    }

    /** A value whose own messages do not say whose it is. */
    static <T> Optional<T> at(Json where, String owner, Faults faults, Supplier<T> maker) {
        return made(faults, maker, fault -> at(where, fault, fault.message() + " (" + owner + ")"));
    }

    /** A value that places its own faults by ids. */
    static <T> Optional<T> placed(Pointers pointers, Faults faults, Supplier<T> maker) {
        return made(faults, maker, pointers::pointed);
    }

    private static Fault at(Json where, Fault fault, String message) {
        return new Fault(List.of(where.pointer()), message, fault.maybe());
    }

    private static <T> Optional<T> made(Faults faults, Supplier<T> maker, UnaryOperator<Fault> placed) {
        try {
            return Optional.of(maker.get());
        } catch (FaultException e) {
            e.faults().forEach(fault -> faults.add(placed.apply(fault)));
        } catch (IllegalArgumentException e) {
            faults.add(placed.apply(Fault.at(List.of(), String.valueOf(e.getMessage()))));
        }
        return Optional.empty();
    }
}

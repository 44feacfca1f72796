package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.procurement.ProcedureKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which procedures are used, by number of lots and by value. What is not known is a slice of its own.
 *
 * @param slices by procedure; procedures that do not occur are left out
 * @param unknown the lots of which the procedure is not known
 */
public record ProcedureMix(Map<ProcedureKind, Slice> slices, Slice unknown) {

    /**
     * Copies the slices.
     *
     * @param slices by procedure; procedures that do not occur are left out
     * @param unknown the lots of which the procedure is not known
     */
    public ProcedureMix {
        slices = Collections.unmodifiableMap(slices.isEmpty() ? Map.of() : new EnumMap<>(slices));
    }

    /**
     * The lots of one procedure.
     *
     * @param lots how many
     * @param value the sum of the values that are known, in pounds with VAT
     * @param withoutValue of how many of the lots the value is not known
     */
    public record Slice(long lots, Ratio value, long withoutValue) {

        /** No lot. */
        static final Slice NONE = new Slice(0, Ratio.ZERO, 0);

        Slice plus(Optional<Ratio> pounds) {
            return new Slice(
                    lots + 1,
                    value.plus(pounds.orElse(Ratio.ZERO)),
                    pounds.isEmpty() ? withoutValue + 1 : withoutValue);
        }
    }

    /**
     * How many lots there are.
     *
     * @return all of them, those of unknown procedure included
     */
    public long lots() {
        return slices.values().stream().mapToLong(Slice::lots).sum() + unknown.lots();
    }

    /**
     * The sum of all known values.
     *
     * @return in pounds with VAT
     */
    public Ratio value() {
        return Ratio.sum(slices.values().stream().map(Slice::value).toList()).plus(unknown.value());
    }

    /**
     * The part of all lots that a slice has.
     *
     * @param slice one of this mix
     * @return from 0 to 1; empty where there is no lot
     */
    public Optional<Ratio> partOfLots(Slice slice) {
        return part(Ratio.of(slice.lots()), Ratio.of(lots()));
    }

    /**
     * The part of all known value that a slice has.
     *
     * @param slice one of this mix
     * @return from 0 to 1; empty where no value is known
     */
    public Optional<Ratio> partOfValue(Slice slice) {
        return part(slice.value(), value());
    }

    private static Optional<Ratio> part(Ratio part, Ratio whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.dividedBy(whole));
    }
}

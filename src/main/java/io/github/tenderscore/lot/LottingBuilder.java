package io.github.tenderscore.lot;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Builds a lotting in one expression; {@link #build()} refuses what is incomplete or inconsistent and names every fault of every lot at
 * once.
 *
 * <p>A setting that was made already is refused where it is made again. Not thread-safe.
 */
public final class LottingBuilder {

    private final String title;
    private final Faults faults = new Faults();
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Ratio> values = new LinkedHashMap<>();
    private @Nullable UnaryOperator<MethodologyBuilder> common;
    private @Nullable Integer mostTendered;
    private @Nullable Integer mostAwarded;
    private @Nullable Ratio mostValue;
    private @Nullable LotMechanism mechanism;
    private @Nullable List<String> awardOrder;

    LottingBuilder(String title) {
        this.title = title;
    }

    /** A lot before its method is built. */
    private record Part(String id, String name, UnaryOperator<MethodologyBuilder> own) {}

    /**
     * States what the methods of all lots have in common: criteria, which are assessed once for each supplier, and settings such as the
     * currency and the rounding. In the method of each lot the common criteria come first.
     *
     * @param part adds the common criteria and settings
     * @return this builder
     */
    public LottingBuilder common(UnaryOperator<MethodologyBuilder> part) {
        refuseSecond(common, "common part");
        common = part;
        return this;
    }

    /**
     * Adds a lot.
     *
     * @param id unique within the procurement
     * @param name what people call it
     * @param own adds what only the method of this lot has
     * @return this builder
     */
    public LottingBuilder lot(String id, String name, UnaryOperator<MethodologyBuilder> own) {
        parts.add(new Part(id, name, own));
        return this;
    }

    /**
     * States the estimated value of a lot.
     *
     * @param lot its id
     * @param amount digits, in the currency of its method
     * @return this builder
     */
    public LottingBuilder value(String lot, String amount) {
        refuseSecond(values.get(lot), "value of the lot " + lot);
        amount(amount, List.of("lots", lot, "value")).ifPresent(value -> values.put(lot, value));
        return this;
    }

    /**
     * Limits for how many lots a supplier may tender; unless this is said, for all.
     *
     * @param most at least 1
     * @return this builder
     */
    public LottingBuilder mostTendered(int most) {
        refuseSecond(mostTendered, "most lots tendered for");
        mostTendered = most;
        return this;
    }

    /**
     * Limits how many lots a supplier may be awarded; unless this is said, all.
     *
     * @param most at least 1
     * @return this builder
     */
    public LottingBuilder mostAwarded(int most) {
        refuseSecond(mostAwarded, "most lots awarded");
        mostAwarded = most;
        return this;
    }

    /**
     * Limits what the prices of the lots that a supplier is awarded may add up to; unless this is said, there is no such limit.
     *
     * @param most digits, in the currency of the methods, above zero
     * @return this builder
     */
    public LottingBuilder mostAwardedValue(String most) {
        refuseSecond(mostValue, "most value awarded");
        amount(most, List.of("maximumValueAwarded")).ifPresent(value -> mostValue = value);
        return this;
    }

    /**
     * States what decides where the limits bite, or lots are offered together.
     *
     * @param rule the mechanism
     * @return this builder
     */
    public LottingBuilder mechanism(LotMechanism rule) {
        refuseSecond(mechanism, "mechanism");
        mechanism = rule;
        return this;
    }

    /**
     * States the order in which lots are awarded, for a mechanism that goes by it.
     *
     * @param lots the ids of all lots, the first to be awarded first
     * @return this builder
     */
    public LottingBuilder awardOrder(String... lots) {
        refuseSecond(awardOrder, "award order");
        awardOrder = List.of(lots);
        return this;
    }

    /**
     * Finishes the lotting.
     *
     * @return a complete and consistent lotting
     * @throws FaultException if anything is missing or inconsistent, in it or in the method of a lot; it names every fault
     */
    public Lotting build() {
        List<String> common = new ArrayList<>();
        List<Lot> lots = new ArrayList<>();
        Faults found = new Faults();
        found.addAll(faults.list());
        for (Part part : parts) {
            method(part, common, found)
                    .ifPresent(method ->
                            lots.add(new Lot(part.id, part.name, method, Optional.ofNullable(values.get(part.id)))));
        }
        for (String lot : values.keySet()) {
            if (parts.stream().noneMatch(part -> part.id.equals(lot))) {
                found.add(List.of("lots"), "The lot (" + lot + ") of a value must be one of the lotting");
            }
        }
        LottingCheck check = new LottingCheck(
                title,
                lots,
                common,
                caps(found),
                Optional.ofNullable(mechanism),
                awardOrder == null ? List.of() : awardOrder);
        if (found.isEmpty()) {
            return check.lotting();
        }
        check.findIn(found, lots.size() == parts.size());
        throw new FaultException("The lotting \"" + title + "\"", found.list());
    }

    /** The limits; where one of them is refused, nothing else is said of them. */
    private LotCaps caps(Faults found) {
        try {
            return new LotCaps(
                    Optional.ofNullable(mostTendered),
                    Optional.ofNullable(mostAwarded),
                    Optional.ofNullable(mostValue));
        } catch (FaultException e) {
            found.addAll(e.faults());
            return LotCaps.NONE;
        }
    }

    /** The method of a lot, common part first; the ids of the common criteria are noted with the first. */
    private Optional<Methodology> method(Part part, List<String> commonIds, Faults found) {
        MethodologyBuilder builder = Methodology.named(title + ": " + part.name);
        if (common != null) {
            builder = common.apply(builder);
            List<String> ids = builder.criteria().stream().map(Criterion::id).toList();
            if (commonIds.isEmpty()) {
                commonIds.addAll(ids);
            }
        }
        try {
            return Optional.of(part.own.apply(builder).build());
        } catch (FaultException e) {
            e.faults().forEach(fault -> found.add(inLot(part.id, fault)));
            return Optional.empty();
        }
    }

    /** A fault of one lot, at its place among all lots. */
    static Fault inLot(String lot, Fault fault) {
        List<String> place = new ArrayList<>(List.of("lots", lot));
        place.addAll(fault.place());
        return new Fault(place, fault.message(), fault.maybe());
    }

    private Optional<Ratio> amount(String digits, List<String> place) {
        try {
            return Optional.of(Ratio.parse(digits));
        } catch (NumberFormatException e) {
            faults.add(place, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static void refuseSecond(@Nullable Object set, String what) {
        if (set != null) {
            throw new IllegalStateException("The " + what + " of a lotting must be set only once; it is set already");
        }
    }
}

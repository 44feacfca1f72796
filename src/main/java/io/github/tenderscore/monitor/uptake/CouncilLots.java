package io.github.tenderscore.monitor.uptake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the council itself knows of its lots, such as the department and whether the lowest price won, put together with what notices say.
 *
 * <p>What only one of the two says is taken from it. Where both speak and differ, the value is not known until a person has settled it; the
 * conflict is listed. Not thread-safe: one serves one report.
 */
public final class CouncilLots {

    private final Map<String, UptakeLot> remaining = new LinkedHashMap<>();
    private final Map<String, UptakeLot> met = new HashMap<>();
    private final List<String> conflicts = new ArrayList<>();

    /**
     * Takes what the council returned.
     *
     * @param lots one for each lot, by the same ids as in the notices: the ocid, a slash and the id of the lot
     * @throws IllegalArgumentException if two have the same id
     */
    public CouncilLots(List<UptakeLot> lots) {
        for (UptakeLot lot : lots) {
            if (remaining.put(lot.id(), lot) != null) {
                throw new IllegalArgumentException("The lot (" + lot.id() + ") of the council must occur only once");
            }
        }
    }

    /**
     * A lot of the notices with what the council knows of it.
     *
     * @param lot as the notices tell it
     * @return the same where the council returned nothing of it
     */
    public UptakeLot with(UptakeLot lot) {
        UptakeLot own = remaining.remove(lot.id());
        if (own != null) {
            met.put(lot.id(), own);
        } else {
            own = met.get(lot.id());
        }
        return own == null ? lot : merged(lot, own);
    }

    private UptakeLot merged(UptakeLot lot, UptakeLot own) {
        return new UptakeLot(
                lot.id(),
                one(lot.id(), "regime", lot.regime(), own.regime()),
                one(lot.id(), "procedure", lot.procedure(), own.procedure()),
                one(lot.id(), "value", lot.value(), own.value()),
                own.department(),
                one(lot.id(), "day on which it began", lot.begun(), own.begun()),
                lot.criteriaPublished(),
                lot.weightsPublished(),
                one(lot.id(), "weight of price", lot.priceWeight(), own.priceWeight()),
                one(lot.id(), "weight of social value", lot.socialValueWeight(), own.socialValueWeight()),
                one(lot.id(), "number of assessed tenders", lot.assessedTenders(), own.assessedTenders()),
                own.lowestPrice(),
                own.decisive());
    }

    private <T> Optional<T> one(String lot, String what, Optional<T> published, Optional<T> returned) {
        if (published.isPresent() && returned.isPresent() && !published.equals(returned)) {
            conflicts.add("The " + what + " of the lot " + lot + " is " + published.get() + " in its notices and "
                    + returned.get() + " in the council's return; it counts as not known");
            return Optional.empty();
        }
        return published.isPresent() ? published : returned;
    }

    /**
     * The lots that no notice named so far.
     *
     * @return in the order of the return
     */
    public List<UptakeLot> remaining() {
        return List.copyOf(remaining.values());
    }

    /**
     * Where notices and the council differ.
     *
     * @return a sentence for each value, in the order in which lots were met
     */
    public List<String> conflicts() {
        return List.copyOf(conflicts);
    }
}

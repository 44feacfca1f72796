package io.github.tenderscore.lot;

import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One way in which the lots can be awarded under what is published.
 *
 * @param awards the ids of the lots that are awarded, with the tender each goes to, in the order of the ids
 * @param bundles the combination tenders and conditional discounts that count in it
 * @param total what the mechanism compares allocations by; empty where it compares none
 */
public record Allocation(Map<String, LotTender> awards, List<Bundle> bundles, Optional<Ratio> total) {

    /**
     * A combination tender or a conditional discount that counts.
     *
     * @param supplier whose it is
     * @param offer what was offered
     * @param price what is paid for its lots together
     */
    public record Bundle(String supplier, PackageOffer offer, Ratio price) {}

    /**
     * Copies the awards.
     *
     * @param awards the ids of the lots that are awarded, with the tender each goes to, in the order of the ids
     * @param bundles the combination tenders and conditional discounts that count in it
     * @param total what the mechanism compares allocations by; empty where it compares none
     */
    public Allocation {
        awards = Collections.unmodifiableMap(new TreeMap<>(awards));
        bundles = List.copyOf(bundles);
    }

    /**
     * An allocation of single tenders that is compared with no other.
     *
     * @param awards the ids of the lots that are awarded, with the tender each goes to
     * @return the allocation
     */
    public static Allocation of(Map<String, LotTender> awards) {
        return new Allocation(awards, List.of(), Optional.empty());
    }

    /**
     * Who is awarded a lot.
     *
     * @param lot its id
     * @return empty where nobody is
     */
    public Optional<LotTender> winner(String lot) {
        return Optional.ofNullable(awards.get(lot));
    }

    /** The lots of each supplier say who gets which lot; two allocations that differ in nothing else are the same. */
    Map<String, String> key() {
        Map<String, String> key = new TreeMap<>();
        awards.forEach((lot, tender) -> key.put(lot, tender.tender()));
        return key;
    }
}

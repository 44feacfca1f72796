package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.BidStatistics;
import io.github.tenderscore.procurement.Fact;
import io.github.tenderscore.procurement.ProcurementLot;
import io.github.tenderscore.procurement.ProcurementLot.Suitability;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the lots of a procurement. */
final class LotReader {

    private final List<Look> lots;
    private final List<Look> items;
    private final AmountReader amounts;
    private final WeightingReader weightings;
    private final BidReader bids;
    private final PartyReader parties;
    private final Ids ids;
    private final Notes notes;

    LotReader(
            Look release,
            Look tender,
            AmountReader amounts,
            WeightingReader weightings,
            BidReader bids,
            PartyReader parties,
            Notes notes) {
        this.lots = tender.objects("lots");
        this.items = Stream.concat(
                        tender.objects("items").stream(),
                        release.objects("awards").stream().flatMap(award -> award.objects("items").stream()))
                .toList();
        this.amounts = amounts;
        this.weightings = weightings;
        this.bids = bids;
        this.parties = parties;
        this.ids = new Ids("lot", notes);
        this.notes = notes;
    }

    List<ProcurementLot> read() {
        return lots.stream().map(this::lot).toList();
    }

    private ProcurementLot lot(Look lot) {
        Fact<String> id = ids.next(lot);
        Optional<String> written = id.said();
        String of = "the lot " + written.orElse("without an id");
        Look suitability = lot.object("suitability");
        return new ProcurementLot(
                id,
                lot.text("title"),
                lot.text("status"),
                amounts.read(lot, of),
                weightings.read(lot.object("awardCriteria")),
                written.map(bids::of).orElse(BidStatistics.NONE),
                PeriodReader.read(lot.object("contractPeriod"), "the contract of " + of, notes),
                new Suitability(suitability.flag("sme"), suitability.flag("vcse")),
                regions(written, of));
    }

    private List<Fact<String>> regions(Optional<String> lot, String of) {
        List<Fact<String>> regions = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Look item : items) {
            Optional<String> related = item.text("relatedLot");
            if (related.isPresent() ? related.equals(lot) : lots.size() == 1) {
                for (Look address : item.objects("deliveryAddresses")) {
                    address.text("region")
                            .filter(seen::add)
                            .ifPresent(code -> regions.add(parties.region(address, code, "the delivery of " + of)));
                }
            }
        }
        return regions;
    }
}

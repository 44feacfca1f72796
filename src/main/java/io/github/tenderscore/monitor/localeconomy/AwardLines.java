package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.procurement.Amount;
import io.github.tenderscore.procurement.Organisation;
import io.github.tenderscore.procurement.Procurement;
import io.github.tenderscore.procurement.ProcurementAward;
import io.github.tenderscore.procurement.ProcurementContract;
import io.github.tenderscore.procurement.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines of spend out of the awards that notices publish: what is contracted, not what was paid.
 *
 * <p>The size and the kind of a supplier are what it declared of itself, and are wrong at times; its place is the region of its address.
 */
public final class AwardLines {

    /** The codes of awards that were not made, by the Open Contracting Data Standard. */
    private static final Set<String> NOT_MADE = Set.of("cancelled", "unsuccessful");

    private AwardLines() {}

    /**
     * The lines of a procurement.
     *
     * @param procurement the procurement
     * @param basis which published amounts count: with VAT, without it, or those that do not say; never one for another
     * @return one for each supplier of each award that was not cancelled or unsuccessful, paid directly. The amount of an award with several suppliers is not known for each of them; that
     *     of an award without a value is the value of its only contract
     */
    public static List<SpendLine> of(Procurement procurement, VatBasis basis) {
        List<SpendLine> lines = new ArrayList<>();
        for (ProcurementAward award : procurement.awards()) {
            if (award.status().filter(NOT_MADE::contains).isPresent()) {
                continue;
            }
            Optional<Ratio> amount =
                    award.suppliers().size() == 1 ? value(procurement, award).pounds(basis) : Optional.empty();
            award.suppliers().forEach(supplier -> lines.add(line(supplier, amount)));
        }
        return List.copyOf(lines);
    }

    private static Amount value(Procurement procurement, ProcurementAward award) {
        List<ProcurementContract> contracts = procurement.contractsOf(award);
        return award.value().isAbsent() && contracts.size() == 1
                ? contracts.get(0).value()
                : award.value();
    }

    private static SpendLine line(Organisation supplier, Optional<Ratio> amount) {
        return new SpendLine(
                supplier.name().said().or(supplier::id).orElse("a supplier without a name"),
                amount,
                supplier.address()
                        .region()
                        .known()
                        .<SupplierPlace>map(SupplierPlace.Coded::new)
                        .orElse(SupplierPlace.UNKNOWN),
                supplier.scale().known().map(scale -> scale != Scale.LARGE),
                supplier.vcse().known(),
                Tier.DIRECT);
    }
}

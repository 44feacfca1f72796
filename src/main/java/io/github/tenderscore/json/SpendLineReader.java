package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.localeconomy.SpendLine;
import io.github.tenderscore.monitor.localeconomy.SupplierPlace;
import io.github.tenderscore.monitor.localeconomy.Tier;
import io.github.tenderscore.number.Ratio;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Reads one payment or contract, and what is known of who received it. */
final class SpendLineReader {

    private static final Codes<Tier> TIERS = new Codes<>(Arrays.asList(Tier.values()), Tier::code);

    private static final Set<String> KNOWN = Set.of("supplier", "amount", "place", "inArea", "sme", "vcse", "tier");

    private SpendLineReader() {}

    static Optional<SpendLine> read(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "spend with", "supplier", faults, KNOWN);
        String supplier = part.text("supplier");
        Optional<Ratio> amount = part.optionalNumber("amount");
        Optional<String> place = part.members().text("place");
        Optional<Boolean> within = part.answer("inArea");
        if (place.isPresent() && within.isPresent()) {
            part.members()
                    .wrong(
                            "inArea",
                            "The place of " + part.owner() + " must be given as \"place\" or \"inArea\", not both");
        }
        Optional<Boolean> sme = part.answer("sme");
        Optional<Boolean> vcse = part.answer("vcse");
        Optional<Tier> tier = part.code("tier", TIERS, "The tier");
        return part.made(() -> new SpendLine(supplier, amount, place(place, within), sme, vcse, tier.orElseThrow()));
    }

    private static SupplierPlace place(Optional<String> code, Optional<Boolean> within) {
        return code.<SupplierPlace>map(SupplierPlace.Coded::new)
                .or(() -> within.map(SupplierPlace.Judged::new))
                .orElse(SupplierPlace.UNKNOWN);
    }
}

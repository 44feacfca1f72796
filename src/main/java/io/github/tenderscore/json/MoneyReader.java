package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.VatBasis;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an amount with its currency and whether it includes VAT, each of which must be said. */
final class MoneyReader {

    private static final Set<String> KNOWN = Set.of("amount", "currency", "vat");

    private MoneyReader() {}

    static Optional<Money> read(Members owner, String name, String whose, Faults faults) {
        return owner.object(name).flatMap(value -> {
            Members parts = new Members(value, "the " + name + " of " + whose, faults, KNOWN);
            Optional<String> amount = parts.neededDigits("amount");
            Optional<String> currency = parts.neededText("currency", "three capital letters, such as GBP");
            Optional<VatBasis> vat = Codes.VAT.read(
                    parts.neededText("vat"), "vat", parts, "The VAT basis", "of the " + name + " of " + whose);
            parts.refuseOthers();
            return amount.isEmpty() || currency.isEmpty() || vat.isEmpty()
                    ? Optional.empty()
                    : Made.at(value, faults, () -> Money.of(amount.get(), currency.get(), vat.get()));
        });
    }

    static Map<String, Object> tree(Money money) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("amount", money.amount().toString());
        tree.put("currency", money.currency());
        tree.put("vat", money.vat().code());
        return tree;
    }
}

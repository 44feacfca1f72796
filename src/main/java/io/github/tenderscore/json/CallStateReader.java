package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.framework.CallState;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the recorded facts that the mechanism of a framework looks at. */
final class CallStateReader {

    private static final List<String> NAMES = List.of("needed", "left", "row", "basket", "prices", "currency", "vat");

    private final Members members;
    private final String owner;
    private final Faults faults;

    CallStateReader(Members members, String owner, Faults faults) {
        this.members = members;
        this.owner = owner;
        this.faults = faults;
    }

    /** Refuses facts that no competition looks at. */
    static void refuse(Members members, String owner) {
        for (String name : NAMES) {
            if (members.any(name).isPresent()) {
                members.wrong(name, "The member \"" + name + "\" of " + owner + " must not be given for a competition");
            }
        }
    }

    /** The facts; empty where they have a fault, which is then noted. */
    Optional<CallState> read() {
        int before = faults.count();
        List<CallState> states = new ArrayList<>();
        try {
            capacities().ifPresent(states::add);
            row().ifPresent(states::add);
            priceLists().ifPresent(states::add);
        } catch (IllegalArgumentException e) {
            members.wrong("id", e.getMessage() + " (" + owner + ")");
        }
        if (states.size() > 1) {
            members.wrong("id", "The facts of " + owner + " must be only one of capacities, a row, and price lists");
        }
        if (faults.count() > before) {
            return Optional.empty();
        }
        return Optional.of(states.isEmpty() ? new CallState.Nothing() : states.get(0));
    }

    private boolean has(String... names) {
        boolean has = false;
        for (String name : names) {
            has |= members.any(name).isPresent();
        }
        return has;
    }

    private Optional<CallState> capacities() {
        if (!has("needed", "left")) {
            return Optional.empty();
        }
        Optional<String> needed = members.neededDigits("needed");
        Optional<Map<String, Ratio>> left = numbers("left");
        return needed.isPresent() && left.isPresent()
                ? Optional.of(new CallState.Capacities(Ratio.parse(needed.get()), left.get()))
                : Optional.empty();
    }

    private Optional<CallState> row() {
        return members.any("row").isEmpty()
                ? Optional.empty()
                : Optional.of(new CallState.Row(Items.texts(members, "row", owner, faults)));
    }

    private Optional<CallState> priceLists() {
        if (!has("basket", "prices", "currency", "vat")) {
            return Optional.empty();
        }
        String currency = members.text("currency").orElse(Money.NO_CURRENCY);
        VatBasis vat = Codes.VAT
                .read(members.text("vat"), "vat", members, "The VAT basis", "of " + owner)
                .orElse(VatBasis.UNSTATED);
        if (!Money.isCurrencyCode(currency)) {
            members.wrong(
                    "currency",
                    "The currency (" + currency + ") of " + owner
                            + " must be three capital letters of ISO 4217, such as GBP");
        }
        Optional<Map<String, Ratio>> basket = numbers("basket");
        Optional<Map<String, Map<String, Ratio>>> prices = needed("prices").map(object -> {
            Map<String, Map<String, Ratio>> lists = new LinkedHashMap<>();
            object.members().forEach((member, list) -> lists.put(member, list(list, member)));
            return lists;
        });
        return basket.isPresent() && prices.isPresent() && Money.isCurrencyCode(currency)
                ? Optional.of(
                        new CallState.PriceLists(new Money(Ratio.ZERO, currency, vat), basket.get(), prices.get()))
                : Optional.empty();
    }

    private Map<String, Ratio> list(Json json, String member) {
        if (json instanceof Json.Obj object) {
            return numbers(object, "the prices of the member " + member);
        }
        faults.add(
                List.of(json.pointer()),
                "The price list of the member " + member + " is " + json.what() + " and must be an object");
        return Map.of();
    }

    private Optional<Map<String, Ratio>> numbers(String name) {
        return needed(name).map(object -> numbers(object, "\"" + name + "\" of " + owner));
    }

    private Map<String, Ratio> numbers(Json.Obj object, String what) {
        Map<String, Ratio> numbers = new LinkedHashMap<>();
        object.members()
                .forEach((name, value) -> members.digits(value, name + " in " + what)
                        .ifPresent(digits -> numbers.put(name, Ratio.parse(digits))));
        return numbers;
    }

    private Optional<Json.Obj> needed(String name) {
        if (members.any(name).isEmpty()) {
            members.wrong(name, "The member \"" + name + "\" of " + owner + " is missing; it must be an object");
        }
        return members.object(name);
    }
}

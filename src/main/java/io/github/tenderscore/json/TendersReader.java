package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the tenders of a document; each response is read as the kind that its criterion asks for. */
final class TendersReader {

    private final MethodologyReader method;
    private final Faults faults;

    TendersReader(MethodologyReader method, Faults faults) {
        this.method = method;
        this.faults = faults;
    }

    List<Tender> read(Optional<Json.Arr> array) {
        List<Tender> tenders = new ArrayList<>();
        array.ifPresent(tendersArray -> {
            for (Json item : tendersArray.items()) {
                if (item instanceof Json.Obj object) {
                    tender(object).ifPresent(tenders::add);
                } else {
                    faults.add(List.of(item.pointer()), "The tender is " + item.what() + " and must be an object");
                }
            }
        });
        return tenders;
    }

    private Optional<Tender> tender(Json.Obj object) {
        String id = object.members().get("id") instanceof Json.Text text ? text.value() : object.pointer();
        Members members = new Members(object, "the tender " + id, faults);
        Optional<String> given = members.neededText("id");
        Optional<String> supplier = members.neededText("supplier");
        if (supplier.filter(String::isBlank).isPresent()) {
            members.wrong("supplier", "The supplier of the tender " + id + " must not be blank");
        }
        if (members.any("responses").isEmpty()) {
            members.wrong(
                    "responses", "The member \"responses\" of the tender " + id + " is missing; it must be an object");
        }
        Optional<Json.Obj> responses = members.object("responses");
        members.refuseOthers();
        method.places().put(List.of("tenders", id), object);
        if (responses.isEmpty() || given.isEmpty()) {
            return Optional.empty();
        }
        String name = supplier.filter(text -> !text.isBlank()).orElse("?");
        return Optional.of(new Tender(id, new Supplier(name), responses(id, responses.get())));
    }

    private Map<String, Response> responses(String tender, Json.Obj object) {
        Map<String, Response> responses = new LinkedHashMap<>();
        Members members = new Members(object, "the tender " + tender, faults);
        object.members().forEach((criterion, value) -> {
            if (!method.unreadable().contains(criterion)) {
                responses.put(criterion, response(members, tender, criterion, value));
            }
        });
        return responses;
    }

    /** A response of the kind that is asked for; where it cannot be read a fault is noted, and a harmless one takes its place. */
    private Response response(Members members, String tender, String criterion, Json value) {
        Optional<Criterion.Leaf> leaf = method.readableLeaves().stream()
                .filter(one -> one.id().equals(criterion))
                .findFirst();
        String what = "the tender " + tender + " on the criterion " + criterion;
        if (leaf.isEmpty()) {
            return new Response.YesNo(true);
        }
        Optional<? extends Response> response = switch (leaf.get().scoring().kind()) {
            case "price" -> price(members, what, value);
            case "mark" -> members.digits(value, what).map(digits -> new Response.Mark(Ratio.parse(digits)));
            case "quantity" -> members.digits(value, what).map(digits -> new Response.Quantity(Ratio.parse(digits)));
            case "choice" -> choice(what, value);
            default -> yesNo(what, value);
        };
        return response.map(Response.class::cast).orElseGet(() -> Stand.in(leaf.get(), method.priceUnit()));
    }

    private Optional<Response> price(Members members, String what, Json value) {
        Money unit = method.priceUnit();
        if (!(value instanceof Json.Obj object)) {
            return members.digits(value, what)
                    .map(digits -> new Response.Price(new Money(Ratio.parse(digits), unit.currency(), unit.vat())));
        }
        Members price = new Members(object, "the price of " + what, faults);
        Optional<String> amount = price.neededDigits("amount");
        String currency = price.text("currency").orElse(unit.currency());
        Optional<String> vat = price.text("vat");
        Optional<VatBasis> basis =
                vat.isEmpty() ? Optional.of(unit.vat()) : Codes.find(VatBasis.values(), VatBasis::code, vat.get());
        price.refuseOthers();
        if (basis.isEmpty()) {
            price.wrong(
                    "vat",
                    "The VAT basis (" + vat.orElse("") + ") of the price of " + what + " must be one of "
                            + Codes.list(VatBasis.values(), VatBasis::code));
        }
        if (!Money.isCurrencyCode(currency)) {
            price.wrong(
                    "currency",
                    "The currency (" + currency + ") of the price of " + what
                            + " must be three capital letters of ISO 4217, such as GBP");
            return Optional.empty();
        }
        return amount.isPresent() && basis.isPresent()
                ? Optional.of(new Response.Price(new Money(Ratio.parse(amount.get()), currency, basis.get())))
                : Optional.empty();
    }

    private Optional<Response> choice(String what, Json value) {
        if (value instanceof Json.Text text) {
            return Optional.of(new Response.Choice(text.value()));
        }
        faults.add(
                List.of(value.pointer()),
                "The choice of " + what + " is " + value.what() + " and must be the name of an option");
        return Optional.empty();
    }

    private Optional<Response> yesNo(String what, Json value) {
        if (value instanceof Json.Bool truth) {
            return Optional.of(new Response.YesNo(truth.value()));
        }
        faults.add(
                List.of(value.pointer()),
                "The answer of " + what + " is " + value.what() + " and must be true (yes) or false (no)");
        return Optional.empty();
    }
}

package io.github.tenderscore.json;

import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.cost.PriceDetail;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a tender says on a criterion, as the kind that the criterion asks for.
 *
 * @param unit any amount in the currency and on the VAT basis of the method
 * @param currencyKnown whether the currency could be read, so that prices in another can be refused
 * @param vatKnown whether the VAT basis could be read, so that prices on another can be refused
 * @param consensusKnown whether the consensus rule could be read, so that marks can be judged by it
 * @param pointers where parts of responses stand, by the ids of tender, criterion and part
 * @param faults where faults are noted
 */
record ResponseReader(
        Money unit, boolean currencyKnown, boolean vatKnown, boolean consensusKnown, Pointers pointers, Faults faults) {

    /**
     * The response; empty where it cannot be read, which is then noted.
     *
     * @param place by which ids it goes in faults
     */
    Optional<Response> read(Members members, List<String> place, String what, Scoring scoring, Json value) {
        return switch (scoring.kind()) {
            case "price" -> price(members, what, ((Scoring.Price) scoring).basis(), value);
            case "mark" -> mark(members, what, value);
            case "quantity" -> members.digits(value, what).map(digits -> new Response.Quantity(Ratio.parse(digits)));
            case "commitments" -> commitments(place, what, value);
            case "choice" -> choice(what, value);
            default -> yesNo(what, value);
        };
    }

    private Optional<Response> commitments(List<String> place, String what, Json value) {
        if (value instanceof Json.Arr array) {
            return new CommitmentReader(place, pointers, faults)
                    .all(array.items(), what)
                    .map(Response.Commitments::new);
        }
        faults.add(
                List.of(value.pointer()),
                "The list of commitments of " + what + " is " + value.what() + " and must be an array");
        return Optional.empty();
    }

    private Optional<Response> mark(Members members, String what, Json value) {
        if (!(value instanceof Json.Obj object)) {
            return members.digits(value, what).map(digits -> new Response.Mark(Ratio.parse(digits)));
        }
        Members mark = new Members(object, "the mark of " + what, faults, Set.of("mark", "unrounded"));
        Optional<Ratio> rounded = mark.neededDigits("mark").map(Ratio::parse);
        Optional<Ratio> before = mark.neededDigits("unrounded").map(Ratio::parse);
        mark.refuseOthers();
        if (rounded.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                consensusKnown ? new Response.Mark(rounded.get(), before.get()) : new Response.Mark(rounded.get()));
    }

    private Optional<Response> price(Members members, String what, PriceBasis basis, Json value) {
        if (!(value instanceof Json.Obj object)) {
            return members.digits(value, what)
                    .map(digits -> new Response.Price(new Money(Ratio.parse(digits), unit.currency(), unit.vat())));
        }
        Set<String> known = new HashSet<>(DetailCodec.members(basis));
        known.addAll(Set.of("amount", "currency", "vat"));
        Members price = new Members(object, "the price of " + what, faults, known);
        int before = faults.count();
        Optional<String> amount = price.neededDigits("amount");
        String currency = price.text("currency").orElse(unit.currency());
        Optional<String> vat = price.text("vat");
        Optional<PriceDetail> detail = new DetailCodec(price, what, faults).read(basis);
        boolean detailReadable = faults.count() == before;
        price.refuseOthers();
        Optional<VatBasis> vatBasis = vat.isEmpty()
                ? Optional.of(unit.vat())
                : Codes.VAT.read(vat, "vat", price, "The VAT basis", "of the price of " + what);
        if (!Money.isCurrencyCode(currency)) {
            price.wrong(
                    "currency",
                    "The currency (" + currency + ") of the price of " + what
                            + " must be three capital letters of ISO 4217, such as GBP");
            return Optional.empty();
        }
        return amount.isPresent() && vatBasis.isPresent() && detailReadable
                ? Optional.of(new Response.Price(
                        new Money(
                                Ratio.parse(amount.get()),
                                currencyKnown ? currency : unit.currency(),
                                vatKnown ? vatBasis.get() : unit.vat()),
                        detail))
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

package io.github.tenderscore.json;

import io.github.tenderscore.commitment.Direction;
import io.github.tenderscore.delivery.CatalogueEdition;
import io.github.tenderscore.delivery.ColourScale;
import io.github.tenderscore.delivery.DeliveryTerms;
import io.github.tenderscore.delivery.MeasureForm;
import io.github.tenderscore.delivery.RatingScale;
import io.github.tenderscore.fault.Faults;
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
import java.util.Set;

/** Reads and writes how delivery is judged, and what is known of editions of catalogues. */
final class DeliveryTermsReader {

    private static final Set<String> KNOWN =
            Set.of("ratings", "colours", "remedyFactor", "trendMargin", "currency", "vat");
    private static final String OWNER = "the terms";

    private final Faults faults;

    DeliveryTermsReader(Faults faults) {
        this.faults = faults;
    }

    /** The terms, with an amount of zero in the currency of unit values. */
    record Read(Optional<DeliveryTerms> terms, Money zero) {}

    Read read(Optional<Json.Obj> object) {
        return object.map(this::terms)
                .orElseGet(() -> new Read(Optional.empty(), zero(Money.NO_CURRENCY, VatBasis.UNSTATED)));
    }

    private static Money zero(String currency, VatBasis vat) {
        return new Money(Ratio.ZERO, currency, vat);
    }

    private Read terms(Json.Obj object) {
        Members members = new Members(object, OWNER, faults, KNOWN);
        Optional<RatingScale> ratings = members.any("ratings").isEmpty() ? missing(members) : ratings(members);
        Optional<ColourScale> colours = colours(members);
        Optional<Ratio> factor = members.digits("remedyFactor").map(Ratio::parse);
        Optional<Ratio> margin = members.neededDigits("trendMargin").map(Ratio::parse);
        String currency = members.text("currency").orElse(Money.NO_CURRENCY);
        if (!Money.isCurrencyCode(currency)) {
            members.wrong(
                    "currency",
                    "The currency (" + currency
                            + ") of the unit values must be three capital letters of ISO 4217, such as GBP");
            currency = Money.NO_CURRENCY;
        }
        VatBasis vat = Codes.VAT
                .read(members.text("vat"), "vat", members, "The VAT basis", "of the unit values")
                .orElse(VatBasis.UNSTATED);
        members.refuseOthers();
        Optional<DeliveryTerms> terms = ratings.isEmpty() || margin.isEmpty()
                ? Optional.empty()
                : Made.at(object, faults, () -> new DeliveryTerms(ratings.get(), colours, factor, margin.get()));
        return new Read(terms, zero(currency, vat));
    }

    private static Optional<RatingScale> missing(Members members) {
        members.neededObject("ratings", "an object with the shares, or \"" + RatingScale.PRESET.id() + "\"");
        return Optional.empty();
    }

    private Optional<RatingScale> ratings(Members owner) {
        if (isPreset(owner, "ratings", RatingScale.PRESET.id())) {
            return Optional.of(RatingScale.PRESET);
        }
        return owner.object("ratings").flatMap(object -> {
            Members members = new Members(
                    object, "the scale of ratings", faults, Set.of("id", "good", "approaching", "improvement"));
            Optional<String> id = members.neededText("id");
            Optional<Ratio> good = members.neededDigits("good").map(Ratio::parse);
            Optional<Ratio> approaching = members.neededDigits("approaching").map(Ratio::parse);
            Optional<Ratio> improvement = members.neededDigits("improvement").map(Ratio::parse);
            members.refuseOthers();
            return id.isEmpty() || good.isEmpty() || approaching.isEmpty() || improvement.isEmpty()
                    ? Optional.empty()
                    : Made.placed(
                            new Pointers(object),
                            faults,
                            () -> new RatingScale(id.get(), good.get(), approaching.get(), improvement.get()));
        });
    }

    private Optional<ColourScale> colours(Members owner) {
        if (isPreset(owner, "colours", ColourScale.PRESET.id())) {
            return Optional.of(ColourScale.PRESET);
        }
        return owner.object("colours").flatMap(object -> {
            Members members = new Members(object, "the scale of colours", faults, Set.of("id", "green", "amber"));
            Optional<String> id = members.neededText("id");
            Optional<Ratio> green = members.neededDigits("green").map(Ratio::parse);
            Optional<Ratio> amber = members.neededDigits("amber").map(Ratio::parse);
            members.refuseOthers();
            return id.isEmpty() || green.isEmpty() || amber.isEmpty()
                    ? Optional.empty()
                    : Made.placed(
                            new Pointers(object), faults, () -> new ColourScale(id.get(), green.get(), amber.get()));
        });
    }

    private static boolean isPreset(Members owner, String name, String preset) {
        return owner.any(name)
                .filter(value -> value instanceof Json.Text text && text.value().equals(preset))
                .isPresent();
    }

    static Map<String, Object> tree(DeliveryTerms terms, Optional<Money> unit) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "ratings",
                terms.ratings().equals(RatingScale.PRESET) ? RatingScale.PRESET.id() : tree(terms.ratings()));
        terms.colours()
                .ifPresent(scale ->
                        tree.put("colours", scale.equals(ColourScale.PRESET) ? ColourScale.PRESET.id() : tree(scale)));
        terms.remedyFactor().ifPresent(factor -> tree.put("remedyFactor", factor.toString()));
        tree.put("trendMargin", terms.trendMargin().toString());
        unit.filter(money -> !money.currency().equals(Money.NO_CURRENCY))
                .ifPresent(money -> tree.put("currency", money.currency()));
        unit.filter(money -> money.vat() != VatBasis.UNSTATED)
                .ifPresent(money -> tree.put("vat", money.vat().code()));
        return tree;
    }

    private static Map<String, Object> tree(RatingScale scale) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", scale.id());
        tree.put("good", scale.good().toString());
        tree.put("approaching", scale.approaching().toString());
        tree.put("improvement", scale.improvement().toString());
        return tree;
    }

    private static Map<String, Object> tree(ColourScale scale) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", scale.id());
        tree.put("green", scale.green().toString());
        tree.put("amber", scale.amber().toString());
        return tree;
    }

    // ---- editions ---------------------------------------------------------------------------------------------------

    List<CatalogueEdition> editions(Optional<Json.Arr> array) {
        List<CatalogueEdition> editions = new ArrayList<>();
        for (Json.Obj object : Items.objects(array, "The edition of a catalogue", faults)) {
            int before = faults.count();
            Members members = new Members(object, "the edition", faults, Set.of("edition", "measures"));
            Optional<String> name = members.neededText("edition");
            List<MeasureForm> measures = measures(members);
            members.refuseOthers();
            if (faults.count() == before) {
                Made.placed(new Pointers(object), faults, () -> new CatalogueEdition(name.orElseThrow(), measures))
                        .ifPresent(editions::add);
            }
        }
        return editions;
    }

    private List<MeasureForm> measures(Members owner) {
        List<MeasureForm> measures = new ArrayList<>();
        for (Json.Obj object : Items.objects(owner.neededArray("measures"), "The measure of an edition", faults)) {
            Members members = new Members(object, "a measure of an edition", faults, Set.of("code", "unit", "better"));
            Optional<String> code = members.neededText("code");
            Optional<String> unit = members.neededText("unit");
            Optional<Direction> better = Codes.DIRECTIONS.read(
                    members.neededText("better"), "better", members, "The direction", "of a measure of an edition");
            members.refuseOthers();
            if (code.isPresent() && unit.isPresent() && better.isPresent()) {
                measures.add(new MeasureForm(code.get(), unit.get(), better.get()));
            }
        }
        return measures;
    }

    static Map<String, Object> tree(CatalogueEdition edition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("edition", edition.edition());
        tree.put(
                "measures",
                edition.measures().stream()
                        .map(measure -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("code", measure.code());
                            one.put("unit", measure.unit());
                            one.put("better", measure.better().code());
                            return one;
                        })
                        .toList());
        return tree;
    }
}

package io.github.tenderscore.json;

import io.github.tenderscore.cost.CostPart;
import io.github.tenderscore.cost.CostTerms;
import io.github.tenderscore.cost.DiscountBasis;
import io.github.tenderscore.cost.LifeCostBasis;
import io.github.tenderscore.cost.NotionalDiscount;
import io.github.tenderscore.cost.PriceBases;
import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.fault.Spelling;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Reads what is compared as a price; empty where it cannot be read, which is then noted. */
final class BasisReader {

    static final String ASKED = "asked";
    static final String WHOLE_LIFE = "whole-life-cost";
    static final String DISCOUNT = "notional-discount";
    static final String ENVIRONMENTAL = "environmental-cost";

    private static final int LAST_LEVEL = 99;
    private static final int LAST_CALENDAR_YEAR = 9999;

    private static final Map<String, Set<String>> KNOWN = Map.of(
            ASKED, Set.of("kind"),
            WHOLE_LIFE, Set.of("kind", "years", "discounting", "priceYear", "carbon", "paid"),
            DISCOUNT, Set.of("kind", "id", "advantages", "sanctionFactor"),
            ENVIRONMENTAL, Set.of("kind", "factor"));

    private static final List<String> KINDS = List.of(ASKED, WHOLE_LIFE, DISCOUNT, ENVIRONMENTAL);

    private final Json.Obj object;
    private final Members members;
    private final String owner;
    private final Money unit;
    private final Faults faults;
    private final Pointers pointers;

    /**
     * A reader of one basis.
     *
     * @param object the basis
     * @param criterion whose it is, such as {@code the criterion price}
     * @param unit any amount in the currency and on the VAT basis of the method
     * @param faults where faults are noted
     */
    BasisReader(Json.Obj object, String criterion, Money unit, Faults faults) {
        Collection<String> known = object.members().get("kind") instanceof Json.Text kind
                ? KNOWN.getOrDefault(kind.value(), Set.of("kind"))
                : Set.of("kind");
        this.object = object;
        this.owner = "the basis of " + criterion;
        this.members = new Members(object, owner, faults, known);
        this.unit = unit;
        this.faults = faults;
        this.pointers = new Pointers(object);
    }

    Optional<PriceBasis> read() {
        Optional<String> kind = members.neededText("kind", "one of " + String.join(", ", KINDS));
        if (kind.isEmpty() || !KINDS.contains(kind.get())) {
            kind.ifPresent(unknown -> members.wrong(
                    "kind",
                    "The kind (" + unknown + ") of " + owner + " must be one of " + String.join(", ", KINDS),
                    Spelling.nearest(unknown, KINDS)));
            return Optional.empty();
        }
        int before = faults.count();
        Optional<PriceBasis> basis = switch (kind.get()) {
            case ASKED -> Optional.of(PriceBases.asked());
            case WHOLE_LIFE -> wholeLife();
            case DISCOUNT -> discount();
            default -> environmental();
        };
        members.refuseOthers();
        return faults.count() == before ? basis : Optional.empty();
    }

    private Optional<PriceBasis> environmental() {
        return members.neededDigits("factor")
                .flatMap(factor -> Made.at(object, owner, faults, () -> PriceBases.environmentalCost(factor)));
    }

    // ---- a notional discount ----------------------------------------------------------------------------------------

    private Optional<PriceBasis> discount() {
        Optional<String> id = members.neededText("id");
        Optional<String> factor = members.digits("sanctionFactor");
        int before = faults.count();
        SortedMap<Integer, Percent> advantages = AdvantagesCodec.read(members, LAST_LEVEL, owner, pointers, faults);
        if (id.isEmpty() || faults.count() > before) {
            return Optional.empty();
        }
        return Made.placed(pointers, faults, () -> new NotionalDiscount(id.get(), advantages))
                .flatMap(table ->
                        Made.at(object, owner, faults, () -> new DiscountBasis(table, factor.map(Ratio::parse))));
    }

    // ---- a whole-life cost ------------------------------------------------------------------------------------------

    private Optional<PriceBasis> wholeLife() {
        Optional<Integer> years = members.neededWhole("years", CostTerms.MOST_YEARS);
        Optional<Integer> priceYear = members.neededWhole("priceYear", LAST_CALENDAR_YEAR);
        AppraisalReader tables = new AppraisalReader(owner, faults);
        var discounting = members.neededObject("discounting", "an object with schedule and timing")
                .flatMap(tables::discounting);
        int before = faults.count();
        var carbon = members.object("carbon").flatMap(tables::carbon);
        boolean carbonReadable = faults.count() == before;
        EnumSet<CostPart> paid = paid();
        if (!isUnitStated()
                || years.isEmpty()
                || priceYear.isEmpty()
                || discounting.isEmpty()
                || !carbonReadable
                || paid.isEmpty()) {
            return Optional.empty();
        }
        return Made.placed(
                        pointers,
                        faults,
                        () -> new CostTerms(
                                years.get(), discounting.get(), priceYear.get(), unit.currency(), unit.vat(), carbon))
                .map(terms -> new LifeCostBasis(terms, new TreeSet<>(paid)));
    }

    private boolean isUnitStated() {
        boolean stated = !unit.currency().equals(Money.NO_CURRENCY) && unit.vat() != VatBasis.UNSTATED;
        if (!stated) {
            faults.add(
                    List.of(object.pointer()),
                    "The method must state its currency and its VAT basis, net or gross, because whole-life costs on"
                            + " different ones cannot be added (" + owner + ")");
        }
        return stated;
    }

    private EnumSet<CostPart> paid() {
        EnumSet<CostPart> paid = EnumSet.noneOf(CostPart.class);
        Optional<Json.Arr> array = members.neededArray("paid");
        for (String text : Items.texts(array, "A part of the costs that is paid, of " + owner + ",", faults)) {
            Codes.COST_PARTS
                    .read(Optional.of(text), "paid", members, "The part of the costs that is paid", "of " + owner)
                    .filter(part -> !paid.add(part))
                    .ifPresent(twice -> members.wrong(
                            "paid",
                            "The part (" + twice.code() + ") that is paid of " + owner + " must occur only once"));
        }
        if (array.filter(given -> given.items().isEmpty()).isPresent()) {
            members.wrong(
                    "paid",
                    "The number (0) of parts of whole-life costs that the supplier is paid for must be at least 1, because"
                            + " otherwise its price is not compared (" + owner + ")");
        }
        return paid;
    }
}

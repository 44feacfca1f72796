package io.github.tenderscore.json;

import io.github.tenderscore.appraisal.CarbonValues;
import io.github.tenderscore.appraisal.Discounting;
import io.github.tenderscore.appraisal.PriceIndex;
import io.github.tenderscore.commitment.Credibility;
import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.commitment.Horizon;
import io.github.tenderscore.commitment.Limits;
import io.github.tenderscore.commitment.LocalEconomicCap;
import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.commitment.Multiplier;
import io.github.tenderscore.commitment.NeedFactor;
import io.github.tenderscore.commitment.PriceBase;
import io.github.tenderscore.commitment.ValuationTerms;
import io.github.tenderscore.commitment.Weighting;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what is published of how commitments become pounds. */
final class ValuationTermsReader {

    private static final Set<String> KNOWN = Set.of(
            "firstYear",
            "contractYears",
            "years",
            "discounting",
            "priceYear",
            "priceIndex",
            "carbon",
            "credibility",
            "needMultipliers",
            "localMultipliers",
            "priorities",
            "quantityCaps",
            "localEconomicCap",
            "nonOverlapCounts",
            "outlierFactor");

    private static final Set<String> GRADES =
            Arrays.stream(EvidenceGrade.values()).map(EvidenceGrade::code).collect(Collectors.toUnmodifiableSet());

    private static final List<String> BASES = List.of("own-total", "target", "contract-value");

    private static final int LAST_CALENDAR_YEAR = 9_999;
    private static final int MOST_YEARS = 999;

    private final Json.Obj object;
    private final Members members;
    private final String owner;
    private final Faults faults;

    ValuationTermsReader(Json.Obj object, String whose, Faults faults) {
        this.object = object;
        this.owner = "the terms of " + whose;
        this.members = new Members(object, owner, faults, KNOWN);
        this.faults = faults;
    }

    /** The terms; empty where they cannot be read, or the catalogue could not. */
    Optional<ValuationTerms> read(Optional<MeasureCatalogue> catalogue) {
        int before = faults.count();
        Optional<Integer> firstYear = members.neededWhole("firstYear", LAST_CALENDAR_YEAR);
        Optional<Integer> contractYears = members.neededWhole("contractYears", MOST_YEARS);
        Optional<Integer> years = members.neededWhole("years", MOST_YEARS);
        AppraisalReader tables = new AppraisalReader(owner, faults);
        Optional<Discounting> discounting = members.neededObject("discounting", "an object with schedule and timing")
                .flatMap(tables::discounting);
        Optional<PriceBase> prices = prices(tables);
        Weighting weighting = weighting();
        Limits limits = limits();
        members.refuseOthers();
        if (faults.count() > before || catalogue.isEmpty()) {
            return Optional.empty();
        }
        Horizon horizon = new Horizon(firstYear.orElseThrow(), contractYears.orElseThrow(), years.orElseThrow());
        return Made.placed(
                new Pointers(object),
                faults,
                () -> new ValuationTerms(
                        catalogue.get(), horizon, discounting.orElseThrow(), prices.orElseThrow(), weighting, limits));
    }

    private Optional<PriceBase> prices(AppraisalReader tables) {
        Optional<Integer> priceYear = members.neededWhole("priceYear", LAST_CALENDAR_YEAR);
        Optional<PriceIndex> index =
                members.any("priceIndex").isPresent() ? tables.priceIndex(members, "priceIndex") : Optional.empty();
        Optional<CarbonValues> carbon =
                members.any("carbon").isPresent() ? tables.carbonValues(members, "carbon") : Optional.empty();
        return priceYear.map(year -> new PriceBase(year, index, carbon));
    }

    // ---- by what values are multiplied ------------------------------------------------------------------------------

    private Weighting weighting() {
        Optional<Credibility> credibility = members.object("credibility").flatMap(this::credibility);
        List<NeedFactor> needs = needs();
        SortedMap<String, Multiplier> local = new TreeMap<>();
        members.object("localMultipliers")
                .ifPresent(given -> given.members()
                        .forEach((code, value) -> multiplier(
                                        value, "Local multiplier", "the local multiplier of " + code)
                                .ifPresent(multiplier -> local.put(code, multiplier))));
        return new Weighting(credibility, needs, local, figures("priorities", "the priority weights"));
    }

    private Optional<Credibility> credibility(Json.Obj given) {
        Members factors = new Members(given, "the credibility factors of " + owner, faults, GRADES);
        int before = faults.count();
        List<Ratio> read = new ArrayList<>();
        for (EvidenceGrade grade : EvidenceGrade.values()) {
            factors.neededDigits(grade.code()).map(Ratio::parse).ifPresent(read::add);
        }
        factors.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new Credibility(read.get(0), read.get(1), read.get(2), read.get(3)));
    }

    private List<NeedFactor> needs() {
        List<NeedFactor> needs = new ArrayList<>();
        for (Json.Obj one : Items.objects(members.array("needMultipliers"), "A need multiplier of " + owner, faults)) {
            Members need = new Members(
                    one, "a need multiplier of " + owner, faults, Set.of("measure", "place", "value", "source"));
            Optional<String> measure = need.text("measure");
            Optional<String> place = need.text("place");
            multiplier(one, need, "Need multiplier")
                    .ifPresent(multiplier -> needs.add(new NeedFactor(measure, place, multiplier)));
        }
        return needs;
    }

    private Optional<Multiplier> multiplier(Json value, String label, String whose) {
        if (value instanceof Json.Obj given) {
            return multiplier(given, new Members(given, whose, faults, Set.of("value", "source")), label);
        }
        faults.add(
                List.of(value.pointer()),
                "The member for " + whose + " is " + value.what() + " and must be an object with value and source");
        return Optional.empty();
    }

    /** A published figure and where it comes from. */
    private Optional<Multiplier> multiplier(Json object, Members given, String label) {
        Optional<Ratio> figure = given.neededDigits("value").map(Ratio::parse);
        Optional<String> source = given.neededText("source");
        given.refuseOthers();
        return figure.isPresent() && source.isPresent()
                ? Made.at(object, faults, () -> Multiplier.stated(label, figure.get(), source.get()))
                : Optional.empty();
    }

    private SortedMap<String, Ratio> figures(String name, String what) {
        SortedMap<String, Ratio> figures = new TreeMap<>();
        members.object(name).ifPresent(given -> figures.putAll(figures(given, what + " of " + owner, faults)));
        return figures;
    }

    /** Numbers by the names of members. */
    static SortedMap<String, Ratio> figures(Json.Obj given, String whose, Faults faults) {
        SortedMap<String, Ratio> figures = new TreeMap<>();
        Members named = new Members(given, whose, faults, given.members().keySet());
        for (Map.Entry<String, Json> entry : given.members().entrySet()) {
            named.neededDigits(entry.getKey())
                    .map(Ratio::parse)
                    .ifPresent(figure -> figures.put(entry.getKey(), figure));
        }
        return figures;
    }

    // ---- limits -----------------------------------------------------------------------------------------------------

    private Limits limits() {
        SortedMap<String, Ratio> caps = figures("quantityCaps", "the quantity caps");
        Optional<LocalEconomicCap> cap = members.object("localEconomicCap").flatMap(this::cap);
        boolean nonOverlap = members.bool("nonOverlapCounts").orElse(false);
        Optional<Ratio> outliers = members.digits("outlierFactor").map(Ratio::parse);
        return new Limits(caps, cap, nonOverlap, outliers);
    }

    private Optional<LocalEconomicCap> cap(Json.Obj given) {
        Members cap = new Members(given, "the local-economic cap of " + owner, faults, Set.of("share", "of", "amount"));
        Optional<Ratio> share = cap.neededDigits("share").map(Ratio::parse);
        Optional<String> of = cap.neededText("of", "one of " + String.join(", ", BASES));
        boolean own = of.filter("own-total"::equals).isPresent();
        Optional<Ratio> amount =
                own ? Optional.of(Ratio.ZERO) : cap.neededDigits("amount").map(Ratio::parse);
        cap.refuseOthers();
        if (of.filter(base -> !BASES.contains(base)).isPresent()) {
            cap.wrong(
                    "of",
                    "The base (" + of.get() + ") of the local-economic cap of " + owner + " must be one of "
                            + String.join(", ", BASES));
            return Optional.empty();
        }
        if (share.isEmpty() || of.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (of.get()) {
                    case "own-total" -> new LocalEconomicCap.OfOwnTotal(share.get());
                    case "target" -> new LocalEconomicCap.OfTarget(share.get(), amount.get());
                    default -> new LocalEconomicCap.OfContractValue(share.get(), amount.get());
                });
    }
}

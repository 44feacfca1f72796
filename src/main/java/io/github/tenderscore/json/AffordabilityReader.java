package io.github.tenderscore.json;

import io.github.tenderscore.appraisal.DiscountSchedule;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.fiscal.Affordability;
import io.github.tenderscore.monitor.fiscal.AffordabilityTerms;
import io.github.tenderscore.monitor.fiscal.BudgetYear;
import io.github.tenderscore.monitor.fiscal.ReserveDraw;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.VatBasis;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads budget and cost of an option, year by year, and what it must withstand. */
final class AffordabilityReader {

    private static final Set<String> KNOWN =
            Set.of("option", "priceBase", "unit", "vat", "margin", "stress", "discountRate", "years", "sources");
    private static final Set<String> YEAR = Set.of("year", "budget", "cost", "draw");
    private static final Set<String> DRAW = Set.of("amount", "approved", "funded", "decision");

    private AffordabilityReader() {}

    static Optional<Affordability> read(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "option", "option", faults, KNOWN);
        String option = part.text("option");
        String priceBase = part.text("priceBase");
        String unit = part.text("unit");
        Optional<VatBasis> vat = part.code("vat", Codes.STATED_VAT, "The VAT basis");
        Percent margin = part.percent("margin");
        Percent stress = part.percent("stress");
        Percent rate = part.percent("discountRate");
        List<BudgetYear> years = part.neededList("years", AffordabilityReader::year);
        List<Source> sources = SourceReader.all(part);
        return part.made(() -> new Affordability(
                option,
                priceBase,
                unit,
                vat.orElseThrow(),
                years,
                new AffordabilityTerms(margin, stress, schedule(rate)),
                sources));
    }

    private static DiscountSchedule schedule(Percent rate) {
        return new DiscountSchedule(
                "the council's own rate", List.of(new DiscountSchedule.Band(1, rate.fraction())), Optional.empty());
    }

    private static Optional<BudgetYear> year(Json.Obj object, Faults faults) {
        Part part = Part.named(object, "year", "year", faults, YEAR);
        String year = part.text("year");
        Optional<Ratio> budget = part.optionalNumber("budget");
        Optional<Ratio> cost = part.optionalNumber("cost");
        Optional<ReserveDraw> draw = part.object("draw", AffordabilityReader::draw);
        return part.made(() -> new BudgetYear(year, budget, cost, draw));
    }

    private static Optional<ReserveDraw> draw(Json.Obj object, Faults faults) {
        Part part = new Part(object, "the draw from reserves", faults, DRAW);
        Ratio amount = part.number("amount");
        Optional<Boolean> approved = part.answer("approved");
        Optional<Boolean> funded = part.answer("funded");
        String decision = part.textOrNone("decision");
        return part.made(() -> new ReserveDraw(amount, approved, funded, decision));
    }
}

package io.github.tenderscore.commitment;

import io.github.tenderscore.appraisal.CarbonValues;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds every fault of published terms. */
final class TermsCheck {

    private final MeasureCatalogue catalogue;
    private final Horizon horizon;
    private final PriceBase prices;
    private final Faults faults = new Faults();

    private TermsCheck(MeasureCatalogue catalogue, Horizon horizon, PriceBase prices) {
        this.catalogue = catalogue;
        this.horizon = horizon;
        this.prices = prices;
    }

    static Faults of(
            MeasureCatalogue catalogue, Horizon horizon, PriceBase prices, Weighting weighting, Limits limits) {
        TermsCheck check = new TermsCheck(catalogue, horizon, prices);
        if (check.years()) {
            check.values();
        }
        weighting.credibility().ifPresent(check::credibility);
        check.localMultipliers(weighting);
        check.priorities(weighting);
        new NeedCheck(catalogue, weighting.needs(), check.faults).run();
        check.limits(limits);
        return check.faults;
    }

    /** Whether the years make sense, so that what depends on them can be looked at. */
    private boolean years() {
        int before = faults.count();
        year("firstYear", "first year", horizon.firstYear());
        if (horizon.contractYears() < 1 || horizon.contractYears() > Horizon.MOST_YEARS) {
            faults.add(
                    List.of("contractYears"),
                    "The number (" + horizon.contractYears() + ") of years of the contract must be from 1 to "
                            + Horizon.MOST_YEARS);
        } else if (horizon.years() < horizon.contractYears() || horizon.years() > Horizon.MOST_YEARS) {
            faults.add(
                    List.of("years"),
                    "The number (" + horizon.years() + ") of years over which effects count must be from "
                            + horizon.contractYears() + ", those of the contract, to " + Horizon.MOST_YEARS);
        }
        year("priceYear", "price year", prices.priceYear());
        return faults.count() == before;
    }

    private void year(String place, String what, int year) {
        if (year < PriceBase.EARLIEST || year > PriceBase.LATEST) {
            faults.add(
                    List.of(place),
                    "The " + what + " (" + year + ") of the valuation must be a calendar year from "
                            + PriceBase.EARLIEST + " to " + PriceBase.LATEST);
        }
    }

    /** A price year that does not fit is named once, with the first measure that has it. */
    private void values() {
        Set<Integer> seen = new TreeSet<>();
        boolean carbon = false;
        for (Measure measure : catalogue.measures()) {
            Optional<UnitValue> value = measure.value();
            if (value.isPresent() && value.get() instanceof UnitValue.Fixed fixed) {
                if (seen.add(fixed.priceYear())) {
                    prices(
                            "The price year (" + fixed.priceYear() + ") of the value of the measure " + measure.code(),
                            fixed.priceYear());
                }
            } else if (value.isPresent() && !carbon) {
                carbon = true;
                carbon(measure);
            }
        }
    }

    private void carbon(Measure measure) {
        if (prices.carbon().isEmpty()) {
            faults.add(
                    List.of("carbon"),
                    "The carbon values (none) of the valuation must be stated, because the measure " + measure.code()
                            + " is valued by them");
            return;
        }
        CarbonValues carbon = prices.carbon().get();
        prices("The price year (" + carbon.priceYear() + ") of the carbon values " + carbon.id(), carbon.priceYear());
        try {
            carbon.value(horizon.firstYear());
            carbon.value(horizon.calendarYear(horizon.contractYears()));
        } catch (IllegalArgumentException e) {
            faults.add(List.of("carbon"), String.valueOf(e.getMessage()));
        }
    }

    private void prices(String what, int year) {
        if (year == prices.priceYear()) {
            return;
        }
        if (prices.index().isEmpty()) {
            faults.add(
                    List.of("priceIndex"),
                    what + " must be " + prices.priceYear()
                            + ", that of the valuation, or come with a price index that brings it there");
            return;
        }
        try {
            prices.index().get().rebase(Ratio.ONE, year, prices.priceYear());
        } catch (IllegalArgumentException e) {
            faults.add(
                    List.of("priceIndex"),
                    what + " cannot be brought to " + prices.priceYear() + ". " + e.getMessage());
        }
    }

    private void credibility(Credibility credibility) {
        for (EvidenceGrade grade : EvidenceGrade.values()) {
            fraction(
                    List.of("credibility", grade.code()),
                    "The credibility factor (" + credibility.factor(grade) + ") of the grade " + grade.code(),
                    credibility.factor(grade));
        }
    }

    private void fraction(List<String> place, String what, Ratio fraction) {
        if (fraction.signum() < 0 || fraction.compareTo(Ratio.ONE) > 0) {
            faults.add(place, what + " must be a fraction from 0 to 1");
        }
    }

    private void localMultipliers(Weighting weighting) {
        weighting.localMultipliers().forEach((code, multiplier) -> {
            List<String> place = List.of("localMultipliers", code);
            Optional<Measure> measure = catalogue.find(code);
            if (measure.isEmpty()) {
                faults.add(catalogue.unknown(place, code, "a local multiplier"));
            } else if (!measure.get().localised()) {
                faults.add(
                        place,
                        "The measure (" + code + ") of a local multiplier must be localised in the catalogue "
                                + catalogue.id());
            }
            NeedCheck.multiplier(place, "local multiplier of " + code, multiplier, faults);
        });
    }

    private void priorities(Weighting weighting) {
        if (weighting.priorities().isEmpty()) {
            return;
        }
        Set<String> themes = new LinkedHashSet<>();
        catalogue.measures().forEach(measure -> themes.add(measure.theme()));
        Ratio sum = Ratio.ZERO;
        for (var priority : weighting.priorities().entrySet()) {
            String theme = priority.getKey();
            List<String> place = List.of("priorities", theme);
            if (!themes.contains(theme)) {
                faults.add(
                        place,
                        "The theme (" + theme + ") of a priority weight must be one of the catalogue " + catalogue.id()
                                + ": " + String.join(", ", themes));
            }
            fraction(place, "The priority weight (" + priority.getValue() + ") of " + theme, priority.getValue());
            sum = sum.plus(priority.getValue());
        }
        themes.removeAll(weighting.priorities().keySet());
        if (!themes.isEmpty()) {
            faults.add(
                    List.of("priorities"),
                    "The priority weights (without " + String.join(", ", themes)
                            + ") must name every theme of the catalogue; a theme that does not count has the weight 0");
        }
        if (!sum.equals(Ratio.ONE)) {
            faults.add(List.of("priorities"), "The sum (" + sum + ") of the priority weights must be 1");
        }
    }

    private void limits(Limits limits) {
        limits.quantityCaps().forEach((code, cap) -> {
            List<String> place = List.of("quantityCaps", code);
            Optional<Measure> measure = catalogue.find(code);
            if (measure.isEmpty()) {
                faults.add(catalogue.unknown(place, code, "a quantity cap"));
            } else if (measure.get().accrual() == Accrual.LEVEL) {
                faults.add(
                        place,
                        "The measure (" + code
                                + ") of a quantity cap must be one whose quantities are added, and this one is a level");
            }
            if (cap.signum() < 0) {
                faults.add(place, "The quantity cap (" + cap + ") of the measure " + code + " must be zero or more");
            }
        });
        limits.localEconomic().ifPresent(this::localEconomic);
        limits.outlierFactor()
                .filter(factor -> factor.signum() < 0)
                .ifPresent(factor -> faults.add(
                        List.of("outlierFactor"), "The factor (" + factor + ") for outliers must be zero or more"));
    }

    private void localEconomic(LocalEconomicCap cap) {
        List<String> place = List.of("localEconomicCap");
        String what = "The share (" + cap.share() + ") of the cap on the local-economic subtotal";
        fraction(place, what, cap.share());
        if (cap instanceof LocalEconomicCap.OfOwnTotal && cap.share().equals(Ratio.ONE)) {
            faults.add(place, what + " must be below 1, because it is a share of the bidder's own total");
        }
        Ratio base = cap instanceof LocalEconomicCap.OfTarget target
                ? target.target()
                : cap instanceof LocalEconomicCap.OfContractValue value ? value.contractValue() : Ratio.ONE;
        if (base.signum() <= 0) {
            faults.add(
                    place,
                    "The base (" + base + ") of the cap on the local-economic subtotal must be above zero pounds");
        }
    }
}

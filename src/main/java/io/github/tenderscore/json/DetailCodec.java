package io.github.tenderscore.json;

import io.github.tenderscore.cost.DiscountBasis;
import io.github.tenderscore.cost.EnvironmentalBasis;
import io.github.tenderscore.cost.EnvironmentalImpact;
import io.github.tenderscore.cost.LifeCostBasis;
import io.github.tenderscore.cost.LifeCosts;
import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.cost.PriceDetail;
import io.github.tenderscore.cost.PromisedLevel;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and writes what a tender says beyond its price, as members beside the amount. */
final class DetailCodec {

    private static final int LAST_LEVEL = 99;
    private static final int LAST_CALENDAR_YEAR = 9999;

    private static final Set<String> COSTS =
            Set.of("acquisition", "operation", "maintenance", "endOfLife", "residual", "emissions", "priceYear");

    private final Members price;
    private final String what;
    private final Faults faults;

    /**
     * A reader of one price.
     *
     * @param price the members of the price
     * @param what whose price it is, such as {@code the tender A on the criterion price}
     * @param faults where faults are noted
     */
    DetailCodec(Members price, String what, Faults faults) {
        this.price = price;
        this.what = what;
        this.faults = faults;
    }

    /** The members that a price may have beyond amount, currency and VAT basis. */
    static Set<String> members(PriceBasis basis) {
        if (basis instanceof LifeCostBasis) {
            return Set.of("costs");
        } else if (basis instanceof DiscountBasis) {
            return Set.of("level");
        }
        return basis instanceof EnvironmentalBasis ? Set.of("environmentalCost") : Set.of();
    }

    /** What the basis needs; empty where it is missing, which a check of the tender refuses, or wrong, which is noted. */
    Optional<PriceDetail> read(PriceBasis basis) {
        if (basis instanceof LifeCostBasis lifeCost) {
            return price.object("costs").flatMap(object -> costs(object, lifeCost));
        } else if (basis instanceof DiscountBasis) {
            return price.any("level").isEmpty()
                    ? Optional.empty()
                    : price.neededWhole("level", LAST_LEVEL).map(PromisedLevel::new);
        } else if (basis instanceof EnvironmentalBasis) {
            return price.digits("environmentalCost").map(digits -> new EnvironmentalImpact(Ratio.parse(digits)));
        }
        return Optional.empty();
    }

    private Optional<PriceDetail> costs(Json.Obj object, LifeCostBasis basis) {
        Members costs = new Members(object, "the costs of " + what, faults, COSTS);
        int before = faults.count();
        int years = basis.terms().years();
        Optional<Ratio> acquisition = costs.neededDigits("acquisition").map(Ratio::parse);
        List<Ratio> operation = yearly(costs, "operation", years, true);
        List<Ratio> maintenance = yearly(costs, "maintenance", years, true);
        Optional<Ratio> endOfLife = costs.neededDigits("endOfLife").map(Ratio::parse);
        Optional<Ratio> residual = costs.neededDigits("residual").map(Ratio::parse);
        List<Ratio> emissions =
                yearly(costs, "emissions", years, basis.terms().carbon().isPresent());
        priceYear(costs, basis.terms().priceYear());
        costs.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : Optional.of(new LifeCosts(
                        acquisition.orElseThrow(),
                        operation,
                        maintenance,
                        endOfLife.orElseThrow(),
                        residual.orElseThrow(),
                        emissions));
    }

    /** An amount for each year, or one that is the same in every year. */
    private List<Ratio> yearly(Members costs, String name, int years, boolean needed) {
        Optional<Json> value = costs.any(name);
        String each = "\"" + name + "\" of the costs of " + what;
        if (value.isEmpty()) {
            if (needed) {
                costs.wrong(
                        name,
                        "The member " + each + " is missing; it must be a number for every year, or an array with one"
                                + " for each of the " + years + " years; what is missing is not zero");
            }
            return List.of();
        }
        if (!(value.get() instanceof Json.Arr array)) {
            return costs.digits(value.get(), each)
                    .map(digits -> Collections.nCopies(years, Ratio.parse(digits)))
                    .orElse(List.of());
        }
        List<Ratio> amounts = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            costs.digits(array.items().get(i), each + " in year " + (i + 1))
                    .ifPresent(digits -> amounts.add(Ratio.parse(digits)));
        }
        return amounts;
    }

    private void priceYear(Members costs, int wanted) {
        if (costs.any("priceYear").isEmpty()) {
            return;
        }
        costs.neededWhole("priceYear", LAST_CALENDAR_YEAR)
                .filter(year -> year != wanted)
                .ifPresent(year -> costs.wrong(
                        "priceYear",
                        "The price year (" + year + ") of the costs of " + what + " must be " + wanted
                                + ", as published; costs in prices of different years cannot be compared"));
    }

    static void write(Map<String, Object> tree, PriceDetail detail) {
        if (detail instanceof LifeCosts costs) {
            tree.put(detail.member(), tree(costs));
        } else if (detail instanceof PromisedLevel promised) {
            tree.put(detail.member(), promised.level());
        } else if (detail instanceof EnvironmentalImpact impact) {
            tree.put(detail.member(), impact.cost().toString());
        }
    }

    private static Map<String, Object> tree(LifeCosts costs) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("acquisition", costs.acquisition().toString());
        tree.put("operation", texts(costs.operation()));
        tree.put("maintenance", texts(costs.maintenance()));
        tree.put("endOfLife", costs.endOfLife().toString());
        tree.put("residual", costs.residual().toString());
        if (!costs.emissions().isEmpty()) {
            tree.put("emissions", texts(costs.emissions()));
        }
        return tree;
    }

    private static List<String> texts(List<Ratio> amounts) {
        return amounts.stream().map(Ratio::toString).toList();
    }
}

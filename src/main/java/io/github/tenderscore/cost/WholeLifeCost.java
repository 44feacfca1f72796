package io.github.tenderscore.cost;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;

/**
 * What a purchase costs from the day it is made to the day it is disposed of, as one present value.
 *
 * <p>Cost = acquisition + sum over the years of (operation + maintenance) × discount factor + (end of life - residual value) × discount
 * factor of the last year; and, where emissions are valued, + sum over the years of kilograms / 1000 × value of a tonne × discount factor.
 */
public final class WholeLifeCost {

    private static final int MOST_CHARACTERS = 40;
    private static final Ratio KILOGRAMS = Ratio.of(1_000);

    private final CostTerms terms;
    private final LifeCosts costs;

    private WholeLifeCost(CostTerms terms, LifeCosts costs) {
        this.terms = terms;
        this.costs = costs;
    }

    /**
     * Works out the cost of a tender under the published terms.
     *
     * @param terms what is published
     * @param costs what the tender says, in the currency, prices and VAT basis of the terms
     * @return the cost
     * @throws io.github.tenderscore.fault.FaultException if a year is missing or too many, an amount is negative or too long, or emissions are stated and
     *     not valued or the other way round; it names every fault
     */
    public static WholeLifeCost of(CostTerms terms, LifeCosts costs) {
        Faults faults = new Faults();
        years("operation", costs.operation(), terms, faults);
        years("maintenance", costs.maintenance(), terms, faults);
        amount("acquisition", costs.acquisition(), faults);
        amount("endOfLife", costs.endOfLife(), faults);
        amount("residual", costs.residual(), faults);
        if (terms.carbon().isPresent()) {
            years("emissions", costs.emissions(), terms, faults);
        } else if (!costs.emissions().isEmpty()) {
            faults.add(
                    List.of("emissions"),
                    "The emissions (of " + costs.emissions().size()
                            + " years) of whole-life costs must be left out, because the published terms do not value them");
        }
        faults.throwIfAny("The statement of whole-life costs");
        return new WholeLifeCost(terms, costs);
    }

    private static void years(String what, List<Ratio> amounts, CostTerms terms, Faults faults) {
        if (amounts.size() != terms.years()) {
            faults.add(
                    List.of(what),
                    "The number (" + amounts.size() + ") of years of the " + what + " of whole-life costs must be "
                            + terms.years() + ", as published; the horizon is the same for every tender");
        }
        for (int year = 1; year <= amounts.size(); year++) {
            figure(List.of(what, String.valueOf(year - 1)), what + " of year " + year, amounts.get(year - 1), faults);
        }
    }

    private static void amount(String what, Ratio amount, Faults faults) {
        figure(List.of(what), what, amount, faults);
    }

    private static void figure(List<String> place, String what, Ratio amount, Faults faults) {
        if (amount.signum() < 0) {
            faults.add(Fault.at(place, "The " + what + " (" + amount + ") of whole-life costs must be zero or more")
                    .maybe("it is worth something at the end, which is the residual value"));
        }
        if (amount.toString().length() > MOST_CHARACTERS) {
            faults.add(
                    place,
                    "The " + what + " (" + amount + ") of whole-life costs must have at most " + MOST_CHARACTERS
                            + " characters, because sums over many years are kept exactly");
        }
    }

    /**
     * The cost without that of emissions.
     *
     * @return the present value
     */
    public Money financial() {
        return money(financialAmount());
    }

    /**
     * The cost of emissions.
     *
     * @return zero where emissions are not valued
     */
    public Money carbon() {
        return money(carbonAmount());
    }

    /**
     * What is compared and scored as the price.
     *
     * @return financial cost + cost of emissions
     */
    public Money total() {
        return money(financialAmount().plus(carbonAmount()));
    }

    private Ratio financialAmount() {
        Ratio last = costs.endOfLife().minus(costs.residual());
        return costs.acquisition()
                .plus(terms.discounting().presentValue(running()))
                .plus(last.times(terms.discounting().factor(terms.years())));
    }

    private Ratio carbonAmount() {
        return terms.carbon()
                .map(carbon -> terms.discounting().presentValue(emitted(carbon)))
                .orElse(Ratio.ZERO);
    }

    /** What is paid in each year. */
    private List<Ratio> running() {
        List<Ratio> running = new ArrayList<>();
        for (int i = 0; i < terms.years(); i++) {
            running.add(costs.operation().get(i).plus(costs.maintenance().get(i)));
        }
        return running;
    }

    /** What the emissions of each year are worth. */
    private List<Ratio> emitted(CarbonTerms carbon) {
        List<Ratio> amounts = new ArrayList<>();
        for (int year = 1; year <= terms.years(); year++) {
            Ratio kilograms = costs.emissions().get(year - 1);
            amounts.add(kilograms.dividedBy(KILOGRAMS).times(carbon.value(year, terms.priceYear())));
        }
        return amounts;
    }

    private Money money(Ratio amount) {
        return new Money(amount, terms.currency(), terms.vat());
    }

    /**
     * Why the cost is what it is, year by year.
     *
     * @return the explanation, whose figure is {@link #total()}
     */
    public Explanation explanation() {
        return new Explanation(step());
    }

    /**
     * The step that explains the cost.
     *
     * @return a step whose exact figure is {@link #total()}
     */
    public Step step() {
        Step financial = financialStep();
        Step.Builder top = Step.of("Whole-life cost").step(financial);
        Ratio sum = financial.exact().orElseThrow();
        String figures = Figures.factor(sum);
        if (terms.carbon().isPresent()) {
            Step carbon = carbonStep(terms.carbon().get());
            Ratio value = carbon.exact().orElseThrow();
            figures += " + " + Figures.factor(value);
            sum = sum.plus(value);
            top.step(carbon);
        }
        return top.formula(
                        terms.carbon().isPresent() ? "financial cost + cost of emissions" : "financial cost", figures)
                .exact(sum)
                .note(terms.currency() + " " + terms.vat().code() + ", prices of " + terms.priceYear() + ", "
                        + terms.years() + (terms.years() == 1 ? " year" : " years"))
                .build();
    }

    private Step financialStep() {
        Step years = terms.discounting().explain("Operation and maintenance", running());
        Ratio last = costs.endOfLife().minus(costs.residual());
        int end = terms.discounting().timing().distance(terms.years());
        Step factor = terms.discounting().schedule().explain(end);
        Step disposal = Step.of("End of life less residual value")
                .formula(
                        "(end of life - residual value) × discount factor",
                        "(" + Figures.factor(costs.endOfLife()) + " - " + Figures.factor(costs.residual()) + ") × ("
                                + factor.substituted() + ")")
                .exact(last.times(terms.discounting().factor(terms.years())))
                .step(factor)
                .build();
        Ratio sum = costs.acquisition()
                .plus(years.exact().orElseThrow())
                .plus(disposal.exact().orElseThrow());
        return Step.of("Financial cost")
                .formula(
                        "acquisition + operation and maintenance + end of life less residual value",
                        Figures.factor(costs.acquisition()) + " + "
                                + Figures.factor(years.exact().orElseThrow()) + " + "
                                + Figures.factor(disposal.exact().orElseThrow()))
                .exact(sum)
                .step(Step.of("Acquisition")
                        .exact(costs.acquisition())
                        .note("not discounted")
                        .build())
                .step(years)
                .step(disposal)
                .build();
    }

    private Step carbonStep(CarbonTerms carbon) {
        List<Ratio> amounts = emitted(carbon);
        List<Step> values = new ArrayList<>();
        for (int year = 1; year <= terms.years(); year++) {
            Ratio kilograms = costs.emissions().get(year - 1);
            Ratio value = carbon.value(year, terms.priceYear());
            values.add(Step.of("Emissions of year " + year)
                    .formula(
                            "kilograms / 1000 × value of a tonne",
                            Figures.factor(kilograms) + " / 1,000 × " + Figures.factor(value))
                    .exact(amounts.get(year - 1))
                    .step(carbon.explain(year, terms.priceYear()))
                    .build());
        }
        Step discounted = terms.discounting().explain("Cost of emissions", amounts);
        List<Step> steps = new ArrayList<>(values);
        steps.addAll(discounted.steps());
        return new Step(
                discounted.label(),
                discounted.formula(),
                discounted.substituted(),
                discounted.exact(),
                discounted.rounding(),
                discounted.note() + "; a value for appraisal, which nobody pays",
                steps);
    }
}

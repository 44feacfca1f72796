package io.github.tenderscore.monitor.fiscal;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Prosperity;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.number.VatBasis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an option is affordable in every year, as planned and under stress, and over its life.
 *
 * <p>It passes only where each year leaves the margin in both scenarios and the present value of budget less planned cost is not below zero. A
 * year that does not leave the margin passes only with a draw from reserves that is approved, funded, and as large as what is missing; a draw does
 * not change the present value. The years stay a profile: they are never added into one figure of headroom. Design of this library; that value for
 * money and affordability are separate cases is reported of the Green Book.
 *
 * @param option its name; not blank
 * @param priceBase the prices in which every year is stated, such as {@code 2026-27 prices}; not blank
 * @param unit the unit of every amount, such as {@code GBP million}; not blank
 * @param vat whether every amount includes VAT; it must be stated
 * @param years in order, each once; at least one
 * @param terms what the option must withstand
 * @param sources where budgets and costs come from
 */
public record Affordability(
        String option,
        String priceBase,
        String unit,
        VatBasis vat,
        List<BudgetYear> years,
        AffordabilityTerms terms,
        List<Source> sources) {

    /**
     * Checks that price base, unit and VAT basis are stated.
     *
     * @param option its name; not blank
     * @param priceBase the prices in which every year is stated, such as {@code 2026-27 prices}; not blank
     * @param unit the unit of every amount, such as {@code GBP million}; not blank
     * @param vat whether every amount includes VAT; it must be stated
     * @param years in order, each once; at least one
     * @param terms what the option must withstand
     * @param sources where budgets and costs come from
     * @throws io.github.tenderscore.fault.FaultException if a text is blank, the VAT basis is not stated, there is no year, or one stands twice; it
     *     names every fault
     */
    public Affordability {
        years = List.copyOf(years);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        stated(option, "option", "name", option, faults);
        stated(priceBase, "priceBase", "price base", option, faults);
        stated(unit, "unit", "unit", option, faults);
        if (vat == VatBasis.UNSTATED) {
            faults.add(
                    List.of("vat"),
                    "The VAT basis (" + vat.code() + ") of the option " + option
                            + " must be net or gross, in all years");
        }
        if (years.isEmpty()) {
            faults.add(List.of("years"), "The option " + option + " must have a year; it has none");
        }
        Set<String> names = new HashSet<>();
        for (BudgetYear year : years) {
            if (!names.add(year.year())) {
                faults.add(
                        List.of("years", year.year()),
                        "The year (" + year.year() + ") of the option " + option + " must stand once");
            }
        }
        faults.throwIfAny("The affordability of the option");
    }

    private static void stated(String text, String place, String what, String option, Faults faults) {
        if (text.isBlank()) {
            faults.add(List.of(place), "The " + what + " (" + text + ") of the option " + option + " must be stated");
        }
    }

    private YearCheck check(BudgetYear year, Scenario scenario) {
        return new YearCheck(year, scenario, terms, unit);
    }

    /**
     * What a year leaves over, as a part of its budget.
     *
     * @param year a year of the option
     * @param scenario as planned or under stress
     * @return (budget - cost) / budget in per cent, below zero where the cost is greater; empty where budget or cost is not known
     */
    public Optional<Ratio> headroom(BudgetYear year, Scenario scenario) {
        return check(year, scenario).headroom();
    }

    /**
     * The present value of budget less cost over all years, the first of them discounted once.
     *
     * @param scenario as planned or under stress
     * @return in the unit of the amounts; empty where a budget or cost is not known
     */
    public Optional<Ratio> presentValue(Scenario scenario) {
        return known() ? Optional.of(terms.discounting().presentValue(left(scenario))) : Optional.empty();
    }

    private boolean known() {
        return years.stream().allMatch(BudgetYear::isKnown);
    }

    private List<Ratio> left(Scenario scenario) {
        return years.stream()
                .flatMap(year -> check(year, scenario).left().stream())
                .toList();
    }

    /**
     * Why the present value is what it is.
     *
     * @param scenario as planned or under stress
     * @return a step whose exact figure is {@link #presentValue}; without one where a budget or cost is not known
     */
    public Step explainPresentValue(Scenario scenario) {
        String label = "Present value of budget less cost, " + scenario.code() + ", " + option;
        return known()
                ? terms.discounting()
                        .explain(label, left(scenario))
                        .withNote(unit + " " + vat.code() + ", " + priceBase)
                : Step.of(label)
                        .note("not defined: a budget or cost is not known")
                        .build();
    }

    /**
     * The conditions, one by one.
     *
     * @return for each year one as planned and one under stress, then that on the present value
     */
    public List<Gate> gates() {
        List<Gate> gates = new ArrayList<>();
        for (BudgetYear year : years) {
            for (Scenario scenario : Scenario.values()) {
                gates.add(check(year, scenario).gate());
            }
        }
        Optional<Ratio> value = presentValue(Scenario.BASE);
        gates.add(new Gate(
                "present-value",
                "the present value of budget less cost must not be below 0",
                Verdict.of(value.map(amount -> amount.signum() >= 0)),
                value.map(amount -> "present value "
                                + Figures.rounded(amount, Rounding.halfUp(6))
                                + " " + unit + " to 6 decimals")
                        .orElse("a budget or cost is not known"),
                "the council's own terms; design of this library"));
        return gates;
    }

    /**
     * Whether the option is affordable.
     *
     * @return fail where any condition fails, else unknown where any is not known, else pass
     */
    public Verdict verdict() {
        return Verdict.all(gates().stream().map(Gate::verdict).toList());
    }

    /**
     * The figures that are watched: a profile, year by year.
     *
     * @return headroom of each year in both scenarios, present values, and the verdict
     */
    public List<Indicator> indicators() {
        String id = "fiscal/" + option + "/";
        List<Indicator> all = new ArrayList<>();
        for (BudgetYear year : years) {
            for (Scenario scenario : Scenario.values()) {
                all.add(Indicator.figure(
                        id + year.year() + "/headroom/" + scenario.code(),
                        check(year, scenario).explain(option),
                        "per cent of the budget"));
            }
        }
        for (Scenario scenario : Scenario.values()) {
            all.add(Indicator.figure(
                    id + "present-value/" + scenario.code(), explainPresentValue(scenario), unit + " " + vat.code()));
        }
        all.add(Indicator.word(
                        id + "affordable",
                        "Whether " + option + " is affordable in every year",
                        verdict().code(),
                        decided())
                .on(Prosperity.RESILIENT_SERVICES));
        return all.stream().map(one -> one.from(sources)).toList();
    }

    private String decided() {
        List<String> failed = gates().stream()
                .filter(gate -> gate.verdict() == verdict() && verdict() != Verdict.PASS)
                .map(gate -> gate.id() + ": " + gate.fact())
                .toList();
        return failed.isEmpty() ? "every year and the present value pass" : String.join("; ", failed);
    }
}

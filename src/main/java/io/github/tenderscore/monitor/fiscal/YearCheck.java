package io.github.tenderscore.monitor.fiscal;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/** One year of an option under one scenario. */
record YearCheck(BudgetYear year, Scenario scenario, AffordabilityTerms terms, String unit) {

    private Optional<Ratio> cost() {
        return scenario == Scenario.BASE ? year.cost() : year.cost().map(amount -> amount.times(terms.stressFactor()));
    }

    private Ratio budget() {
        return year.budget().orElseThrow();
    }

    /** Budget less cost. */
    Optional<Ratio> left() {
        return year.isKnown() ? cost().map(amount -> budget().minus(amount)) : Optional.empty();
    }

    Optional<Ratio> headroom() {
        return left().map(amount -> amount.dividedBy(budget()).times(Ratio.HUNDRED));
    }

    /** What the budget lacks to leave the margin; zero or less where it leaves it. */
    private Ratio missing(Ratio left) {
        return terms.margin().of(budget()).minus(left);
    }

    Gate gate() {
        return new Gate(
                year.year() + "/" + scenario.code(),
                "the year must leave " + terms.margin() + " of its budget",
                left().map(this::verdict).orElse(Verdict.UNKNOWN),
                left().map(this::fact).orElse("budget or cost is not known"),
                "the council's own terms; design of this library");
    }

    private Verdict verdict(Ratio left) {
        Ratio missing = missing(left);
        if (missing.signum() <= 0) {
            return Verdict.PASS;
        }
        return year.draw()
                .filter(draw -> draw.amount().compareTo(missing) >= 0)
                .map(draw -> Verdict.of(draw.isGood()))
                .orElse(Verdict.FAIL);
    }

    private String fact(Ratio left) {
        String fact = "headroom " + Figures.readable(headroom().orElseThrow()) + " per cent";
        Ratio missing = missing(left);
        if (missing.signum() <= 0) {
            return fact;
        }
        return fact + ", " + Figures.readable(missing) + " " + unit + " missing; "
                + year.draw().map(YearCheck::words).orElse("no draw from reserves");
    }

    private static String words(ReserveDraw draw) {
        return "draw of " + Figures.exact(draw.amount()) + " from reserves, approved: " + word(draw.approved())
                + ", funded: " + word(draw.funded());
    }

    private static String word(Optional<Boolean> answer) {
        return answer.map(is -> is ? "yes" : "no").orElse("not known");
    }

    Step explain(String option) {
        Step.Builder step = Step.of("Headroom of " + option + " in " + year.year() + ", " + scenario.code());
        Optional<Ratio> headroom = headroom();
        if (headroom.isEmpty()) {
            return step.note("not defined: budget or cost is not known").build();
        }
        String planned = Figures.factor(year.cost().orElseThrow());
        String cost = scenario == Scenario.BASE ? planned : planned + " × " + Figures.factor(terms.stressFactor());
        return step.formula(
                        scenario == Scenario.BASE
                                ? "(budget - cost) / budget × 100"
                                : "(budget - cost × (1 + stress)) / budget × 100",
                        "(" + Figures.factor(budget()) + " - " + cost + ") / " + Figures.factor(budget()) + " × 100")
                .exact(headroom.get())
                .note("one year of a profile; never added to others")
                .build();
    }
}

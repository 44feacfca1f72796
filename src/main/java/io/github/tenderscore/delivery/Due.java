package io.github.tenderscore.delivery;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Works out what was promised to a day. */
final class Due {

    private static final String LABEL = "Promised to date";

    private Due() {}

    static Step step(Target target, ContractTerm term, LocalDate day) {
        if (target instanceof Target.Held held) {
            return level(held.levels(), term, day);
        }
        if (target instanceof Target.Evenly even) {
            return evenly(even, term, day);
        }
        return target instanceof Target.ByYear years
                ? byYear(years.quantities(), term, day)
                : byDate(((Target.ByDate) target).quantities(), day);
    }

    private static Step level(List<Ratio> levels, ContractTerm term, LocalDate day) {
        int year = 0;
        while (year + 1 < levels.size() && !term.begins().plusYears(year + 1L).isAfter(day)) {
            year++;
        }
        return Step.of(LABEL)
                .exact(levels.get(year))
                .note("a level to be held in each period"
                        + (levels.size() == 1 ? "" : ", as promised for year " + (year + 1) + " of the contract"))
                .build();
    }

    private static Step evenly(Target.Evenly even, ContractTerm term, LocalDate day) {
        long elapsed = term.elapsed(day);
        return Step.of(LABEL)
                .formula(
                        "promised in total × days elapsed / days of the contract",
                        Figures.factor(even.quantity()) + " × " + Figures.exact(Ratio.of(elapsed)) + " / "
                                + Figures.exact(Ratio.of(term.days())))
                .exact(even.quantity().times(Ratio.of(elapsed, term.days())))
                .note("no profile, so evenly over calendar days from " + term.begins() + " to " + term.ends()
                        + ", both counted; elapsed to the end of " + day)
                .build();
    }

    /** How many years of the contract begin, of which the last may be a part of one. */
    static int years(ContractTerm term) {
        int years = 1;
        while (!term.begins().plusYears(years).isAfter(term.ends())) {
            years++;
        }
        return years;
    }

    private static Step byYear(List<Ratio> quantities, ContractTerm term, LocalDate day) {
        Ratio due = Ratio.ZERO;
        List<String> figures = new ArrayList<>();
        for (int year = 0; year < quantities.size(); year++) {
            LocalDate first = term.begins().plusYears(year);
            LocalDate after = term.begins().plusYears(year + 1L);
            LocalDate last = after.isAfter(term.ends()) ? term.ends() : after.minusDays(1);
            long days = ChronoUnit.DAYS.between(first, last) + 1;
            long elapsed = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(first, day) + 1));
            if (elapsed > 0) {
                due = due.plus(quantities.get(year).times(Ratio.of(elapsed, days)));
                figures.add(
                        Figures.factor(quantities.get(year)) + (elapsed < days ? " × " + elapsed + " / " + days : ""));
            }
        }
        return Step.of(LABEL)
                .formula(
                        "sum over the years of the contract of promised × days elapsed / days of the year",
                        figures.isEmpty() ? "0" : String.join(" + ", figures))
                .exact(due)
                .note("as profiled by year of the contract from " + term.begins()
                        + "; calendar days, first and last counted, to the end of " + day)
                .build();
    }

    private static Step byDate(SortedMap<LocalDate, Ratio> quantities, LocalDate day) {
        List<Ratio> reached = List.copyOf(quantities.headMap(day.plusDays(1)).values());
        return Step.of(LABEL)
                .formula(
                        "sum of what is due by the dates reached",
                        reached.isEmpty()
                                ? "0"
                                : String.join(
                                        " + ",
                                        reached.stream().map(Figures::factor).toList()))
                .exact(reached.stream().reduce(Ratio.ZERO, Ratio::plus))
                .note("as profiled by date; " + reached.size() + " of " + quantities.size() + " dates reached by "
                        + day)
                .build();
    }
}

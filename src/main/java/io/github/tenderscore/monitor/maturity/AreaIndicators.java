package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of one area, its middle never without its spread. */
record AreaIndicators(AreaMaturity result) {

    private static final String LEVELS = "levels";

    private String id(String what) {
        return "maturity/" + result.area().id() + "/" + what;
    }

    private String name() {
        return result.area().name();
    }

    List<Indicator> all() {
        List<Indicator> all = new ArrayList<>();
        all.add(Indicator.word(
                id("state"), "What is said of " + name(), result.state().code(), why()));
        all.add(Indicator.value(id("answers"), "Levels given on " + name(), Ratio.of(result.known()), "answers"));
        all.add(Indicator.value(
                id("no-answers"), "Answers without a level on " + name(), Ratio.of(result.unknown()), "answers"));
        result.spread().ifPresent(spread -> all.addAll(spread(spread)));
        all.add(bounded(
                "score",
                "Maturity of " + name() + " on a scale from 0 to 100",
                result.score(),
                () -> result.spread().orElseThrow().explainIndex(name()),
                "points of 100"));
        if (result.area().target().isPresent()) {
            all.add(bounded(
                    "gap-to-target",
                    "Distance of " + name() + " from the council's own target",
                    result.gapToTarget(),
                    result::explainGap,
                    LEVELS));
        }
        result.departments().forEach(one -> all.add(department(one)));
        all.add(Indicator.figure(id("department-range"), result.explainDepartments(), LEVELS));
        return all;
    }

    private List<Indicator> spread(Spread spread) {
        return List.of(
                Indicator.figure(id("median"), spread.explainMedian(name()), LEVELS),
                Indicator.bounded(
                        id("mean"), spread.explainMean(name()), result.mean().orElseThrow(), LEVELS),
                Indicator.figure(id("range"), spread.explainRange(name()), LEVELS),
                Indicator.figure(id("variance"), spread.explainVariance(name()), "levels squared"),
                Indicator.figure(id("deviation"), spread.explainDeviation(name()), LEVELS));
    }

    private String why() {
        return switch (result.state()) {
            case SCORED ->
                answers(result.known()) + (result.known() == 1 ? " lies" : " lie") + " less than "
                        + AreaMaturity.CONTESTED_RANGE + " levels apart";
            case CONTESTED ->
                answers(result.known()) + " lie " + AreaMaturity.CONTESTED_RANGE
                        + " levels or more apart: the spread is shown and no score";
            case TOO_FEW_RESPONDENTS -> tooFew(result.known());
        };
    }

    /** Gives a step only where there is a figure. */
    private interface Explained {
        Step step();
    }

    private Indicator bounded(
            String what, String name, Optional<Reading.Bounded> value, Explained explained, String unit) {
        return value.map(figure -> Indicator.bounded(id(what), explained.step(), figure, unit))
                .orElseGet(
                        () -> Indicator.missing(id(what), name, result.state().code(), why()));
    }

    private static String answers(long count) {
        return Figures.counted(count, "answer", "answers");
    }

    private static String tooFew(long count) {
        return answers(count) + (count == 1 ? " is" : " are") + " fewer than the council's minimum";
    }

    private Indicator department(DepartmentMaturity one) {
        String id = id("departments/" + one.department() + "/mean");
        String name = name() + ", " + one.department();
        return one.spread()
                .map(spread -> Indicator.figure(id, spread.explainMean(name), LEVELS))
                .orElseGet(() -> Indicator.missing(
                        id,
                        "Mean answer on " + name,
                        AreaMaturity.State.TOO_FEW_RESPONDENTS.code(),
                        tooFew(one.answers())));
    }
}

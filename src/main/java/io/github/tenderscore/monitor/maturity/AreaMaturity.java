package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a council says of its practice in one area.
 *
 * @param area the area
 * @param state whether it has a score
 * @param known how many levels were given
 * @param unknown how many were asked and gave none
 * @param spread how the answers lie; empty where they are too few
 * @param departments the same by department, in order of their names
 */
public record AreaMaturity(
        PracticeArea area,
        State state,
        int known,
        int unknown,
        Optional<Spread> spread,
        List<DepartmentMaturity> departments) {

    /** The range of the answers from which on an area is contested; design of this library. */
    public static final int CONTESTED_RANGE = 3;

    /** Whether an area has a score. */
    public enum State {
        /** It has. */
        SCORED,
        /** The answers lie three levels or more apart: the spread is shown, and there is no score. */
        CONTESTED,
        /** There are fewer answers than the council's minimum: nothing is shown. */
        TOO_FEW_RESPONDENTS;

        /**
         * The name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Copies the departments.
     *
     * @param area the area
     * @param state whether it has a score
     * @param known how many levels were given
     * @param unknown how many were asked and gave none
     * @param spread how the answers lie; empty where they are too few
     * @param departments the same by department, in order of their names
     */
    public AreaMaturity {
        departments = List.copyOf(departments);
    }

    static AreaMaturity of(PracticeArea area, List<Answer> answers, int minimum) {
        List<Integer> levels =
                answers.stream().flatMap(one -> one.level().stream()).toList();
        Optional<Spread> spread = spread(levels, minimum);
        List<DepartmentMaturity> departments = answers.stream()
                .map(Answer::department)
                .distinct()
                .sorted()
                .map(name -> department(name, answers, minimum))
                .toList();
        int unknown = answers.size() - levels.size();
        return new AreaMaturity(area, state(spread), levels.size(), unknown, spread, departments);
    }

    private static Optional<Spread> spread(List<Integer> levels, int minimum) {
        return levels.size() < minimum ? Optional.empty() : Optional.of(new Spread(levels));
    }

    private static DepartmentMaturity department(String name, List<Answer> answers, int minimum) {
        List<Integer> levels = answers.stream()
                .filter(one -> one.department().equals(name))
                .flatMap(one -> one.level().stream())
                .toList();
        return new DepartmentMaturity(name, levels.size(), spread(levels, minimum));
    }

    private static State state(Optional<Spread> spread) {
        return spread.map(one -> one.range().compareTo(Ratio.of(CONTESTED_RANGE)) >= 0 ? State.CONTESTED : State.SCORED)
                .orElse(State.TOO_FEW_RESPONDENTS);
    }

    private Optional<Spread> scored() {
        return state == State.SCORED ? spread : Optional.empty();
    }

    /** The mean over what was answered, and what it could be if everybody had answered. */
    private Reading.Bounded mean(Spread of) {
        Ratio all = Ratio.of(known + unknown);
        Ratio sum = of.mean().times(Ratio.of(known));
        return new Reading.Bounded(
                Optional.of(of.mean()),
                sum.plus(Ratio.of(unknown)).dividedBy(all),
                sum.plus(Ratio.of(5L * unknown)).dividedBy(all),
                Ratio.of(known).dividedBy(all));
    }

    /**
     * The mean answer with its bounds.
     *
     * @return from 1 to 5; at least as if all that gave no level had said 1, at most as if they had said 5; empty where answers are too few
     */
    public Optional<Reading.Bounded> mean() {
        return spread.map(this::mean);
    }

    /**
     * The score: the mean on a scale from 0 to 100.
     *
     * @return with its bounds; empty where answers are too few or contested
     */
    public Optional<Reading.Bounded> score() {
        return scored().map(this::mean)
                .map(mean -> new Reading.Bounded(
                        mean.known().map(Spread::indexOf),
                        Spread.indexOf(mean.low()),
                        Spread.indexOf(mean.high()),
                        mean.coverage()));
    }

    /**
     * How far the mean lies below the level that the council sets itself: target - mean.
     *
     * @return with its bounds; below zero where the mean lies above; empty where there is no target or no score
     */
    public Optional<Reading.Bounded> gapToTarget() {
        return area.target()
                .flatMap(target -> scored().map(this::mean)
                        .map(mean -> new Reading.Bounded(
                                mean.known().map(target::minus),
                                target.minus(mean.high()),
                                target.minus(mean.low()),
                                mean.coverage())));
    }

    Step explainGap() {
        Spread of = spread.orElseThrow();
        Ratio target = area.target().orElseThrow();
        return Step.of("Distance of " + area.name() + " from the council's own target")
                .formula("target - mean", Figures.factor(target) + " - " + Figures.factor(of.mean()))
                .exact(target.minus(of.mean()))
                .note("the council's own target; there is no national one")
                .build();
    }

    /**
     * How far departments are apart: the distance between the highest and the lowest of their means.
     *
     * @return from 0 to 4; empty where fewer than two departments gave enough answers
     */
    public Optional<Ratio> departmentRange() {
        List<Ratio> means = departmentMeans();
        return means.size() < 2
                ? Optional.empty()
                : Optional.of(means.get(means.size() - 1).minus(means.get(0)));
    }

    private List<Ratio> departmentMeans() {
        List<Ratio> means = new ArrayList<>();
        departments.forEach(one -> one.mean().ifPresent(means::add));
        means.sort(null);
        return means;
    }

    Step explainDepartments() {
        Step.Builder step = Step.of("Distance between departments on " + area.name());
        List<Ratio> means = departmentMeans();
        return departmentRange()
                .map(range -> step.formula(
                                "highest mean - lowest mean",
                                Figures.factor(means.get(means.size() - 1)) + " - " + Figures.factor(means.get(0)))
                        .exact(range))
                .orElseGet(() -> step.note("not defined: fewer than two departments gave enough answers"))
                .build();
    }
}

package io.github.tenderscore.monitor.spatial;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.explain.WeightedSum;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The projects of a place as they stand in national plans at one refresh of the pipeline.
 *
 * @param name the edition; not blank
 * @param date its day
 * @param projects each once, at least one, all in one currency and on one VAT basis
 * @param sources where rungs and money were looked up
 */
public record PipelineEdition(String name, LocalDate date, List<PipelineProject> projects, List<Source> sources) {

    private static final Ratio TOP = Ratio.of(5);

    /**
     * Checks the projects.
     *
     * @param name the edition; not blank
     * @param date its day
     * @param projects each once, at least one, all in one currency and on one VAT basis
     * @param sources where rungs and money were looked up
     * @throws io.github.tenderscore.fault.FaultException if the name is blank, there is no project, one stands twice, or their units differ; it
     *     names every fault
     */
    public PipelineEdition {
        projects = List.copyOf(projects);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        if (name.isBlank() || projects.isEmpty()) {
            faults.add(List.of("projects"), "The edition (" + name + ") of a pipeline must have a name and a project");
        }
        Set<String> ids = new HashSet<>();
        for (PipelineProject one : projects) {
            List<String> place = List.of("projects", one.id());
            if (!ids.add(one.id())) {
                faults.add(place, "The project (" + one.id() + ") of the edition " + name + " must stand once");
            }
            if (!one.need().isComparableWith(projects.get(0).need())) {
                faults.add(
                        place,
                        "The need (" + one.need() + ") of the project " + one.id()
                                + " must be in the unit of the others ("
                                + projects.get(0).need().unit() + ")");
            }
        }
        faults.throwIfAny("The edition of the pipeline");
    }

    private static Ratio need(PipelineProject one) {
        return one.need().amount();
    }

    private Ratio need(List<PipelineProject> some) {
        return Ratio.sum(some.stream().map(PipelineEdition::need).toList());
    }

    private List<PipelineProject> placed() {
        return projects.stream().filter(one -> one.rung().isPresent()).toList();
    }

    private WeightedSum climbed() {
        return new WeightedSum(placed().stream()
                .map(one -> WeightedSum.Term.of(
                        need(one), Ratio.of(one.rung().orElseThrow().level())))
                .toList());
    }

    /**
     * How far the needs of the place have come in national plans, weighted by need: the sum of need × rung / 5, divided by the need.
     *
     * @return from 0 to 1 over the projects whose rung is known; a project whose rung is not known counts as rung 0 in the least and as rung 5 in
     *     the greatest
     */
    public Reading.Bounded integration() {
        Ratio all = need(projects);
        Ratio known = need(placed());
        Ratio sum = climbed().value().dividedBy(TOP);
        return new Reading.Bounded(
                known.signum() == 0 ? Optional.empty() : Optional.of(sum.dividedBy(known)),
                sum.dividedBy(all),
                sum.plus(all.minus(known)).dividedBy(all),
                known.dividedBy(all));
    }

    /**
     * Why the integration is what it is.
     *
     * @return a step whose exact figure is the integration over what is known
     */
    public Step explainIntegration() {
        Step.Builder step = Step.of("Integration with national plans, weighted by need, " + name);
        Optional<Ratio> known = integration().known();
        if (known.isEmpty()) {
            return step.note("not defined: no rung is known").build();
        }
        return step.formula(
                        "sum of need × rung / 5 / sum of the needs",
                        "(" + climbed().substituted() + ") / 5 / " + Figures.factor(need(placed())))
                .exact(known.get())
                .note("a test of policy, not of law; read it with the share of the need that is funded")
                .build();
    }

    /**
     * The share of the need for which money is committed; more than a need never makes up for another.
     *
     * @return in money: the smaller of need and commitment is so; a project whose commitment is not known is not known
     */
    public Share fundedShare() {
        return projects.stream().map(PipelineEdition::funded).reduce(Share.NONE, Share::plus);
    }

    private static Share funded(PipelineProject one) {
        Ratio need = need(one);
        return one.committed()
                .map(money -> money.amount().min(need))
                .map(money -> new Share(money, need.minus(money), Ratio.ZERO))
                .orElseGet(() -> new Share(Ratio.ZERO, Ratio.ZERO, need));
    }

    /**
     * The share of the projects that have come at least so far, by need: mapped for those that are matched with a priority, listed for those
     * that a pipeline names, funded for those with money.
     *
     * @param rung the least rung
     * @return in money
     */
    public Share reachedByNeed(Rung rung) {
        return reached(rung, PipelineEdition::need);
    }

    /**
     * The same by the number of projects.
     *
     * @param rung the least rung
     * @return counts
     */
    public Share reachedByCount(Rung rung) {
        return reached(rung, one -> Ratio.ONE);
    }

    private Share reached(Rung rung, Function<PipelineProject, Ratio> weight) {
        return projects.stream()
                .map(one -> Share.of(one.rung().map(at -> at.level() >= rung.level()), weight.apply(one)))
                .reduce(Share.NONE, Share::plus);
    }
}

package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a council's record shows of habit: parts from 0 to 1, where 1 is more inert, each with what it counts. Their plain mean is given only beside all
 * of them and where the council asks for it. Low inertia is not good without outcomes.
 *
 * @param parts the shares, each part at most once; one that is left out is not known
 * @param appetite the appetite for risk; empty where it is not known
 * @param withMean whether the plain mean is shown beside the parts
 * @param sources where the record comes from
 */
public record RevealedInertia(
        List<RevealedPart> parts, Optional<RiskAppetite> appetite, boolean withMean, List<Source> sources) {

    private static final long SHARES =
            Arrays.stream(InertiaPart.values()).filter(InertiaPart::isCounted).count();

    /** The counted shares and the appetite for risk. */
    private static final long PARTS = SHARES + 1;

    /**
     * Checks that no part stands twice.
     *
     * @param parts the shares, each part at most once; one that is left out is not known
     * @param appetite the appetite for risk; empty where it is not known
     * @param withMean whether the plain mean is shown beside the parts
     * @param sources where the record comes from
     * @throws io.github.tenderscore.fault.FaultException if one does; it names every fault
     */
    public RevealedInertia {
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        EnumSet<InertiaPart> seen = EnumSet.noneOf(InertiaPart.class);
        for (RevealedPart one : parts) {
            if (!seen.add(one.part())) {
                faults.add(
                        List.of("parts", one.part().code()),
                        "The part (" + one.part().code() + ") of revealed inertia must stand once");
            }
        }
        faults.throwIfAny("The revealed inertia");
    }

    private List<RevealedPart> counted() {
        return parts.stream().filter(one -> one.part().isCounted()).toList();
    }

    private List<Ratio> known() {
        return Stream.concat(
                        counted().stream().flatMap(one -> one.share().known().stream()),
                        appetite.map(RiskAppetite::gap).stream())
                .toList();
    }

    /** A part that is left out, or counts nothing, could be anything from 0 to 1. */
    private Ratio sum(Function<Share, Optional<Ratio>> bound, Ratio otherwise) {
        Ratio sum = appetite.map(RiskAppetite::gap).orElse(otherwise);
        long left = SHARES;
        for (RevealedPart one : counted()) {
            sum = sum.plus(bound.apply(one.share()).orElse(otherwise));
            left--;
        }
        return sum.plus(otherwise.times(Ratio.of(left)));
    }

    /**
     * The plain mean of the parts that are known.
     *
     * @return from 0 to 1; at least as if all that is not known were 0, at most as if it were 1; the coverage is the mean of that of all parts, the appetite for risk among them;
     *     empty where the council does not ask for it
     */
    public Optional<Reading.Bounded> mean() {
        if (!withMean) {
            return Optional.empty();
        }
        List<Ratio> known = known();
        Ratio covered = Ratio.sum(counted().stream()
                        .flatMap(one -> one.share().coverage().stream())
                        .toList())
                .plus(appetite.isPresent() ? Ratio.ONE : Ratio.ZERO);
        return Optional.of(new Reading.Bounded(
                known.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Ratio.sum(known).dividedBy(Ratio.of(known.size()))),
                sum(Share::low, Ratio.ZERO).dividedBy(Ratio.of(PARTS)),
                sum(Share::high, Ratio.ONE).dividedBy(Ratio.of(PARTS)),
                covered.dividedBy(Ratio.of(PARTS))));
    }

    /**
     * Why the mean is what it is, with all its parts.
     *
     * @return a step whose exact figure is the mean over what is known; without one where nothing is known
     */
    public Step explain() {
        Step.Builder step = Step.of("Revealed inertia, plain mean of its parts");
        List<Ratio> known = known();
        if (known.isEmpty()) {
            return step.note("not defined: no part is known").build();
        }
        step.formula(
                        "sum of the known parts / their number",
                        known.stream()
                                .map(Figures::factor)
                                .collect(Collectors.joining(" + ", "(", ") / " + known.size())))
                .exact(Ratio.sum(known).dividedBy(Ratio.of(known.size())))
                .note(known.size() + " of " + PARTS
                        + " parts are known; a mean beside its parts, and not good or bad without outcomes");
        counted().forEach(one -> step.step(one.share().step(one.label())));
        appetite.ifPresent(one -> step.step(one.explain()));
        return step.build();
    }

    /**
     * The figures that are watched.
     *
     * @return every part, with those that are not known, and then the mean where it is asked for
     */
    public List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        for (InertiaPart part : InertiaPart.values()) {
            all.add(indicator(part));
        }
        String id = "maturity/inertia/appetite";
        all.add(appetite.map(one -> Indicator.figure(id, one.explain(), ""))
                .orElseGet(() -> Indicator.missing(
                        id, "Appetite for risk that is stated and not shown", "unknown", "appetite is not known")));
        mean().ifPresent(mean -> all.add(Indicator.bounded("maturity/inertia/mean", explain(), mean, "")));
        return all.stream().map(one -> one.from(sources)).toList();
    }

    private Indicator indicator(InertiaPart part) {
        String id = "maturity/inertia/" + part.code();
        return parts.stream()
                .filter(one -> one.part() == part)
                .findFirst()
                .map(one -> Indicator.share(id, one.label(), one.share()))
                .orElseGet(() -> Indicator.missing(id, part.words(), "unknown", "nothing was counted"));
    }
}

package io.github.tenderscore.monitor.uptake;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Reading;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of all lots and of all value that each procedure has, with what they could be once every procedure and every value is known.
 *
 * <p>A value that is not known can be of any size: it can make the part of its own procedure almost all, and that of any other almost nothing.
 */
final class ProcedureParts {

    private static final String ANY_SIZE = "a value that is not known can be of any size";

    private final ProcedureMix mix;
    private final long without;

    ProcedureParts(ProcedureMix mix) {
        this.mix = mix;
        this.without = mix.slices().values().stream()
                        .mapToLong(ProcedureMix.Slice::withoutValue)
                        .sum()
                + mix.unknown().withoutValue();
    }

    List<Indicator> indicators(String id) {
        List<Indicator> all = new ArrayList<>();
        mix.slices().forEach((kind, slice) -> {
            String start = id + "/" + kind.code();
            all.add(lots(start + "/lots", "Part of lots: " + kind.words(), slice, mix.unknown()));
            all.add(value(start + "/value", "Part of value: " + kind.words(), slice, mix.unknown()));
        });
        ProcedureMix.Slice none = ProcedureMix.Slice.NONE;
        all.add(lots(id + "/unknown/lots", "Part of lots: procedure not known", mix.unknown(), none));
        all.add(value(id + "/unknown/value", "Part of value: procedure not known", mix.unknown(), none));
        all.add(Indicator.share(
                id + "/values-known", "Lots of which the value is known", Share.of(mix.lots() - without, without, 0)));
        return all;
    }

    /** The part of all lots; the lots of the other slice may turn out to be of this one. */
    private Indicator lots(String id, String name, ProcedureMix.Slice slice, ProcedureMix.Slice maybe) {
        Ratio all = Ratio.of(mix.lots());
        if (mix.lots() == 0) {
            return Indicator.missing(id, name, "not-defined", "there is no lot");
        }
        Ratio part = Ratio.of(slice.lots());
        Step low = quotient("At least", part, all);
        Step high = quotient("At most", part.plus(Ratio.of(maybe.lots())), all);
        Step coverage = quotient("Coverage", all.minus(Ratio.of(maybe.lots())), all);
        return bounded(id, quotient(name, part, all), List.of(low, high, coverage));
    }

    /** The part of all value that is known; the lots of the other slice may turn out to be of this one. */
    private Indicator value(String id, String name, ProcedureMix.Slice slice, ProcedureMix.Slice maybe) {
        Ratio all = mix.value();
        if (mix.lots() == 0 || (all.signum() == 0 && without == 0)) {
            return Indicator.missing(id, name, "not-defined", "there is no value");
        }
        Ratio part = slice.value();
        boolean othersLack = without > slice.withoutValue() || all.signum() == 0;
        boolean ownLacks = slice.withoutValue() + maybe.withoutValue() > 0;
        Step low = othersLack ? any("At least", Ratio.ZERO) : quotient("At least", part, all);
        Step high = ownLacks || all.signum() == 0
                ? any("At most", Ratio.ONE)
                : quotient("At most", part.plus(maybe.value()), all);
        Ratio known = Ratio.of(mix.lots() - without - (maybe.lots() - maybe.withoutValue()));
        Step coverage = quotient("Coverage, by number of lots", known, Ratio.of(mix.lots()));
        Step figure = all.signum() == 0 ? Step.of(name).build() : quotient(name, part, all);
        return bounded(id, without == 0 ? figure : figure.withNote(lacking()), List.of(low, high, coverage));
    }

    private String lacking() {
        return "the value of " + Figures.counted(without, "lot", "lots") + " is not known and left out";
    }

    private static Step any(String label, Ratio bound) {
        return Step.of(label).exact(bound).note(ANY_SIZE).build();
    }

    private static Step quotient(String label, Ratio part, Ratio all) {
        return Step.of(label)
                .formula("part / all", Figures.exact(part) + " / " + Figures.exact(all))
                .exact(part.dividedBy(all))
                .build();
    }

    /** A figure with the steps of its least, its greatest and its coverage, in that order. */
    private static Indicator bounded(String id, Step figure, List<Step> bounds) {
        Step.Builder step = Step.of(figure.label()).note(figure.note()).steps(bounds);
        Optional<Ratio> known = figure.exact();
        known.ifPresent(
                value -> step.formula(figure.formula(), figure.substituted()).exact(value));
        return Indicator.bounded(
                id,
                step.build(),
                new Reading.Bounded(
                        known,
                        bounds.get(0).exact().orElseThrow(),
                        bounds.get(1).exact().orElseThrow(),
                        bounds.get(2).exact().orElseThrow()),
                "");
    }
}

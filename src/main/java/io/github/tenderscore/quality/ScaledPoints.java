package io.github.tenderscore.quality;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Parameters;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The kernel of every transform that scales points: available × earned / base, which is a number of the rule or the most that a tender earned. */
record ScaledPoints(String id, Parameters parameters, Optional<Ratio> base) implements QualityTransform {

    @Override
    public Optional<String> requirement(Ratio earned) {
        if (earned.signum() < 0) {
            return Optional.of("not be negative, because the rule " + id + " scales points from zero on");
        }
        return base.filter(most -> earned.compareTo(most) > 0)
                .map(most -> "be at most " + most + ", the base of the rule " + id);
    }

    @Override
    public List<Ratio> points(List<Ratio> earned, Ratio available) {
        if (earned.isEmpty()) {
            return List.of();
        }
        Ratio most = most(earned);
        if (most.signum() == 0) {
            return Collections.nCopies(earned.size(), Ratio.ZERO);
        }
        Ratio each = available.dividedBy(most);
        return earned.stream().map(each::times).toList();
    }

    @Override
    public Step explain(int index, List<Ratio> earned, Ratio available) {
        Ratio most = most(earned);
        Step.Builder step =
                Step.of("Points that count").exact(points(earned, available).get(index));
        if (most.signum() == 0) {
            return step.note("no tender earned any, so that there is no best to scale to")
                    .build();
        }
        String under = base.isPresent() ? "base points" : "most points earned by a tender";
        return step.formula(
                        "points available × points earned / " + under,
                        Figures.factor(available) + " × " + Figures.factor(earned.get(index)) + " / "
                                + Figures.factor(most))
                .build();
    }

    /** What earns all points; it refuses points that cannot be scaled. */
    private Ratio most(List<Ratio> earned) {
        Ratio least = Ratio.ZERO;
        Ratio most = earned.get(0);
        for (Ratio one : earned) {
            least = least.min(one);
            most = most.max(one);
        }
        refuse(least);
        refuse(most);
        return base.orElse(most);
    }

    private void refuse(Ratio one) {
        requirement(one).ifPresent(must -> {
            throw new IllegalArgumentException("The points (" + one + ") earned must " + must);
        });
    }
}

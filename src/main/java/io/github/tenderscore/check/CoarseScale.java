package io.github.tenderscore.check;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/** M03: the step from one mark to the next is not worth too much, nor more than the whole of another criterion. */
final class CoarseScale implements Examination {

    private static final String MEND =
            "use a scale with more marks, declare decimals, or divide the criterion into several";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(file, MethodFacts.class, facts -> {
            Methodology method = facts.method();
            List<Criterion.Leaf> marked = method.leaves().stream()
                    .filter(leaf -> leaf.isScored() && leaf.scoring() instanceof Scoring.Mark)
                    .filter(leaf -> method.available(leaf.id()).signum() > 0)
                    .toList();
            if (marked.isEmpty()) {
                answer.nothingToCheck("no criterion earns points by marks");
                return;
            }
            List<Stride> strides = marked.stream()
                    .flatMap(leaf -> stride(method, leaf, answer).stream())
                    .toList();
            strides.forEach(stride -> outweighs(method, stride, answer));
            Sense.limit(
                    file,
                    "mostOfOneStep",
                    "How much one step of a scale may be worth",
                    SenseLimits::mostOfOneStep,
                    answer,
                    limit -> strides.forEach(stride -> tooMuch(method, stride, limit, answer)));
        });
    }

    private static Optional<Stride> stride(Methodology method, Criterion.Leaf leaf, Answer answer) {
        Optional<Stride> stride = Stride.of(method, leaf);
        if (stride.isEmpty()) {
            answer.unknown(
                    Sense.place(leaf.id(), "scale"),
                    "What one mark more counts on the criterion " + leaf.id()
                            + ", where marks are averaged or points transformed,");
        }
        return stride;
    }

    private static void tooMuch(Methodology method, Stride stride, Ratio limit, Answer answer) {
        Ratio percent = stride.points().times(Ratio.HUNDRED).dividedBy(method.pointsTotal());
        if (percent.compareTo(limit) > 0) {
            answer.fails(
                    stride.place(),
                    stride.words() + ", " + percent + "% of all) must be worth at most " + limit + "% of all points",
                    MEND);
        }
    }

    private static void outweighs(Methodology method, Stride stride, Answer answer) {
        List<String> lighter = method.leaves().stream()
                .filter(Criterion.Leaf::isScored)
                .map(Criterion.Leaf::id)
                .filter(id -> !id.equals(stride.leaf().id())
                        && method.available(id).signum() > 0
                        && method.available(id).compareTo(stride.points()) < 0)
                .map(id -> id + " (" + method.available(id) + ")")
                .toList();
        if (!lighter.isEmpty()) {
            answer.fails(
                    stride.place(),
                    stride.words() + ") must not be worth more than the whole of another criterion: "
                            + String.join(", ", lighter),
                    MEND);
        }
    }
}

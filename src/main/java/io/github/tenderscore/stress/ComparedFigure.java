package io.github.tenderscore.stress;

import io.github.tenderscore.number.Ratio;
import java.util.Locale;
import java.util.Optional;

/**
 * One figure of the draft beside that of an alternative. It compares what was declared to be compared and judges nothing else.
 *
 * @param measure the figure
 * @param draft that of the draft; empty where it has none
 * @param alternative that of the alternative; empty where it has none
 * @param outcome what that says of the alternative
 * @param clear whether two shares differ by more than twice their common standard error, as if the fields of each were drawn by themselves;
 *     false for figures that are no shares
 */
public record ComparedFigure(
        Measure measure, Optional<Ratio> draft, Optional<Ratio> alternative, Outcome outcome, boolean clear) {

    /** What a figure says of an alternative. */
    public enum Outcome {
        /** It is better than the draft by this figure. */
        BETTER,
        /** It is worse than the draft by this figure. */
        WORSE,
        /** Both have the same figure. */
        SAME,
        /** The figures differ, and neither way is declared better. */
        DIFFERENT,
        /** One of them has no such figure. */
        NOT_COMPARED;

        /**
         * The name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static ComparedFigure of(Measure measure, MethodFigures draft, MethodFigures alternative) {
        Optional<Ratio> one = measure.of(draft);
        Optional<Ratio> other = measure.of(alternative);
        return new ComparedFigure(
                measure, one, other, outcome(measure, one, other), clear(measure, draft, alternative));
    }

    private static Outcome outcome(Measure measure, Optional<Ratio> draft, Optional<Ratio> alternative) {
        if (draft.isEmpty() || alternative.isEmpty()) {
            return Outcome.NOT_COMPARED;
        }
        int order = alternative.get().compareTo(draft.get());
        if (order == 0) {
            return Outcome.SAME;
        }
        if (!measure.lessIsBetter()) {
            return Outcome.DIFFERENT;
        }
        return order < 0 ? Outcome.BETTER : Outcome.WORSE;
    }

    /** Squared on both sides, so that no root is taken. */
    private static boolean clear(Measure measure, MethodFigures draft, MethodFigures alternative) {
        Optional<Share> one = measure.share(draft).filter(share -> share.of() > 0);
        Optional<Share> other = measure.share(alternative).filter(share -> share.of() > 0);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        Ratio distance =
                one.get().value().orElseThrow().minus(other.get().value().orElseThrow());
        Ratio variance =
                one.get().variance().orElseThrow().plus(other.get().variance().orElseThrow());
        return distance.times(distance).compareTo(variance.times(Ratio.of(4))) > 0;
    }
}

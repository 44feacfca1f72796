package io.github.tenderscore.quality;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * How the marks of several evaluators become one: the panel agrees it, or a published formula works it out.
 *
 * <p>It is part of the published method. A panel that agrees records why; a formula may be used only where the method says so, and
 * the mean of several marks is never a reason by itself (Bromcom v United Learning [2022] EWHC 3262 (TCC)).
 *
 * <p>Implementations must be immutable and thread-safe, and must give the same mark for the same marks, whatever their order.
 */
public interface ConsensusRule extends Rule {

    /**
     * The mark that some marks come to, before any rounding.
     *
     * @param marks the marks of the evaluators, one each, as many as {@link #requirement} asks for
     * @return exact; empty where the panel itself agrees the mark
     */
    Optional<Ratio> unrounded(List<Ratio> marks);

    /**
     * Whether the panel itself agrees the mark.
     *
     * @return true for moderated consensus; false, unless the rule says otherwise, for a mark that is worked out
     */
    default boolean isModerated() {
        return false;
    }

    /**
     * How the mark is rounded; gates are tested on the mark before that.
     *
     * @return empty where nothing is rounded
     */
    default Optional<Rounding.Digits> rounding() {
        return Optional.empty();
    }

    /**
     * Why so many marks cannot become one.
     *
     * @param marks how many evaluators gave one, at least 1
     * @return what their number must be, as the end of a sentence that starts with "must"; empty where the rule can use them
     */
    default Optional<String> requirement(int marks) {
        return Optional.empty();
    }

    /**
     * The mark as it counts for points: rounded where this rule rounds.
     *
     * @param unrounded the mark before rounding
     * @return the mark
     */
    default Ratio rounded(Ratio unrounded) {
        return rounding().map(digits -> digits.apply(unrounded)).orElse(unrounded);
    }

    /**
     * The step that explains a mark.
     *
     * @param marks the marks of the evaluators
     * @return a step whose exact figure is {@link #unrounded}; without a figure where the panel itself agrees the mark
     */
    default Step explain(List<Ratio> marks) {
        Step.Builder step = Step.of("Agreed mark").rounded(rounding());
        unrounded(marks).ifPresent(step::exact);
        return step.note("as rule " + id() + " gives it; the rule does not show its steps")
                .build();
    }
}

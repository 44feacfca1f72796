package io.github.tenderscore.quality;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of the points that all tenders earned on a criterion or a group of criteria, before they count: they are compressed to
 * fewer, scaled so that the best has all, or exchanged for a value.
 *
 * <p>Gates are tested on the points before. It sees all tenders that passed them at once, because some of these rules compare with the best.
 *
 * <p>Implementations must be immutable and thread-safe; the order of the tenders and who they are must not matter.
 */
public interface QualityTransform extends Rule {

    /**
     * The points that count.
     *
     * @param earned the points that each tender earned, each as {@link #requirement} asks for; none for no tenders
     * @param available how many points there are to earn, zero or more
     * @return the points of each tender in the same order, exact
     */
    List<Ratio> points(List<Ratio> earned, Ratio available);

    /**
     * Why points cannot be transformed.
     *
     * @param earned what a tender earned
     * @return what it must be, as the end of a sentence that starts with "must"; empty where the rule can use it
     */
    default Optional<String> requirement(Ratio earned) {
        return Optional.empty();
    }

    /**
     * The step that explains the points of one tender.
     *
     * @param index the tender's place in the list, from 0
     * @param earned the points that each tender earned
     * @param available how many points there are to earn
     * @return a step whose exact figure is that of {@link #points}
     */
    default Step explain(int index, List<Ratio> earned, Ratio available) {
        return Step.unexplained("Points that count", points(earned, available).get(index), id());
    }
}

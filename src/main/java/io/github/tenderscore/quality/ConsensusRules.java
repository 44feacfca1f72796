package io.github.tenderscore.quality;

import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.List;

/**
 * The rules by which the marks of several evaluators become one.
 *
 * <p>The parameter {@code rounding} is {@code none} or a mode with a number of decimals, such as {@code half-up 2}. With {@code
 * none} a mean that is not a mark of the scale is refused.
 */
public final class ConsensusRules {

    private static final Parameter ROUNDING = Parameter.text(
                    "rounding",
                    "none, or mode and decimals such as half-up 2; what it gives must be a mark that the scale allows")
            .matching("none|(half-up|half-even|half-down|down|up|floor|ceiling) [0-6]");

    private static final RuleType<ConsensusRule> MODERATED = RuleType.<ConsensusRule>named(
                    ModeratedConsensus.ID, "Moderated consensus")
            .formula("mark = what the panel agrees, with its reasons recorded")
            .source(Evidence.PARTIAL, "UK Bid Evaluation Guidance Note, May 2021, section 9.3")
            .makes(parameters -> ModeratedConsensus.RULE);

    private static final RuleType<ConsensusRule> MEAN = RuleType.<ConsensusRule>named("CN-MEAN", "Mean of the marks")
            .formula("mark = sum of the marks / number of marks")
            .parameters(ROUNDING)
            .source(Evidence.SOURCE, "Japanese prefecture, mean of all reviewers for each item, expydoc 9626171")
            .makes(parameters -> average("CN-MEAN", parameters, Average.MEAN));

    private static final RuleType<ConsensusRule> MEDIAN = RuleType.<ConsensusRule>named(
                    "CN-MEDIAN", "Median of the marks")
            .formula("mark = the mark in the middle; the mean of the two in the middle where their number is even")
            .parameters(ROUNDING)
            .source(Evidence.UNVERIFIED, "no published text confirmed")
            .makes(parameters -> average("CN-MEDIAN", parameters, Average.MEDIAN));

    private static final RuleType<ConsensusRule> TRIM = RuleType.<ConsensusRule>named(
                    "CN-TRIM", "Mean without the highest and the lowest mark")
            .formula("mark = mean of the marks that are left without one highest and one lowest; at least 4 marks")
            .parameters(ROUNDING)
            .source(Evidence.UNVERIFIED, "said to be common in Korea; no published text confirmed")
            .makes(parameters -> average("CN-TRIM", parameters, Average.TRIMMED));

    private static final Catalogue<ConsensusRule> CATALOGUE = new Catalogue<>(List.of(MODERATED, MEAN, MEDIAN, TRIM));

    private ConsensusRules() {}

    /**
     * Every consensus rule of this library, by id.
     *
     * @return the catalogue
     */
    public static Catalogue<ConsensusRule> catalogue() {
        return CATALOGUE;
    }

    /**
     * {@code moderated}: the panel agrees the mark and records why. The rule of a method that states no other.
     *
     * @return the rule
     */
    public static ConsensusRule moderated() {
        return ModeratedConsensus.RULE;
    }

    /**
     * CN-MEAN: the mean of the marks.
     *
     * @param rounding {@code none}, or mode and decimals such as {@code half-up 2}
     * @return the rule
     * @throws IllegalArgumentException if the rounding is neither
     */
    public static ConsensusRule mean(String rounding) {
        return MEAN.create(Parameters.of("rounding", rounding));
    }

    /**
     * CN-MEDIAN: the mark in the middle, or the mean of the two in the middle where the number of marks is even.
     *
     * @param rounding {@code none}, or mode and decimals such as {@code half-up 2}
     * @return the rule
     * @throws IllegalArgumentException if the rounding is neither
     */
    public static ConsensusRule median(String rounding) {
        return MEDIAN.create(Parameters.of("rounding", rounding));
    }

    /**
     * CN-TRIM: the mean of the marks that are left without one highest and one lowest, of at least four.
     *
     * @param rounding {@code none}, or mode and decimals such as {@code half-up 2}
     * @return the rule
     * @throws IllegalArgumentException if the rounding is neither
     */
    public static ConsensusRule trimmedMean(String rounding) {
        return TRIM.create(Parameters.of("rounding", rounding));
    }

    private static ConsensusRule average(String id, Parameters parameters, Average average) {
        return new AverageOfMarks(id, parameters, average, AverageOfMarks.rounding(id, parameters.text("rounding")));
    }
}

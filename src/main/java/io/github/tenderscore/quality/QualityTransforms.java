package io.github.tenderscore.quality;

import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Independence;
import io.github.tenderscore.rule.Jurisdiction;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.rule.Trait;
import java.util.List;
import java.util.Optional;

/** The rules by which points on quality become the points that count, or a value. */
public final class QualityTransforms {

    private static final RuleType<QualityTransform> COMPRESS = RuleType.<QualityTransform>named(
                    "QL-COMPRESS", "Raw points compressed to the points allotted")
            .formula("points = allotted × raw / base")
            .parameters(Parameter.number("base", "the raw points that earn all points allotted")
                    .above("0"))
            .behaves(
                    Independence.ABSOLUTE,
                    "Raw points from 0 to the base; negative ones and more than the base are refused. "
                            + "A tender alone, equal tenders and zero are scored as any other; no tenders earn nothing.")
            .source(Evidence.SOURCE, "Japanese municipality, sheet of evaluation formulas, expydoc 9675465")
            .address(
                    "https://expydoc.com/doc/9675465/01-%E8%A9%95%E4%BE%A1%E7%82%B9%E3%81%AE%E7%AE%97%E5%87%BA%E5%BC%8F")
            .usedIn(Jurisdiction.JAPAN)
            .rounded(Rounding.halfUp(4).atCriterion(), "the Japanese municipality of the source")
            .makes(parameters -> new ScaledPoints("QL-COMPRESS", parameters, Optional.of(parameters.number("base"))));

    private static final RuleType<QualityTransform> BESTNORM = RuleType.<QualityTransform>named(
                    "QL-BESTNORM", "Points scaled so that the best tender has all")
            .formula("points = available × T / Tmax")
            .behaves(
                    Independence.RELATIVE_TO_BEST,
                    "Points of zero or more; negative ones are refused. Tmax is that of the admitted tenders. A tender alone and equal "
                            + "tenders earn all points; where the best has zero all earn zero; no tenders earn nothing.")
            .source(
                    Evidence.UNVERIFIED,
                    "said of PRAG, World Bank rated criteria and Italian practice; no text confirmed")
            .usedIn(Evidence.UNVERIFIED, Jurisdiction.EU_EXTERNAL, Jurisdiction.WORLD_BANK, Jurisdiction.ITALY)
            .called("it", "riparametrazione")
            .makes(parameters -> new ScaledPoints("QL-BESTNORM", parameters, Optional.empty()));

    private static final RuleType<QualityTransform> GRADE = RuleType.<QualityTransform>named(
                    "QL-GRADE", "Value of each grade")
            .formula("value = published value of the grade")
            .parameters(Parameter.text(
                    GradeValues.VALUES,
                    "each grade with its value, such as 0: -10, 5: 0, 10: 25; a higher grade is never worth less"))
            .behaves(
                    Independence.ABSOLUTE,
                    "A grade is named by the points that it earns: of 40 points, the mark 5 of 10 is the grade 20. Any other is refused. A value may be negative or an amount of money, and the points available do not change it. "
                            + "A tender alone, equal tenders and zero are scored as any other; no tenders earn nothing.",
                    Trait.BELOW_ZERO)
            .source(Evidence.SOURCE, "Negometrix, gunnen op waarde, article 9000188813")
            .address("https://help.negometrix.com/nl/support/solutions/articles/9000188813-gunnen-op-waarde")
            .usedIn(Jurisdiction.NETHERLANDS)
            .makes(parameters -> GradeValues.of("QL-GRADE", parameters.text(GradeValues.VALUES)));

    private static final Catalogue<QualityTransform> CATALOGUE = new Catalogue<>(List.of(COMPRESS, BESTNORM, GRADE));

    private QualityTransforms() {}

    /**
     * Every transform of this library, by id.
     *
     * @return the catalogue
     */
    public static Catalogue<QualityTransform> catalogue() {
        return CATALOGUE;
    }

    /**
     * QL-COMPRESS: raw points out of many become points out of those allotted: allotted × raw / base.
     *
     * @param base the raw points that earn all, above zero, in digits
     * @return the rule
     * @throws IllegalArgumentException if the base is not above zero
     */
    public static QualityTransform compressed(String base) {
        return COMPRESS.create(Parameters.of("base", base));
    }

    /**
     * QL-BESTNORM: the best of the admitted tenders gets all points, the others in proportion: available × T / Tmax. A bidder that withdraws
     * can change the points of all others. Its text was confirmed in no source.
     *
     * @return the rule
     */
    public static QualityTransform scaledToBest() {
        return BESTNORM.create(Parameters.NONE);
    }

    /**
     * QL-GRADE: each grade has a published value, which may be negative or an amount of money.
     *
     * @param values each grade with its value, such as {@code 0: -10, 5: 0, 10: 25}
     * @return the rule
     * @throws IllegalArgumentException if that is no table, or a higher grade is worth less than a lower one
     */
    public static QualityTransform valueOfGrade(String values) {
        return GRADE.create(Parameters.of(GradeValues.VALUES, values));
    }
}

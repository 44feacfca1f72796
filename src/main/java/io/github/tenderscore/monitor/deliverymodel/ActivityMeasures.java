package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.rule.Catalogue;
import io.github.tenderscore.rule.Evidence;
import io.github.tenderscore.rule.Parameter;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import java.util.List;

/** The measures of activity by name; none of them is prescribed by the Act. */
public final class ActivityMeasures {

    private static final RuleType<ActivityMeasure> YEAR = RuleType.<ActivityMeasure>named(
                    "AM-YEAR", "Turnover of one year")
            .formula("controlled and external turnover of the last year")
            .source(
                    Evidence.UNVERIFIED,
                    "the Act leaves the measure to regulations (Schedule 2, paragraphs 2(6) and 3(3)); none that prescribes this one was read")
            .makes(parameters -> new MeanOfYears("AM-YEAR", parameters, "turnover of one year", 1));

    private static final RuleType<ActivityMeasure> THREE = RuleType.<ActivityMeasure>named(
                    "AM-3-YEARS", "Average turnover of the three preceding years")
            .formula("controlled and external turnover of the last three years, each / 3")
            .source(
                    Evidence.UNVERIFIED,
                    "said to be the measure of the Public Contracts Regulations 2015, which allowed another; the text was not read")
            .makes(parameters ->
                    new MeanOfYears("AM-3-YEARS", parameters, "average turnover of the three preceding years", 3));

    private static final RuleType<ActivityMeasure> OTHER = RuleType.<ActivityMeasure>named(
                    "AM-OTHER", "Another measure that the council names")
            .formula("controlled and external activities of the last year, in the unit of the measure")
            .parameters(Parameter.text("name", "what is measured, such as staff hours"))
            .source(Evidence.UNVERIFIED, "the council's own choice")
            .makes(parameters -> new MeanOfYears("AM-OTHER", parameters, parameters.text("name"), 1));

    private static final Catalogue<ActivityMeasure> CATALOGUE = new Catalogue<>(List.of(YEAR, THREE, OTHER));

    private ActivityMeasures() {}

    /**
     * Every measure of this library, by id.
     *
     * @return the catalogue
     */
    public static Catalogue<ActivityMeasure> catalogue() {
        return CATALOGUE;
    }

    /**
     * AM-YEAR: the turnover of one year. No text that prescribes it was read (unverified).
     *
     * @return the measure
     */
    public static ActivityMeasure turnoverOfOneYear() {
        return YEAR.create(Parameters.NONE);
    }

    /**
     * AM-3-YEARS: the average turnover of the three preceding years; unknown where one of them is. It is said to be that of the 2015
     * Regulations (unverified).
     *
     * @return the measure
     */
    public static ActivityMeasure averageTurnoverOfThreeYears() {
        return THREE.create(Parameters.NONE);
    }

    /**
     * AM-OTHER: the activities of one year by another measure.
     *
     * @param name what is measured, not blank, such as {@code staff hours}
     * @return the measure
     * @throws IllegalArgumentException if the name is blank
     */
    public static ActivityMeasure other(String name) {
        return OTHER.create(Parameters.of("name", name));
    }
}

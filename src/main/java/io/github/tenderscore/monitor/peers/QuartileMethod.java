package io.github.tenderscore.monitor.peers;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import java.util.List;
import java.util.Locale;

/** How quartiles are found; methods differ in small groups, so that the one used is named beside them. */
public enum QuartileMethod {
    /** Between the two values next to place 1 + (count - 1) × 1/4 or 3/4, in proportion (type 7 of Hyndman and Fan, that of spreadsheets). */
    INTERPOLATED("in proportion between the values next to place 1 + (count - 1) × quarter"),
    /** The medians of the lower and the upper half; the value in the middle of an odd number belongs to neither. */
    MEDIAN_OF_HALVES("the median of the half below or above the middle, the value in the middle left out");

    private final String words;

    QuartileMethod(String words) {
        this.words = words;
    }

    /**
     * The name in documents.
     *
     * @return in lower case with hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The method in words.
     *
     * @return how a quartile is found
     */
    public String words() {
        return words;
    }

    /** The lower quartile for one quarter, the upper for three; of at least two values. */
    Step quartile(List<Ratio> ascending, int quarters) {
        String label = quarters == 1 ? "Lower quartile" : "Upper quartile";
        return (this == INTERPOLATED
                        ? interpolated(label, ascending, quarters)
                        : middle(label, half(ascending, quarters)))
                .withNote("method: " + words);
    }

    private static List<Ratio> half(List<Ratio> ascending, int quarters) {
        int half = ascending.size() / 2;
        return quarters == 1
                ? ascending.subList(0, half)
                : ascending.subList(ascending.size() - half, ascending.size());
    }

    /** The median of some values, which is the value in the middle or half-way between two. */
    static Step middle(String label, List<Ratio> ascending) {
        int count = ascending.size();
        String upper = Figures.factor(ascending.get(count / 2));
        return Step.of(label)
                .formula(
                        "the value in the middle, or the mean of the two there",
                        count % 2 == 1
                                ? upper
                                : "(" + Figures.factor(ascending.get(count / 2 - 1)) + " + " + upper + ") / 2")
                .exact(ReferenceStatistics.of(ascending).median())
                .build();
    }

    private static Step interpolated(String label, List<Ratio> ascending, int quarters) {
        int along = (ascending.size() - 1) * quarters;
        Ratio below = ascending.get(along / 4);
        Ratio part = Ratio.of(along % 4, 4);
        Ratio above = ascending.get(Math.min(along / 4 + 1, ascending.size() - 1));
        return Step.of(label)
                .formula(
                        "value below + part of the way × (value above - value below)",
                        Figures.factor(below) + " + " + Figures.factor(part) + " × (" + Figures.factor(above) + " - "
                                + Figures.factor(below) + ")")
                .exact(below.plus(part.times(above.minus(below))))
                .build();
    }
}

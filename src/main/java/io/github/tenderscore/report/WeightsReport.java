package io.github.tenderscore.report;

import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.rule.Parameters;
import io.github.tenderscore.rule.RuleType;
import io.github.tenderscore.weighting.Consistency;
import io.github.tenderscore.weighting.EformsCode;
import io.github.tenderscore.weighting.EformsNumber;
import io.github.tenderscore.weighting.WeightMethods;
import io.github.tenderscore.weighting.Weighting;
import io.github.tenderscore.weighting.Weights;
import java.util.ArrayList;
import java.util.List;

/** The weights that a buyer's words come to, with their explanation: in plain text, or in Markdown with the same content. */
public final class WeightsReport {

    private WeightsReport() {}

    /**
     * The report in plain text.
     *
     * @param weighting what the buyer says, and by which method it becomes weights
     * @return lines that end with a line feed
     * @throws IllegalArgumentException if the weights cannot be found
     */
    public static String text(Weighting weighting) {
        return written(weighting, new PlainPage());
    }

    /**
     * The report in Markdown.
     *
     * @param weighting what the buyer says, and by which method it becomes weights
     * @return a page that starts with a heading of the first level
     * @throws IllegalArgumentException if the weights cannot be found
     */
    public static String markdown(Weighting weighting) {
        return written(weighting, new MarkdownPage());
    }

    private static String written(Weighting weighting, Page page) {
        Weights weights = weighting.weights();
        page.heading(1, weighting.title());
        page.paragraph(
                "Weights by " + method(weighting) + "; cut after two to four decimals, with \"…\" where they go on");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("criterion", "name", "weight"));
        for (Weights.Weighed one : weights.all()) {
            rows.add(List.of(one.criterion(), weighting.name(one.criterion()), CellFigure.of(one.weight())));
        }
        rows.add(List.of("", "in all", CellFigure.of(weights.total())));
        page.table(rows, 2);
        weighting.published().stream()
                .filter(one -> !one.code().use().member().equals(EformsCode.Use.WEIGHT.member()))
                .forEach(one -> page.item(published(one, weighting)));
        weights.consistency()
                .filter(Consistency::isAboveLimit)
                .flatMap(Consistency::ratio)
                .ifPresent(ratio -> page.paragraph("The comparisons contradict each other (consistency ratio "
                        + CellFigure.of(ratio) + ", above 0.10) and should be looked at again."));
        page.heading(2, "How they were found");
        page.lines(new Explanation(weights.explanation()).text());
        return page.text();
    }

    /** What a published number that is no weight means. */
    private static String published(EformsNumber one, Weighting weighting) {
        return one.code().label() + " of " + weighting.name(one.criterion()) + ": " + one.number() + "; "
                + one.code().use().words();
    }

    private static String method(Weighting weighting) {
        String id = weighting.method().id();
        String title = WeightMethods.catalogue()
                .find(id)
                .map(RuleType::title)
                .map(one -> " (" + one + ")")
                .orElse("");
        Parameters parameters = weighting.method().parameters();
        return id + title + ", " + parameters;
    }
}

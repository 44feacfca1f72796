package io.github.tenderscore.award;

import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.ranking.AwardRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The totals of a tender as far as it was assessed: its points, and the figure by which it is ranked where that is another. */
final class SummaryTotals {

    private final Methodology method;
    private final boolean hangsOnOthers;
    private final Optional<Rounding.Digits> rounding;

    private SummaryTotals(Methodology method, boolean hangsOnOthers) {
        this.method = method;
        this.hangsOnOthers = hangsOnOthers;
        this.rounding = method.rounding().at(Rounding.Stage.TOTAL);
    }

    /** The totals, which may hang on prices that the readers may not know. */
    static List<SummaryTotal> of(Methodology method, TenderResult result, boolean hangsOnOthers) {
        return new SummaryTotals(method, hangsOnOthers).of(result);
    }

    private List<SummaryTotal> of(TenderResult result) {
        String name = method.award().figureName();
        boolean byPoints = method.award().priceUse() == AwardRule.PriceUse.POINTS;
        Optional<Ratio> points = result.total().map(TenderResult.Points::published);
        Optional<Ratio> figure = result.figure();
        boolean same = byPoints && (figure.isEmpty() || figure.equals(points.map(this::rounded)));
        List<SummaryTotal> totals = new ArrayList<>();
        if (points.isPresent()) {
            totals.add(
                    same
                            ? total(name, rounded(points.get()), rounding, true)
                            : total("Points of all criteria", points.get(), Optional.empty(), true));
        }
        if (figure.isPresent() && !(same && points.isPresent())) {
            totals.add(total(name, figure.get(), rounding, false));
        }
        return totals;
    }

    private Ratio rounded(Ratio figure) {
        return rounding.map(digits -> digits.apply(figure)).orElse(figure);
    }

    private SummaryTotal total(String name, Ratio figure, Optional<Rounding.Digits> digits, boolean isPoints) {
        return new SummaryTotal(
                name,
                SummaryFigure.of(figure, digits, hangsOnOthers),
                isPoints ? Optional.of(SummaryFigure.of(method.pointsTotal())) : Optional.empty());
    }
}

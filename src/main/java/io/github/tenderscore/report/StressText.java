package io.github.tenderscore.report;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.stress.AlternativeFigures;
import io.github.tenderscore.stress.ComparedFigure;
import io.github.tenderscore.stress.CriterionFigures;
import io.github.tenderscore.stress.MarkValue;
import io.github.tenderscore.stress.MethodFigures;
import io.github.tenderscore.stress.Outcomes;
import io.github.tenderscore.stress.PriceCurve;
import io.github.tenderscore.stress.Reversals;
import io.github.tenderscore.stress.Share;
import io.github.tenderscore.stress.StrategyFigures;
import io.github.tenderscore.stress.StressReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a draft method did with made-up bids, as an officer reads it before the method is published. */
public final class StressText {

    private static final Rounding.Digits TENTHS = Rounding.halfUp(1);
    private static final Rounding.Digits HUNDREDTHS = Rounding.halfUp(2);

    /** A page of Markdown is often pasted into a paper with figures; a terminal is not. */
    private static final String DRAWING =
            " To draw it, copy the table into a spreadsheet and insert a scatter chart with straight lines: prices along, points"
                    + " up. The steeper the line, the less money buys a point. JSON holds the same figures unrounded, those of"
                    + " every other rule too.";

    private final StressReport report;
    private final Page page;
    private final String drawing;

    private StressText(StressReport report, Page page, String drawing) {
        this.report = report;
        this.page = page;
        this.drawing = drawing;
    }

    /**
     * A report in plain text.
     *
     * @param report the report
     * @return lines that end with a line feed
     */
    public static String text(StressReport report) {
        return new StressText(report, new PlainPage(), "").written();
    }

    /**
     * A report in Markdown.
     *
     * @param report the report
     * @return a page that starts with a heading of the first level
     */
    public static String markdown(StressReport report) {
        return new StressText(report, new MarkdownPage(), DRAWING).written();
    }

    private String written() {
        MethodFigures draft = report.draft();
        page.heading(1, "A draft before bids: " + draft.method().title());
        page.paragraph(
                "Bids: " + report.model().title() + ". "
                        + Figures.counted(report.done(), "field", "fields") + " of seed " + report.seed()
                        + (report.isPartial()
                                ? ", of " + report.asked() + " that were asked for: the run was ended early"
                                : "")
                        + ". Every figure is of made-up bids and says nothing of any bidder; tenders in the document are left out.");
        StressFindings.write(draft, page);
        BidModelBlock.write(report.model(), draft.method(), page);
        outcomes(draft.outcomes());
        reversals(draft.reversals());
        criteria(draft);
        markValues(draft);
        strategies(draft.strategies());
        report.alternatives().forEach(this::alternative);
        draft.priceCurves().forEach(this::curve);
        return page.text();
    }

    private void outcomes(Outcomes outcomes) {
        page.heading(2, "What became of the fields");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Of the fields", "Share"));
        rows.add(List.of("No bid passes the gates", share(outcomes.empty())));
        rows.add(List.of("Just one bid is left", share(outcomes.oneLeft())));
        rows.add(List.of("Bids share the first place", share(outcomes.tied())));
        rows.add(List.of("A bid has points below zero", share(outcomes.belowZero())));
        outcomes.lowestPriceWins().ifPresent(share -> rows.add(List.of("The lowest price wins", share(share))));
        outcomes.fullPricePoints()
                .ifPresent(share -> rows.add(List.of("A bid earns all points for price", share(share))));
        page.table(rows, 1);
        for (Outcomes.Unassessed one : outcomes.unassessed()) {
            page.item("Not assessed, for a fault on " + one.where() + ": "
                    + Figures.counted(one.fields(), "field", "fields") + ", the first of them number "
                    + one.firstField()
                    + ". " + one.reason());
        }
    }

    private void reversals(Reversals reversals) {
        page.heading(2, "When a losing bid withdraws");
        if (reversals.assessed() == 0) {
            page.paragraph("No withdrawal was assessed: " + reversals.why() + ".");
            return;
        }
        page.paragraph("The winner changes in " + share(reversals.fields()) + " of the fields with a losing bid"
                + error(reversals.fields()) + ", and by " + share(reversals.withdrawals())
                + " of all losing bids. Which were withdrawn, and why: " + reversals.why() + ".");
        if (reversals.undefined() > 0) {
            page.paragraph(Figures.counted(reversals.undefined(), "withdrawal", "withdrawals")
                    + " left bids that could not be assessed.");
        }
    }

    private void criteria(MethodFigures figures) {
        page.heading(2, "What each criterion weighs");
        page.paragraph(
                "The effective weight is the spread of the points on a criterion in per cent of all spreads, as a mean over the"
                        + " fields. A criterion decides a field if another bid wins without it.");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Criterion", "Stated", "Effective", "Decides"));
        for (CriterionFigures one : figures.criteria()) {
            rows.add(List.of(
                    one.name(),
                    one.stated().map(StressText::tenths).orElse("-"),
                    one.effective().map(StressText::tenths).orElse("-"),
                    share(one.decides())));
        }
        page.table(rows, 1);
        page.paragraph(undefined(figures));
    }

    private static String undefined(MethodFigures figures) {
        return figures.criteria().stream()
                .filter(one -> one.effective().isPresent())
                .findFirst()
                .map(one -> "Effective weights are of " + Figures.counted(one.effectiveIn(), "field", "fields") + " of "
                        + Figures.exact(Ratio.of(figures.outcomes().assessed()))
                        + "; in any other, one bid is left at most, or all have the same points throughout.")
                .orElse(
                        "No field has effective weights: tenders are not ranked by the sum of their points, or no field has"
                                + " two bids whose points differ.");
    }

    private void markValues(MethodFigures figures) {
        if (figures.markValues().isEmpty() && figures.noMarkValues().isEmpty()) {
            return;
        }
        page.heading(2, "What a mark is worth");
        page.paragraph(
                "How much more the bid with the middle price (of two, the lower one) may ask before it loses as many points for price as one mark"
                        + " more earns; of the first " + Figures.exact(Ratio.of(MarkValue.MOST_FIELDS))
                        + " fields at most.");
        figures.noMarkValues().ifPresent(why -> page.paragraph("It cannot be said in money: " + why + "."));
        for (MarkValue value : figures.markValues()) {
            page.item(name(value.criterion()) + ", from " + value.from() + " to " + value.to() + ": "
                    + Figures.readable(value.points()) + " points"
                    + value.mean()
                            .map(mean -> ", worth " + money(mean) + " of price in the middle of a field (from "
                                    + value.least().map(StressText::money).orElse("-") + " to "
                                    + value.most().map(StressText::money).orElse("-") + ")")
                            .orElse("")
                    + (value.beyond() == 0
                            ? ""
                            : "; in " + value.beyond() + " more fields no price would lose as many points")
                    + (value.undefined() == 0
                            ? ""
                            : "; in " + value.undefined() + " more fields the price rule has no answer")
                    + ".");
        }
    }

    private void strategies(List<StrategyFigures> strategies) {
        if (strategies.isEmpty()) {
            return;
        }
        page.heading(2, "Bidding to beat the method");
        for (StrategyFigures one : strategies) {
            page.item("A bid of " + one.strategy().words() + " comes first in " + share(one.fields())
                    + " of the fields that have one.");
        }
    }

    private void alternative(AlternativeFigures alternative) {
        page.heading(
                2,
                "With " + alternative.alternative().rule().name() + " as "
                        + alternative.alternative().place());
        page.paragraph(
                "Less is better, but for the lowest price winning, of which neither more nor less is. Clearly: the shares"
                        + " differ by more than twice their common standard error.");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Of the same fields", "Draft", "With it", "It is"));
        for (ComparedFigure difference : alternative.differences()) {
            boolean shares = difference.measure().isShare();
            rows.add(List.of(
                    difference.measure().words(),
                    difference.draft().map(value -> figure(value, shares)).orElse("-"),
                    difference.alternative().map(value -> figure(value, shares)).orElse("-"),
                    difference.outcome().code().replace('-', ' ') + (difference.clear() ? ", clearly" : "")));
        }
        page.table(rows, 1);
    }

    private void curve(PriceCurve curve) {
        page.heading(2, "What a price earns on " + name(curve.criterion()));
        page.paragraph("Points of a further bid beside bids of "
                + String.join(
                        ", ", curve.others().stream().map(StressText::money).toList())
                + ", and what one point more costs from there." + drawing);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Price", "Points", "Money for one point"));
        for (PriceCurve.At at : curve.series()) {
            rows.add(List.of(
                    money(at.price()),
                    Figures.rounded(at.points(), HUNDREDTHS),
                    at.moneyPerPoint().map(StressText::money).orElse("-")));
        }
        page.table(rows, 0);
    }

    private String name(String criterion) {
        return report.draft().method().find(criterion).map(Criterion::name).orElse(criterion);
    }

    private static String figure(Ratio value, boolean share) {
        return share ? tenths(value.times(Ratio.HUNDRED)) + "%" : tenths(value);
    }

    /** In per cent, with the counts: a share that rounds to zero is still seen to be one. */
    static String share(Share share) {
        return share.value()
                .map(value -> tenths(value.times(Ratio.HUNDRED)) + "% (" + share.count() + " of " + share.of() + ")")
                .orElse("none was looked at");
    }

    /** Of what was never seen the standard error is zero, as if it were certain that it cannot happen. */
    static Optional<String> chance(Share share) {
        return share.unseenUpTo()
                .map(most -> ", which up to a true share of " + Figures.rounded(most.times(Ratio.HUNDRED), HUNDREDTHS)
                        + "% may be chance (one run in twenty)");
    }

    private static String error(Share share) {
        Optional<String> chance = chance(share);
        if (chance.isPresent()) {
            return "; none was seen" + chance.get();
        }
        return share.standardError()
                .map(error -> ", give or take " + Figures.rounded(error.times(Ratio.HUNDRED), HUNDREDTHS)
                        + " percentage points (one standard error)")
                .orElse("");
    }

    private static String tenths(Ratio value) {
        return Figures.rounded(value, TENTHS);
    }

    private static String money(Ratio amount) {
        return Figures.rounded(amount, HUNDREDTHS);
    }
}

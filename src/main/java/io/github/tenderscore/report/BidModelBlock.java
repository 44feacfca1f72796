package io.github.tenderscore.report;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.stress.AnswerModel;
import io.github.tenderscore.stress.BidModel;
import io.github.tenderscore.stress.Following;
import io.github.tenderscore.stress.MarkWeights;
import io.github.tenderscore.stress.Outliers;
import io.github.tenderscore.stress.Strategy;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which bids were made up, in words: every figure of a model, so that a reader can say whether it is believed. */
final class BidModelBlock {

    private final BidModel model;
    private final Methodology method;
    private final Page page;

    private BidModelBlock(BidModel model, Methodology method, Page page) {
        this.model = model;
        this.method = method;
        this.page = page;
    }

    static void write(BidModel model, Methodology method, Page page) {
        new BidModelBlock(model, method, page).written();
    }

    private void written() {
        page.heading(2, "Which bids were made up");
        page.item(
                model.fewest() == model.most()
                        ? Figures.counted(model.fewest(), "bidder", "bidders") + " in every field."
                        : "From " + model.fewest() + " to " + model.most()
                                + " bidders in a field, each number as often as any other.");
        model.answers().forEach((id, answer) -> page.item(name(id) + ": " + words(answer) + "."));
        model.otherMarks().ifPresent(marks -> page.item("Marks on all other criteria: " + words(marks) + "."));
        following(model.following());
        outliers(model.outliers());
        strategies();
    }

    private String name(String id) {
        return method.find(id).map(Criterion::name).orElse(id);
    }

    private static String words(AnswerModel answer) {
        if (answer instanceof AnswerModel.Price price) {
            return "around " + Figures.exact(price.expected()) + ", up to "
                    + Figures.exact(price.spread().value())
                    + "% below and above, in steps of " + Figures.exact(price.unit()) + ", "
                    + (price.shape() == AnswerModel.Shape.TRIANGULAR
                            ? "most often the expected price"
                            : "each price as often as any other");
        }
        if (answer instanceof AnswerModel.Quantity quantity) {
            return "from " + Figures.exact(quantity.from()) + " to " + Figures.exact(quantity.to()) + " in steps of "
                    + Figures.exact(quantity.step()) + ", each as often as any other";
        }
        if (answer instanceof AnswerModel.Choice choice) {
            return choice.weights().entrySet().stream()
                    .map(weight -> weight.getKey() + " in " + weight.getValue())
                    .collect(Collectors.joining(
                            ", ",
                            "",
                            " of " + sum(choice.weights().values().stream().toList()) + " bids"));
        }
        if (answer instanceof AnswerModel.YesNo yesNo) {
            return "yes in " + Figures.exact(yesNo.yes().value()) + "% of bids";
        }
        return words(((AnswerModel.Marks) answer).weights());
    }

    private static String words(MarkWeights weights) {
        if (weights instanceof MarkWeights.Thirds thirds) {
            return "of " + sum(List.of(thirds.low(), thirds.middle(), thirds.high())) + " marks, " + thirds.low()
                    + " from the lowest third of the scale, " + thirds.middle() + " from the middle and "
                    + thirds.high() + " from the highest";
        }
        List<Integer> each = ((MarkWeights.PerGrade) weights).lowestFirst();
        return "of " + sum(each) + " marks, from the lowest mark of the scale to the highest "
                + each.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String sum(List<Integer> weights) {
        return Figures.exact(
                Ratio.of(weights.stream().mapToLong(Integer::longValue).sum()));
    }

    private void following(Following following) {
        page.item("A bidder who is good on one criterion is good on others "
                + (following.marks().signum() == 0
                        ? "no more often than any other bidder"
                        : "too: marks follow ability with a correlation of " + Figures.exact(following.marks()))
                + (following.price().signum() == 0
                        ? "; prices do not follow ability."
                        : "; the ablest ask " + (following.price().signum() > 0 ? "more" : "less")
                                + ", with a correlation of " + Figures.exact(following.price()) + "."));
    }

    private void outliers(Outliers outliers) {
        if (outliers.low().value().signum() == 0 && outliers.high().value().signum() == 0) {
            page.item("No bid asks unusually little or much.");
            return;
        }
        page.item(Figures.exact(outliers.low().value()) + "% of bids ask "
                + Figures.exact(outliers.less().value()) + "% less than they would, and "
                + Figures.exact(outliers.high().value()) + "% ask "
                + Figures.exact(outliers.more().value()) + "% more.");
    }

    private void strategies() {
        if (model.strategies().isEmpty()) {
            page.item("Nobody bids to beat the method.");
        }
        for (Map.Entry<Strategy, Percent> one : model.strategies().entrySet()) {
            page.item(Figures.exact(one.getValue().value()) + "% of bidders bid to beat the method: "
                    + one.getKey().words() + ".");
        }
    }
}

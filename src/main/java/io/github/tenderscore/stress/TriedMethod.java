package io.github.tenderscore.stress;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A method prepared once for all fields. Immutable and thread-safe. */
final class TriedMethod {

    private final Methodology method;
    private final Evaluation evaluation;
    private final List<Part> parts;
    private final List<Part> earning;
    private final List<Integer> pricesThatEarn;
    private final Optional<String> onlyPrice;
    private final Optional<Rounding.Digits> totalRounding;
    private final Withdrawals withdrawals;
    private final MarkSteps markSteps;

    TriedMethod(Methodology method, BidModel model) {
        this.method = method;
        this.evaluation = Evaluation.under(method);
        this.parts = Part.of(method);
        this.earning = parts.stream().filter(Part::earnsPoints).toList();
        List<String> prices = method.leaves().stream()
                .filter(Criterion.Leaf::isPrice)
                .map(Criterion.Leaf::id)
                .toList();
        this.pricesThatEarn = IntStream.range(0, earning.size())
                .filter(part -> prices.contains(earning.get(part).criterion()))
                .boxed()
                .toList();
        this.onlyPrice = prices.size() == 1 ? Optional.of(prices.get(0)) : Optional.empty();
        this.totalRounding = method.rounding().at(Rounding.Stage.TOTAL);
        this.withdrawals = Withdrawals.of(method);
        this.markSteps = MarkSteps.of(method, model);
    }

    Methodology method() {
        return method;
    }

    Assessment assess(List<Tender> tenders) {
        return evaluation.tenders(tenders).assess();
    }

    AssessedField assessed(List<Tender> tenders) {
        return new AssessedField(assess(tenders), earning);
    }

    /** What the award is made of, those that earn points first. */
    List<Part> parts() {
        return parts;
    }

    /** How many of the parts earn points. */
    int earning() {
        return earning.size();
    }

    /** The places of prices among the parts that earn points. */
    List<Integer> pricesThatEarn() {
        return pricesThatEarn;
    }

    /** The price criterion, where there is just one. */
    Optional<String> onlyPrice() {
        return onlyPrice;
    }

    /** Whether tenders are ranked by the sum of their points. */
    boolean sumsPoints() {
        return method.award().sumsPoints();
    }

    /** A total as the method ranks by it. */
    Ratio rounded(Ratio total) {
        return totalRounding.isPresent() ? totalRounding.get().apply(total) : total;
    }

    Withdrawals withdrawals() {
        return withdrawals;
    }

    MarkSteps markSteps() {
        return markSteps;
    }
}

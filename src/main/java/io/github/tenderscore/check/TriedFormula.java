package io.github.tenderscore.check;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.stress.MethodFigures;
import io.github.tenderscore.stress.Outcomes;
import io.github.tenderscore.stress.PriceCurve;
import io.github.tenderscore.stress.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The price rules of a method, tried by declared prices (each alone, in pairs and all together) and by made-up fields, where there are any. */
final class TriedFormula {

    private static final String FULL = "use a rule that gives the lowest price all points, or a lower weight";

    private final Methodology method;
    private final Answer answer;
    private final Optional<List<Ratio>> tried;
    private final Optional<MethodFigures> figures;

    TriedFormula(Methodology method, CaseFile file, Answer answer) {
        this.method = method;
        this.answer = answer;
        this.tried = file.find(SenseLimits.class)
                .flatMap(SenseLimits::triedPrices)
                .map(prices -> prices.stream().distinct().sorted().toList());
        this.figures = file.find(StressFacts.class)
                .map(facts -> facts.report().draft())
                .filter(known -> known.method().equals(method));
    }

    /** Whether of the prices that are tried, each alone, every lower one earns more; false where none are tried or the rule refuses one. */
    boolean eachLowerEarnsMore(String criterion) {
        List<Ratio> earned = tried.stream()
                .flatMap(List::stream)
                .flatMap(price -> beside(criterion, price, List.of()).stream())
                .map(PriceCurve.At::points)
                .toList();
        boolean falls =
                IntStream.range(1, earned.size()).allMatch(i -> earned.get(i).compareTo(earned.get(i - 1)) < 0);
        return falls && tried.filter(prices -> prices.size() == earned.size()).isPresent();
    }

    void run() {
        List<Criterion.Leaf> prices = method.leaves().stream()
                .filter(leaf -> leaf.isPrice() && leaf.isScored())
                .filter(leaf -> method.available(leaf.id()).signum() > 0)
                .toList();
        figures.ifPresent(known -> simulated(known.outcomes()));
        tried.ifPresent(known -> prices.forEach(price -> price(price.id(), known)));
        if (!prices.isEmpty() && tried.isEmpty() && figures.isEmpty()) {
            answer.unknown(List.of("senseLimits", "triedPrices"), "By which prices the price rule would be tried");
        }
    }

    private void simulated(Outcomes outcomes) {
        outcomes.fullPricePoints()
                .filter(share -> share.of() > 0 && share.count() == 0)
                .ifPresent(share -> answer.fails(
                        List.of("stress", "fullPricePoints"),
                        "A price must be able to earn all points for price, and none does in " + share.of()
                                + " made-up fields",
                        FULL));
        Share below = outcomes.belowZero();
        if (below.count() > 0) {
            answer.fails(
                    List.of("stress", "belowZero"),
                    "Points must not fall below zero, and do in " + below.count() + " of " + below.of()
                            + " made-up fields",
                    RuleTraits.CUT);
        }
    }

    private void price(String criterion, List<Ratio> prices) {
        List<String> place = Sense.place(criterion, "rule");
        List<PriceCurve.At> earned = earned(criterion, prices);
        if (earned.isEmpty()) {
            answer.unknown(place, "What the rule of " + criterion + ", which refuses every price that is tried, gives");
            return;
        }
        Ratio most =
                earned.stream().map(PriceCurve.At::points).reduce(Ratio::max).orElseThrow();
        if (most.compareTo(method.available(criterion)) < 0) {
            answer.fails(
                    place,
                    "The most points (" + most + ") that a price earns on " + criterion
                            + " when it is tried must be all " + method.available(criterion)
                            + ", or its weight is not what is stated",
                    FULL);
        }
        earned.stream()
                .filter(at -> at.points().signum() < 0)
                .findFirst()
                .ifPresent(at -> answer.fails(
                        place,
                        "The points (" + at.points() + ") that the price " + at.price() + " earns on " + criterion
                                + " when it is tried must not be below zero",
                        RuleTraits.CUT));
    }

    private List<PriceCurve.At> earned(String criterion, List<Ratio> prices) {
        List<PriceCurve.At> earned = new ArrayList<>();
        for (Ratio price : prices) {
            List<Ratio> others =
                    prices.stream().filter(other -> !other.equals(price)).toList();
            earned.addAll(beside(criterion, price, List.of()));
            others.forEach(other -> earned.addAll(beside(criterion, price, List.of(other))));
            earned.addAll(beside(criterion, price, others));
        }
        return earned;
    }

    /** What a price earns beside others; nothing where the rule refuses one of them or so few. */
    private List<PriceCurve.At> beside(String criterion, Ratio price, List<Ratio> others) {
        try {
            return PriceCurve.of(method, criterion, others, List.of(price)).series();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return List.of();
        }
    }
}

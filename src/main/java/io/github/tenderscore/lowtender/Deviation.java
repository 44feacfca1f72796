package io.github.tenderscore.lowtender;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.reference.ReferenceStatistics.Divisor;
import io.github.tenderscore.reference.Statistic;
import io.github.tenderscore.rule.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Kernel F13 with a standard deviation: a price more than so many standard deviations below the centre is flagged.
 * (price - centre) / sd < -times.
 *
 * <p>Decided exactly, by squares: (centre - price)^2 > times^2 × variance. Only the figures that are shown are roots.
 *
 * @param centre the mean or the median
 * @param divisor whether the variance is that of a sample
 * @param times how many deviations
 * @param least the fewest prices
 */
record Deviation(String id, Parameters parameters, Statistic centre, Divisor divisor, Times times, int least)
        implements LowTenderTest {

    /** How many deviations below the centre a price may lie. */
    interface Times {

        /** The square of the number. */
        Ratio square(int prices);

        /** Why there is none for this number of prices. */
        default Optional<String> obstacle(int prices) {
            return Optional.empty();
        }

        /** The steps that say where the number comes from. */
        default List<Step> steps(int prices) {
            return List.of();
        }
    }

    /** A number that is stated. */
    record Stated(Ratio number) implements Times {
        @Override
        public Ratio square(int prices) {
            return number.power(2);
        }
    }

    /** What all tenders share. */
    private record Shared(ReferenceStatistics prices, Ratio centre, Ratio variance, Ratio squaredLimit) {

        /** (times × sd)^2. */
        Ratio squaredDistance() {
            return variance.times(squaredLimit);
        }
    }

    @Override
    public String statistic() {
        return "standard deviations above the " + centre.words();
    }

    private Optional<String> obstacle(PriceField field) {
        return field.size() < least
                ? Optional.of(((Figure.Missing) Figure.tooFew(least, field.size())).reason())
                : times.obstacle(field.size());
    }

    private Shared shared(PriceField field) {
        ReferenceStatistics prices = ReferenceStatistics.of(field.prices());
        return new Shared(prices, centre.of(prices), Variance.of(prices.prices(), divisor), times.square(field.size()));
    }

    @Override
    public List<Answer> test(PriceField field) {
        Optional<String> obstacle = obstacle(field);
        List<Answer> answers = new ArrayList<>(field.size());
        if (obstacle.isPresent()) {
            field.prices().forEach(price -> answers.add(new Answer.NoTest(obstacle.get())));
            return List.copyOf(answers);
        }
        Shared shared = shared(field);
        Ratio limit = Root.of(shared.squaredLimit).value().negate();
        Ratio threshold = shared.centre.minus(Root.of(shared.squaredDistance()).value());
        List<Integer> used = field.places();
        UnaryOperator<Ratio> score = score(shared.variance);
        for (Ratio price : field.prices()) {
            Ratio distance = shared.centre.minus(price);
            Reading reading = new Reading(score.apply(distance.negate()), limit, threshold, used);
            boolean flag = distance.signum() > 0 && distance.power(2).compareTo(shared.squaredDistance()) > 0;
            answers.add(flag ? new Answer.Flag(reading) : new Answer.NoFlag(reading));
        }
        return List.copyOf(answers);
    }

    @Override
    public Step explain(PriceField field, int tender) {
        Answer answer = test(field).get(tender);
        return answer.measured()
                .map(reading -> explain(field, tender, answer, reading))
                .orElseGet(() -> Steps.noTest(this, answer));
    }

    /** Zero where all prices are the same and there is nothing to divide by. */
    private static UnaryOperator<Ratio> score(Ratio variance) {
        if (variance.signum() == 0) {
            return distance -> Ratio.ZERO;
        }
        return Root.of(variance).divisor();
    }

    private Step explain(PriceField field, int tender, Answer answer, Reading reading) {
        Shared shared = shared(field);
        Ratio price = field.prices().get(tender);
        Root deviation = Root.of(shared.variance);
        Step.Builder step = Step.of(Steps.label(this)).exact(reading.statistic());
        if (shared.variance.signum() > 0) {
            step.formula(
                    "(price - " + centre.words() + ") / standard deviation",
                    "(" + Figures.factor(price) + " - " + Figures.factor(shared.centre) + ") / " + deviation.figures());
        }
        return step.note(verdict(answer, reading)
                        + (shared.variance.signum() == 0 ? "; all prices are the same, and so is the centre" : "")
                        + (deviation.isExact() ? "" : "; " + deviation.note()))
                .step(centreStep(shared.prices))
                .step(Variance.deviation(shared.prices.prices(), divisor))
                .steps(times.steps(field.size()))
                .step(threshold(shared, reading.threshold()))
                .build();
    }

    private static String verdict(Answer answer, Reading reading) {
        return (answer instanceof Answer.Flag ? "flagged: below " : "not flagged: not below ")
                + Figures.readable(reading.limit());
    }

    private Step centreStep(ReferenceStatistics prices) {
        String label = Steps.capital(centre.words());
        return centre.equals(Statistic.MEAN) ? Steps.mean(label, prices) : Steps.median(label, "of ", prices);
    }

    private Step threshold(Shared shared, Ratio threshold) {
        Root distance = Root.of(shared.squaredDistance());
        return Step.of(Steps.THRESHOLD)
                .formula(
                        centre.words() + " - the root of (limit^2 × variance)",
                        Figures.factor(shared.centre) + " - " + distance.figures())
                .exact(threshold)
                .note(distance.note())
                .build();
    }
}

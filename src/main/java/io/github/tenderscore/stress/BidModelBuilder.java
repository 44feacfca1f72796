package io.github.tenderscore.stress;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Percent;
import io.github.tenderscore.number.Ratio;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A model of bids while it is written. What is wrong is kept and named all at once by {@link #build()}. Not thread-safe.
 *
 * <p>Numbers are digits in text, so that they are exact.
 */
public final class BidModelBuilder {

    private final String title;
    private final Faults faults = new Faults();
    private Optional<List<Integer>> bidders = Optional.empty();
    private Optional<Following> following = Optional.empty();
    private Optional<Outliers> outliers = Optional.empty();
    private Optional<MarkWeights> marks = Optional.empty();
    private final Map<String, AnswerModel> answers = new LinkedHashMap<>();
    private Optional<Map<Strategy, Percent>> strategies = Optional.empty();

    BidModelBuilder(String title) {
        this.title = title;
    }

    /**
     * How many bidders there are, each number as likely as any other.
     *
     * @param fewest at least 1
     * @param most at most 100
     * @return this builder
     */
    public BidModelBuilder bidders(int fewest, int most) {
        bidders = Optional.of(List.of(fewest, most));
        return this;
    }

    /**
     * How far marks and prices follow the ability of a bidder.
     *
     * @param ofMarks from 0 to 1
     * @param ofPrice from -1, where the ablest ask least, to 1, where the ablest ask most
     * @return this builder
     */
    public BidModelBuilder following(String ofMarks, String ofPrice) {
        following = made("following", () -> new Following(Ratio.parse(ofMarks), Ratio.parse(ofPrice)));
        return this;
    }

    /**
     * The prices on a criterion.
     *
     * @param criterion its id
     * @param expected the expected price
     * @param spread per cent of it by which prices go below and above
     * @param shape how they lie between the ends
     * @param unit what every price is a multiple of, such as {@code 0.01}
     * @return this builder
     */
    public BidModelBuilder price(
            String criterion, String expected, String spread, AnswerModel.Shape shape, String unit) {
        return answer(
                criterion,
                () -> new AnswerModel.Price(Ratio.parse(expected), Percent.of(spread), shape, Ratio.parse(unit)));
    }

    /**
     * That no price is unusual.
     *
     * @return this builder
     */
    public BidModelBuilder noOutliers() {
        outliers = Optional.of(Outliers.none());
        return this;
    }

    /**
     * How often a price is unusual.
     *
     * @param low the chance in per cent that a bid asks less
     * @param less by how many per cent
     * @param high the chance in per cent that a bid asks more
     * @param more by how many per cent
     * @return this builder
     */
    public BidModelBuilder outliers(String low, String less, String high, String more) {
        outliers = made(
                "outliers", () -> new Outliers(Percent.of(low), Percent.of(less), Percent.of(high), Percent.of(more)));
        return this;
    }

    /**
     * How often each mark is given on every criterion that is not named by itself.
     *
     * @param weights of low, middle and high marks; weights for each mark where all scales have as many
     * @return this builder
     */
    public BidModelBuilder marks(MarkWeights weights) {
        marks = Optional.of(weights);
        return this;
    }

    /**
     * How often each mark is given on one criterion.
     *
     * @param criterion its id
     * @param weights of its marks
     * @return this builder
     */
    public BidModelBuilder marks(String criterion, MarkWeights weights) {
        return answer(criterion, () -> new AnswerModel.Marks(weights));
    }

    /**
     * The quantities on a criterion, each step as often as any other.
     *
     * @param criterion its id
     * @param from the lowest
     * @param to the highest
     * @param step what lies between one and the next
     * @return this builder
     */
    public BidModelBuilder quantity(String criterion, String from, String to, String step) {
        return answer(criterion, () -> new AnswerModel.Quantity(Ratio.parse(from), Ratio.parse(to), Ratio.parse(step)));
    }

    /**
     * The options that are chosen on a criterion.
     *
     * @param criterion its id
     * @param weights how often each is chosen, by its name
     * @return this builder
     */
    public BidModelBuilder choice(String criterion, Map<String, Integer> weights) {
        return answer(criterion, () -> new AnswerModel.Choice(weights));
    }

    /**
     * How often the answer on a criterion is yes.
     *
     * @param criterion its id
     * @param yes the chance in per cent
     * @return this builder
     */
    public BidModelBuilder yesNo(String criterion, String yes) {
        return answer(criterion, () -> new AnswerModel.YesNo(Percent.of(yes)));
    }

    /**
     * That nobody bids to beat the method.
     *
     * @return this builder
     */
    public BidModelBuilder noStrategies() {
        strategies = Optional.of(Map.of());
        return this;
    }

    /**
     * How often a bidder bids to beat the method in one way; to be called once for each way.
     *
     * @param strategy the way
     * @param chance in per cent
     * @return this builder
     */
    public BidModelBuilder strategy(Strategy strategy, String chance) {
        Map<Strategy, Percent> more = new EnumMap<>(Strategy.class);
        strategies.ifPresent(more::putAll);
        made("strategies", () -> Percent.of(chance)).ifPresent(known -> more.put(strategy, known));
        strategies = Optional.of(more);
        return this;
    }

    /**
     * Ends the model.
     *
     * @return the model
     * @throws io.github.tenderscore.fault.FaultException if anything is missing or outside its range; it names every fault
     */
    public BidModel build() {
        Faults found = new Faults();
        found.addAll(faults.list());
        need(found, "bidders", bidders, "how many bidders there are: bidders(3, 6)");
        need(found, "following", following, "how far marks and prices follow ability: following(\"0.5\", \"0.2\")");
        need(found, "outliers", outliers, "how often prices are unusual: outliers(…) or noOutliers()");
        need(found, "strategies", strategies, "who bids to beat the method: strategy(…) or noStrategies()");
        found.throwIfAny("The model of bids \"" + title + "\"");
        try {
            return new BidModel(
                    title,
                    bidders.orElseThrow().get(0),
                    bidders.orElseThrow().get(1),
                    following.orElseThrow(),
                    outliers.orElseThrow(),
                    marks,
                    answers,
                    strategies.orElseThrow());
        } catch (IllegalArgumentException e) {
            found.add(List.of(), String.valueOf(e.getMessage()));
            found.throwIfAny("The model of bids \"" + title + "\"");
            throw e;
        }
    }

    private static void need(Faults found, String place, Optional<?> given, String what) {
        if (given.isEmpty() && !found.hasAt(List.of(place))) {
            found.add(List.of(place), "The model must say " + what + "; nothing is assumed");
        }
    }

    private BidModelBuilder answer(String criterion, Supplier<AnswerModel> answer) {
        made(criterion, answer).ifPresent(known -> {
            if (answers.putIfAbsent(criterion, known) != null) {
                faults.add(
                        List.of("answers", criterion), "The criterion (" + criterion + ") must be answered only once");
            }
        });
        return this;
    }

    private <T> Optional<T> made(String place, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException | ArithmeticException e) {
            faults.add(List.of(place), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}

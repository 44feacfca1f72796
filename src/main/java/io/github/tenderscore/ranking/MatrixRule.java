package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** An award rule that compares tenders criterion by criterion, the price being one more where it takes part. */
interface MatrixRule extends UsualRule {

    String APPROXIMATE = "approximate, to 34 significant digits";

    /** The per cent of the whole that the price weighs; zero where it takes no part. */
    Ratio price();

    List<Ratio> figures(DecisionMatrix matrix);

    IntFunction<Step> explain(DecisionMatrix matrix);

    /** Why a price must be above zero, such as "divides by it"; empty where it need not be. */
    default Optional<String> whyPriceAboveZero() {
        return Optional.empty();
    }

    default DecisionMatrix matrix(Contest contest) {
        return DecisionMatrix.of(id(), contest, price());
    }

    @Override
    default List<Ratio> figures(Contest contest) {
        return contest.size() == 0 ? List.of() : figures(matrix(contest));
    }

    @Override
    default IntFunction<Step> explain(Contest contest) {
        return explain(matrix(contest));
    }

    @Override
    default PriceUse priceUse() {
        return price().signum() > 0 ? PriceUse.AMOUNT : PriceUse.NONE;
    }

    @Override
    default Optional<String> refusal(Standing tender) {
        return priceUse() == PriceUse.AMOUNT && tender.price().signum() <= 0
                ? whyPriceAboveZero()
                        .map(why -> "its price (" + tender.price() + ") must be above zero, because the rule " + id()
                                + " " + why)
                : Optional.empty();
    }
}

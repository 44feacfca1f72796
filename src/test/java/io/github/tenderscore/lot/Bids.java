package io.github.tenderscore.lot;

import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.socialvalue.SocialValueRules;
import java.util.function.UnaryOperator;

/**
 * Lots whose tenders earn exactly the points they name, so that a test can be reckoned by hand: a quantity out of 100 earns itself, and the
 * price earns nothing.
 */
final class Bids {

    private LotEvaluation evaluation;

    private Bids(LotEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** The method of a lot in which a tender earns as many points as it names. */
    static UnaryOperator<MethodologyBuilder> pointsAsNamed() {
        return builder -> builder.prices("GBP", VatBasis.NET)
                .quantity("points", "Points", "100", SocialValueRules.towardsTarget("100"))
                .price("price", "Price", "0", PriceRules.lowestOverPrice());
    }

    /** A lotting with some such lots. */
    static LottingBuilder lots(String... ids) {
        LottingBuilder builder = Lotting.named("Illustrative");
        for (String id : ids) {
            builder.lot(id, "Area " + id, pointsAsNamed());
        }
        return builder;
    }

    static Bids under(Lotting lotting) {
        return new Bids(LotEvaluation.under(lotting));
    }

    /** Adds a tender of a supplier; its id is that of the supplier and the lot. */
    Bids bid(String supplier, String lot, String points, String price) {
        evaluation = evaluation.tender(
                lot, supplier + lot, supplier, t -> t.quantity("points", points).price(price));
        return this;
    }

    /** Adds a tender at a price that does not matter. */
    Bids bid(String supplier, String lot, String points) {
        return bid(supplier, lot, points, "1");
    }

    Bids with(UnaryOperator<LotEvaluation> change) {
        evaluation = change.apply(evaluation);
        return this;
    }

    LotEvaluation evaluation() {
        return evaluation;
    }

    LotAwards awards() {
        return evaluation.allocate();
    }

    /** Who is awarded which lot, such as {@code 1=A1 2=B2}; every allocation where there are several. */
    static String said(LotAwards awards) {
        StringBuilder text = new StringBuilder();
        for (Allocation allocation : awards.decision().allocations()) {
            text.append(text.isEmpty() ? "" : " | ");
            StringBuilder one = new StringBuilder();
            allocation
                    .awards()
                    .forEach((lot, tender) -> one.append(one.isEmpty() ? "" : " ")
                            .append(lot)
                            .append('=')
                            .append(tender.tender()));
            text.append(one);
        }
        return text + (awards.decision().isComplete() ? "" : " | …");
    }
}

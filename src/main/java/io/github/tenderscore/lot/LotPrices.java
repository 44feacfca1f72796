package io.github.tenderscore.lot;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a tender asks and is paid for a lot, and what the tender would earn at another. */
final class LotPrices {

    private LotPrices() {}

    /** Empty where the lot has not exactly one price criterion, or the tender names no price. */
    static Optional<Ratio> of(Lot lot, Tender tender) {
        List<Criterion.Leaf> prices = lot.prices();
        if (prices.size() != 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(tender.response(prices.get(0).id()))
                .filter(Response.Price.class::isInstance)
                .map(response -> ((Response.Price) response).money().amount());
    }

    /** The figure of a tender if its price were another; empty where it would be disqualified. */
    static Optional<Ratio> figureAt(Assessment assessment, String tender, Ratio price) {
        Evaluation evaluation = assessment.evaluation();
        List<Tender> tenders = new ArrayList<>();
        for (Tender one : evaluation.tenders()) {
            tenders.add(one.id().equals(tender) ? at(evaluation, one, price) : one);
        }
        return evaluation
                .again(evaluation.methodology(), tenders)
                .assess()
                .result(tender)
                .figure();
    }

    private static Tender at(Evaluation evaluation, Tender tender, Ratio price) {
        Map<String, Response> responses = new LinkedHashMap<>(tender.responses());
        evaluation.methodology().leaves().stream()
                .filter(Criterion.Leaf::isPrice)
                .forEach(leaf -> responses.put(
                        leaf.id(), new Response.Price(evaluation.methodology().money(price))));
        return new Tender(tender.id(), tender.supplier(), responses, tender.reasons());
    }
}

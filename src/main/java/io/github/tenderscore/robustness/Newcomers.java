package io.github.tenderscore.robustness;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.MarkScale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Responses of made-up tenders: those of a tender, with prices from a twentieth of the lowest to twice the highest and all marks as given,
 * at the lowest, the lowest that passes and the highest grade; and with its own price and one mark at either end of its scale.
 */
final class Newcomers {

    /** Which part of the lowest price is the least that is tried. */
    private static final Ratio LEAST = Ratio.of(1, 20);

    private static final Ratio MOST = Ratio.of(2);

    private final Methodology method;
    private final List<Tender> tenders;
    private final SearchTerms terms;

    Newcomers(Methodology method, List<Tender> tenders, SearchTerms terms) {
        this.method = method;
        this.tenders = tenders;
        this.terms = terms;
    }

    Set<Map<String, Response>> like(Tender tender) {
        Set<Map<String, Response>> all = new LinkedHashSet<>();
        List<Map<String, Response>> marked = List.of(
                tender.responses(),
                marked(tender, MarkScale::lowest),
                passing(tender),
                marked(tender, MarkScale::highest));
        for (int i = 0; i <= terms.parts(); i++) {
            for (Map<String, Response> responses : marked) {
                all.add(priced(responses, Ratio.of(i, terms.parts())));
            }
        }
        for (String criterion : method.marked()) {
            MarkScale scale = method.scale(criterion).orElseThrow();
            for (Ratio mark : List.of(scale.lowest(), scale.highest())) {
                if (tender.responses().containsKey(criterion)) {
                    Map<String, Response> one = new LinkedHashMap<>(tender.responses());
                    one.put(criterion, new Response.Mark(mark));
                    all.add(one);
                }
            }
        }
        return all;
    }

    private Map<String, Response> marked(Tender tender, Function<MarkScale, Ratio> mark) {
        Map<String, Response> responses = new LinkedHashMap<>(tender.responses());
        responses.replaceAll((criterion, given) -> method.scale(criterion)
                .<Response>map(scale -> new Response.Mark(mark.apply(scale)))
                .orElse(given));
        return responses;
    }

    private Map<String, Response> passing(Tender tender) {
        Map<String, Response> responses = new LinkedHashMap<>(tender.responses());
        for (Criterion.Leaf leaf : method.leaves()) {
            if (leaf.scoring() instanceof Scoring.Mark scoring && responses.containsKey(leaf.id())) {
                responses.put(leaf.id(), new Response.Mark(passing(scoring.scale(), leaf.gate())));
            }
        }
        return responses;
    }

    /** The lowest grade that passes the gate; the highest where none does. */
    private static Ratio passing(MarkScale scale, Optional<Gate> gate) {
        Ratio least = scale.lowest();
        if (gate.isPresent() && gate.get() instanceof Gate.Minimum minimum) {
            least = minimum.points(scale.highest());
        }
        Ratio passing = scale.highest();
        for (MarkScale.Grade grade : scale.grades()) {
            passing = grade.mark().compareTo(least) >= 0 ? grade.mark() : passing;
        }
        return passing;
    }

    /** Every price at the same place of its range, in whole steps. */
    private Map<String, Response> priced(Map<String, Response> given, Ratio place) {
        Map<String, Response> responses = new LinkedHashMap<>(given);
        Lattice steps = new Lattice(Ratio.ZERO, terms.priceStep());
        responses.replaceAll((criterion, response) -> {
            if (!(response instanceof Response.Price price)) {
                return response;
            }
            List<Ratio> prices = prices(criterion);
            Ratio lowest = prices.stream().reduce(Ratio::min).orElseThrow().times(LEAST);
            Ratio highest = prices.stream().reduce(Ratio::max).orElseThrow().times(MOST);
            Ratio amount = steps.atMost(lowest.plus(highest.minus(lowest).times(place)));
            Money money = price.money();
            return new Response.Price(
                    new Money(amount.max(terms.priceStep()), money.currency(), money.vat()), price.detail());
        });
        return responses;
    }

    private List<Ratio> prices(String criterion) {
        List<Ratio> prices = new ArrayList<>();
        for (Tender tender : tenders) {
            if (tender.response(criterion) instanceof Response.Price price) {
                prices.add(price.money().amount());
            }
        }
        return prices;
    }
}

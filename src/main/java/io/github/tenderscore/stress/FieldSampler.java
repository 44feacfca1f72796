package io.github.tenderscore.stress;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the fields of bids of a seed. Immutable and thread-safe. */
final class FieldSampler {

    private final BidModel model;
    private final long seed;
    private final Map<String, ResponseDraw> draws;
    private final List<Supplier> suppliers = new ArrayList<>();
    private final List<Strategy> strategies = new ArrayList<>();
    private final List<Integer> upTo = new ArrayList<>();

    /** Refuses, naming every fault, a model that does not say what the criteria of the method ask for. */
    FieldSampler(Methodology method, BidModel model, long seed) {
        this.model = model;
        this.seed = seed;
        this.draws = ModelFit.draws(method, model);
        for (int i = 1; i <= model.most(); i++) {
            suppliers.add(new Supplier("Illustrative bidder " + i));
        }
        int sum = 0;
        for (var entry : model.strategies().entrySet()) {
            sum += Chances.millionths(entry.getValue(), entry.getKey().code());
            strategies.add(entry.getKey());
            upTo.add(sum);
        }
    }

    Field field(long number) {
        Draws drawn = new Draws(seed, number);
        int bidders = model.fewest() + drawn.below(model.most() - model.fewest() + 1);
        List<Tender> tenders = new ArrayList<>(bidders);
        List<Optional<Strategy>> followed = new ArrayList<>(bidders);
        for (int i = 0; i < bidders; i++) {
            Bidder bidder = new Bidder(drawn.fraction(), strategy(drawn));
            Map<String, Response> responses = new LinkedHashMap<>();
            for (var entry : draws.entrySet()) {
                responses.put(entry.getKey(), entry.getValue().draw(bidder, drawn));
            }
            tenders.add(new Tender("B" + (i + 1), suppliers.get(i), responses));
            followed.add(bidder.strategy());
        }
        return new Field(number, List.copyOf(tenders), List.copyOf(followed));
    }

    private Optional<Strategy> strategy(Draws drawn) {
        int place = drawn.below(Chances.CERTAIN);
        for (int i = 0; i < strategies.size(); i++) {
            if (place < upTo.get(i)) {
                return Optional.of(strategies.get(i));
            }
        }
        return Optional.empty();
    }
}

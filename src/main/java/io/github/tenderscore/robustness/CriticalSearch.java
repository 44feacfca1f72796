package io.github.tenderscore.robustness;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.ChoiceScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks for the nearest changes of one response that change the first place. */
final class CriticalSearch {

    private final Replay replay;
    private final List<String> first;
    private final SearchTerms terms;
    private final List<Criticality.Untried> untried;

    CriticalSearch(Assessment published, SearchTerms terms, List<Criticality.Untried> untried) {
        this.replay = new Replay(published);
        this.first = Replay.first(published);
        this.terms = terms;
        this.untried = untried;
    }

    List<CriticalChange> changes(TenderResult result, Criterion.Leaf leaf) {
        Response given = result.tender().response(leaf.id());
        if (given == null) {
            return untried(result, leaf, "no response was given");
        }
        Spot spot = new Spot(result, leaf, given);
        if (given instanceof Response.Mark mark && leaf.scoring() instanceof Scoring.Mark scoring) {
            return climbed(spot, Ladder.ofMark(scoring.scale(), mark.mark()), Response.Mark::new);
        }
        if (given instanceof Response.Price price) {
            return price.money().amount().signum() > 0
                    ? prices(spot, price)
                    : untried(result, leaf, "the price is not above zero");
        }
        if (given instanceof Response.Quantity quantity) {
            return quantities(spot, quantity);
        }
        if (given instanceof Response.Choice choice && leaf.scoring() instanceof Scoring.Choice scoring) {
            return choices(spot, choice, scoring.scale());
        }
        return given instanceof Response.YesNo answer
                ? tried(spot, new Response.YesNo(!answer.yes())).stream().toList()
                : untried(result, leaf, "commitments are not changed");
    }

    private List<CriticalChange> untried(TenderResult result, Criterion.Leaf leaf, String reason) {
        untried.add(new Criticality.Untried(result.tender().id(), leaf.id(), reason));
        return List.of();
    }

    private List<CriticalChange> prices(Spot spot, Response.Price price) {
        Lattice lattice = new Lattice(price.money().amount(), terms.priceStep());
        List<Ratio> others = new ArrayList<>();
        for (Tender tender : replay.tenders()) {
            if (tender.response(spot.leaf().id()) instanceof Response.Price other) {
                others.add(other.money().amount());
            }
        }
        return climbed(
                spot,
                Ladder.ofFigure(lattice, true, others, terms.parts()),
                amount -> new Response.Price(
                        new Money(
                                amount, price.money().currency(), price.money().vat()),
                        price.detail()));
    }

    private List<CriticalChange> quantities(Spot spot, Response.Quantity quantity) {
        Lattice lattice = new Lattice(quantity.quantity(), terms.quantityStep());
        List<Ratio> others = new ArrayList<>();
        for (Tender tender : replay.tenders()) {
            if (tender.response(spot.leaf().id()) instanceof Response.Quantity other) {
                others.add(other.quantity());
            }
        }
        return climbed(spot, Ladder.ofFigure(lattice, false, others, terms.parts()), Response.Quantity::new);
    }

    /** The option that changes the first place and whose share of the points is nearest. */
    private List<CriticalChange> choices(Spot spot, Response.Choice given, ChoiceScale scale) {
        Ratio share = scale.share(given.option());
        return scale.options().stream()
                .map(ChoiceScale.Option::name)
                .filter(option -> !option.equals(given.option()))
                .sorted(Comparator.comparing(
                        option -> scale.share(option).minus(share).abs()))
                .flatMap(option -> tried(spot, new Response.Choice(option)).stream())
                .limit(1)
                .toList();
    }

    private List<CriticalChange> climbed(Spot spot, List<Ladder> ladders, Function<Ratio, Response> response) {
        return ladders.stream()
                .flatMap(ladder -> climbed(spot, ladder, response).stream())
                .toList();
    }

    private Optional<CriticalChange> climbed(Spot spot, Ladder ladder, Function<Ratio, Response> response) {
        Ratio before = ladder.present();
        for (Ratio rung : ladder.rungs()) {
            Optional<CriticalChange> there = tried(spot, response.apply(rung));
            if (there.isPresent()) {
                return ladder.between().isEmpty()
                        ? there
                        : Optional.of(halved(spot, ladder.between().get(), before, rung, there.get(), response));
            }
            before = rung;
        }
        return Optional.empty();
    }

    /** The nearest change between a figure that changes nothing and one that does. */
    private CriticalChange halved(
            Spot spot,
            Lattice lattice,
            Ratio nothing,
            Ratio something,
            CriticalChange change,
            Function<Ratio, Response> response) {
        Ratio near = nothing;
        Ratio far = something;
        CriticalChange nearest = change;
        Optional<Ratio> middle = lattice.between(near, far);
        while (middle.isPresent()) {
            Optional<CriticalChange> there = tried(spot, response.apply(middle.get()));
            if (there.isPresent()) {
                far = middle.get();
                nearest = there.get();
            } else {
                near = middle.get();
            }
            middle = lattice.between(near, far);
        }
        return nearest;
    }

    /** What another response changes; empty where the first place stays, or the tenders could not be assessed with it. */
    private Optional<CriticalChange> tried(Spot spot, Response to) {
        Optional<Assessment> assessment = replay.replacing(spot.with(to));
        return assessment.filter(after -> !Replay.first(after).equals(first)).map(after -> {
            List<String> firstAfter = Replay.first(after);
            return new CriticalChange(
                    spot.result().tender().id(),
                    spot.leaf().id(),
                    spot.leaf().name(),
                    spot.given(),
                    to,
                    spot.size(to, after),
                    firstAfter,
                    CriticalChange.Effect.of(first, firstAfter));
        });
    }
}

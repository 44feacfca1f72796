package io.github.tenderscore.framework;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Calls the member whose published prices give the lowest total. The totals are prices, not scores; they are compared by the engine
 * under the rule of the lowest price.
 */
final class LowestPriceAward {

    private static final String CRITERION = "total";

    private final DirectAward award;
    private final Mechanism mechanism = new Mechanism.LowestPrice();
    private final Map<String, Step> totals = new HashMap<>();

    LowestPriceAward(DirectAward award) {
        this.award = award;
    }

    Optional<CallOffResult> run() {
        if (!(award.call().state() instanceof CallState.PriceLists lists)) {
            award.needs(mechanism, "what is to be bought and what each member charges");
            return Optional.empty();
        }
        List<Considered> considered = new ArrayList<>();
        List<Tender> tenders = new ArrayList<>();
        for (Member member : award.members()) {
            Optional<Unavailability> obstacle = award.check().obstacle(member.id());
            if (obstacle.isPresent()) {
                considered.add(new Considered(
                        member, Considered.Result.PASSED_OVER, obstacle.get().text()));
            } else {
                total(member, lists).ifPresent(total -> tenders.add(tender(member, lists, total)));
            }
        }
        Optional<Assessment> assessment = tenders.isEmpty()
                ? Optional.empty()
                : Optional.of(Evaluation.under(method(lists)).tenders(tenders).assess());
        assessment.ifPresent(one -> considered.addAll(0, ranked(one)));
        return Optional.of(result(considered, assessment));
    }

    private Methodology method(CallState.PriceLists lists) {
        return Methodology.named("Call-off " + award.call().id())
                .prices(lists.unit().currency(), lists.unit().vat())
                .price(CRITERION, "Total of the published prices")
                .award(AwardRules.lowestPrice())
                .build();
    }

    private static Tender tender(Member member, CallState.PriceLists lists, Ratio total) {
        Money money = new Money(total, lists.unit().currency(), lists.unit().vat());
        return new Tender(member.id(), member.supplier(), Map.of(CRITERION, new Response.Price(money)));
    }

    /** What a member charges for the basket; a thing without a price is not free, so that there is then no total. */
    private Optional<Ratio> total(Member member, CallState.PriceLists lists) {
        Map<String, Ratio> prices = lists.prices().getOrDefault(member.id(), Map.of());
        List<String> words = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        Ratio total = Ratio.ZERO;
        boolean complete = true;
        for (Map.Entry<String, Ratio> thing : lists.basket().entrySet()) {
            Ratio price = prices.get(thing.getKey());
            if (price == null || price.signum() < 0) {
                complete = false;
                award.check()
                        .add(
                                "prices",
                                price == null
                                        ? "The member " + member.id() + " must have a published price for "
                                                + thing.getKey() + "; a missing one is not zero"
                                        : "The price (" + price + ") of the member " + member.id() + " for "
                                                + thing.getKey() + " must not be negative");
            } else {
                total = total.plus(thing.getValue().times(price));
                words.add("quantity × price of " + thing.getKey());
                figures.add(Figures.factor(thing.getValue()) + " × " + Figures.factor(price));
            }
        }
        totals.put(
                member.id(),
                Step.of("Total of the published prices")
                        .formula(String.join(" + ", words), String.join(" + ", figures))
                        .exact(total)
                        .note(lists.unit().unit())
                        .build());
        return complete ? Optional.of(total) : Optional.empty();
    }

    private List<Considered> ranked(Assessment assessment) {
        int first = assessment.first().size();
        return assessment.ranking().stream()
                .map(result -> new Considered(
                        award.members().stream()
                                .filter(one -> one.id().equals(result.tender().id()))
                                .findFirst()
                                .orElseThrow(),
                        outcome(result, first),
                        "place " + result.rank().orElseThrow() + " with "
                                + Figures.readable(result.figure().orElseThrow())))
                .toList();
    }

    private static Considered.Result outcome(TenderResult result, int first) {
        if (result.rank().orElseThrow() > 1) {
            return Considered.Result.NOT_REACHED;
        }
        return first == 1 ? Considered.Result.CALLED : Considered.Result.TIED;
    }

    private CallOffResult result(List<Considered> considered, Optional<Assessment> assessment) {
        Step.Builder step = Step.of(award.title(considered)).note(mechanism.text());
        for (Considered one : considered) {
            Step.Builder member = Step.of(
                            one.member().shown() + ", " + one.result().code().replace('-', ' '))
                    .note(one.reason());
            Optional.ofNullable(totals.get(one.member().id())).ifPresent(member::step);
            step.step(member.build());
        }
        return new CallOffResult(
                award.call(),
                DirectAward.called(considered),
                considered,
                assessment,
                Optional.empty(),
                new Explanation(step.build()));
    }
}

package io.github.tenderscore.check;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.ranking.TieBreaks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Samples of publication. What is asked: Procurement Act 2023, section 23(3)(a); undisclosed sub-weights: Letting v Newham. Illustrative methods. */
final class PublicationSamples implements CheckSamples.Group {

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L09", published());
    }

    static Methodology method(String plan, String team) {
        return Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .group(
                        "quality",
                        "Quality",
                        "60",
                        quality -> quality.mark("plan", "Plan", plan, MarkScales.zeroToFive(), Options.minimum("2"))
                                .mark("team", "Team", team, MarkScales.zeroToFive()))
                .rounding(Rounding.halfUp(2).atCriterion())
                .tieBreak(TieBreaks.highest("quality"))
                .build();
    }

    /** Quality as one criterion, whose sub-criteria are not disclosed. */
    static Methodology flat() {
        return Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("quality", "Quality", "60", MarkScales.zeroToFive())
                .build();
    }

    static PublicationFacts against(Methodology published) {
        return new PublicationFacts(Optional.of(method("70", "30")), Optional.of(published), Optional.empty());
    }

    static PublicationFacts listed(List<String> elements) {
        return new PublicationFacts(Optional.of(method("70", "30")), Optional.empty(), Optional.of(elements));
    }

    private static List<CaseFile> files(PublicationFacts... facts) {
        return Stream.of(facts)
                .map(CaseFile.of(CheckSamples.profile(Route.OPEN))::with)
                .toList();
    }

    private static Map<Status, List<CaseFile>> published() {
        List<String> all = PublicationFacts.elementsOf(method("70", "30"));
        List<String> more = Stream.concat(all.stream(), Stream.of("annex/4")).toList();
        List<String> less =
                all.stream().filter(element -> !element.equals("tieBreak")).toList();
        return Map.of(
                Status.PASSES,
                files(against(method("70", "30")), listed(all), listed(more)),
                Status.FAILS,
                files(against(method("60", "40")), against(flat()), listed(less), listed(List.of())),
                Status.UNKNOWN,
                files(
                        new PublicationFacts(Optional.empty(), Optional.of(flat()), Optional.empty()),
                        new PublicationFacts(Optional.of(flat()), Optional.empty(), Optional.empty())),
                Status.NOT_APPLICABLE,
                List.of(CaseFile.of(CheckSamples.profile(Route.BELOW_THRESHOLD))));
    }
}

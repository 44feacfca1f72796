package io.github.tenderscore.check;

import io.github.tenderscore.number.VatBasis;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** L40: the whole-life costs of every tender stand on the footing that the method publishes, so that like is compared with like. */
final class OneCostBasis implements Examination {

    private static final String FACTS = "costBasis";

    private static final List<Part> PARTS = List.of(
            new Part("horizon", "The horizon", basis -> basis.horizon().map(years -> years + " years")),
            new Part("discountSchedule", "The discount schedule", CostBasis::discountSchedule),
            new Part(
                    "costHeads",
                    "The heads of costs",
                    basis -> basis.costHeads().map(heads -> String.join(", ", heads))),
            new Part(
                    "vatTreatment",
                    "The VAT treatment",
                    basis -> basis.vatTreatment()
                            .filter(vat -> vat != VatBasis.UNSTATED)
                            .map(VatBasis::code)),
            new Part("priceBase", "The price base", basis -> basis.priceBase().map(year -> "prices of " + year)));

    /** One thing that must be alike, in words that are alike exactly where it is. */
    private record Part(String member, String what, Function<CostBasis, Optional<String>> words) {}

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                CostBasisFacts.class,
                facts -> answer.needs(
                        List.of(FACTS, "wholeLife"),
                        "Whether costs of a whole life are compared",
                        facts.wholeLife(),
                        wholeLife -> {
                            if (wholeLife) {
                                bases(facts, answer);
                            } else {
                                answer.nothingToCheck("no costs of a whole life are compared");
                            }
                        }));
    }

    private static void bases(CostBasisFacts facts, Answer answer) {
        List<String> tendersAt = List.of(FACTS, "tenders");
        answer.needs(
                List.of(FACTS, "published"),
                "On what footing the method counts costs",
                facts.published(),
                published -> answer.needs(
                        tendersAt,
                        "On what footing each tender counts costs",
                        facts.tenders(),
                        tenders -> PARTS.forEach(part -> answer.needs(
                                List.of(FACTS, "published", part.member()),
                                part.what() + " of the method",
                                part.words().apply(published),
                                method -> tenders.forEach(tender -> compare(part, method, tender, answer))))));
    }

    private static void compare(Part part, String method, CostBasisFacts.TenderBasis tender, Answer answer) {
        List<String> place = List.of(FACTS, "tenders", tender.tender(), part.member());
        answer.needs(
                place,
                part.what() + " of the tender " + tender.tender(),
                part.words().apply(tender.basis()),
                own -> {
                    if (!own.equals(method)) {
                        answer.fails(
                                place,
                                part.what() + " (" + own + ") of the tender " + tender.tender()
                                        + " must be that of the published method (" + method + ")",
                                "work its costs out anew on the published footing");
                    }
                });
    }
}

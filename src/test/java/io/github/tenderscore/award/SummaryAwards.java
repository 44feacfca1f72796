package io.github.tenderscore.award;

import static io.github.tenderscore.model.Options.minimum;
import static io.github.tenderscore.model.Options.mustBeYes;
import static io.github.tenderscore.model.Options.passFail;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.award.WithheldGround.SensitiveCommercial;
import io.github.tenderscore.award.WithheldItem.Audience;
import io.github.tenderscore.award.WithheldItem.Part;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.TenderBuilder;
import io.github.tenderscore.number.VatBasis;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * An illustrative award, small enough to be worked out by hand: a price of 40 against the lowest, two marks of 36 and 24, and a
 * question that lets pass or not.
 *
 * <p>Points: A 40 × 200/250 = 32, 28.8 and 19.2, total 80; B 40 × 200/320 = 25, 36 and 24, total 85; E 40, 14.4 and 14.4, total
 * 68.8. C fails the minimum of the second mark; D is disregarded.
 */
final class SummaryAwards {

    static final Methodology METHOD = Methodology.named("Illustrative: care at home")
            .prices("GBP", VatBasis.NET)
            .price("price", "Price", "40", PriceRules.lowestOverPrice())
            .group(
                    "quality",
                    "Quality",
                    "60",
                    quality -> quality.mark("plan", "Plan", "60", MarkScales.zeroToFive())
                            .mark("care", "Care", "40", MarkScales.zeroToFive(), minimum("3")))
            .yesNo("insured", "Insured", passFail(), mustBeYes())
            .build();

    static final SummaryFacts FACTS = SummaryFacts.NONE
            .providedAt(OffsetDateTime.parse("2026-03-02T12:00:00Z"))
            .accessAt("Tender documents, part 3");

    private SummaryAwards() {}

    static Supplier supplier(String tender, String name) {
        return new Supplier(name)
                .identifiedBy("illustrative-" + tender)
                .reachedAt("Office " + tender + ", Exampleton", tender + "@suppliers.example");
    }

    /** What is known of a tender under a method of a price and a plan. */
    static UnaryOperator<TenderBuilder> planned(String price, String mark, String reason) {
        return t -> t.price(price).mark("plan", mark).reason("plan", reason, "Section 2");
    }

    /** An evaluation of the method, or of another with the same criteria. */
    static Evaluation evaluation(Methodology method) {
        return tenders(method)
                .decide(Consideration.of("D", Ground.PROCEDURAL_BREACH)
                        .disregard("Head of procurement", LocalDate.of(2026, 2, 2), "it arrived after the deadline"));
    }

    private static Evaluation tenders(Methodology method) {
        return Evaluation.under(method)
                .tender(
                        "A",
                        supplier("A", "Alder Care CIC"),
                        t -> t.price("250")
                                .mark("plan", "4")
                                .mark("care", "4")
                                .yes("insured")
                                .reason("plan", "A plans each week.", "Section 2")
                                .reason("care", "A visits daily.", "Section 3"))
                .tender(
                        "B",
                        supplier("B", "Birch Homes Ltd"),
                        t -> t.price("320")
                                .mark("plan", "5")
                                .mark("care", "5")
                                .yes("insured")
                                .reason("plan", "B plans each day.", "Section 2")
                                .reason("care", "B visits twice a day.", "Section 3", "Annex 1"))
                .tender(
                        "C",
                        supplier("C", "Cedar Visits Ltd"),
                        t -> t.price("190")
                                .mark("plan", "3")
                                .mark("care", "2")
                                .yes("insured")
                                .reason("plan", "C plans each month.", "Section 2")
                                .reason("care", "C visits weekly.", "Section 3"))
                .tender("D", new Supplier("Damson Nursing Ltd"), t -> t.price("170"))
                .tender(
                        "E",
                        supplier("E", "Elm Nights Ltd"),
                        t -> t.price("200")
                                .mark("plan", "2")
                                .mark("care", "3")
                                .yes("insured")
                                .reason("plan", "E names no dates.", "Section 2")
                                .reason("care", "E visits at night only.", "Section 3"));
    }

    static AssessmentSummaries summaries(SummaryFacts facts) {
        return AssessmentSummaries.of(evaluation(METHOD).assess(), facts);
    }

    static AssessmentSummary summary(AssessmentSummaries summaries, String tender) {
        return summaries.issue().stream()
                .filter(summary -> summary.tender().equals(tender))
                .findFirst()
                .orElseThrow();
    }

    /** A score of a block by the id of its criterion. */
    static SummaryScore score(SummaryBlock block, String criterion) {
        return all(block.scores()).stream()
                .filter(score -> score.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static List<SummaryScore> all(List<SummaryScore> scores) {
        return scores.stream()
                .flatMap(score -> Stream.concat(Stream.of(score), all(score.parts()).stream()))
                .toList();
    }

    static List<String> texts(List<Fault> faults) {
        return faults.stream().map(Fault::message).toList();
    }

    static WithheldItem commercial(String tender, String criterion, Part part, Audience from) {
        return new WithheldItem(
                tender,
                criterion.isEmpty() ? Optional.empty() : Optional.of(criterion),
                part,
                from,
                new SensitiveCommercial(SensitiveCommercial.Kind.LIKELY_PREJUDICE, "Bids for the next lot are open."),
                false);
    }
}

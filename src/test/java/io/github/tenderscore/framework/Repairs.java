package io.github.tenderscore.framework;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.PriorStep;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import io.github.tenderscore.stage.CutTie;
import io.github.tenderscore.stage.Progression;
import java.time.LocalDate;
import java.util.List;

/**
 * An illustrative framework for repairs with four suppliers, of which the best three are admitted.
 *
 * <p>By hand, with 50 for the price (lowest 80) and 50 for quality out of 10: A 50 × 80/100 + 45 = 85, B 50 × 80/80 + 25 = 75, C 50 ×
 * 80/100 + 30 = 70, D 50 × 80/160 + 25 = 50.
 */
final class Repairs {

    static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    static final Term FOUR_YEARS = Term.of(FIRST, LocalDate.of(2030, 3, 31));

    private Repairs() {}

    static Methodology method() {
        return Methodology.named("Repairs framework")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .mark("quality", "Quality", "50", MarkScales.zeroToTen())
                .build();
    }

    static Framework competed() {
        return Framework.competed(
                "Repairs", FrameworkKind.GENERAL, method(), Progression.best(3, CutTie.NOT_PUBLISHED), FOUR_YEARS);
    }

    static Evaluation tenders() {
        return Evaluation.under(method())
                .tender("A", "Alder", t -> t.price("100").mark("quality", "9"))
                .tender("B", "Birch", t -> t.price("80").mark("quality", "5"))
                .tender("C", "Cedar", t -> t.price("100").mark("quality", "6"))
                .tender("D", "Damson", t -> t.price("160").mark("quality", "5"));
    }

    static Admission admitted(Framework framework) {
        return framework.admit(tenders());
    }

    /** Two members in the first place, and one behind them. */
    static Evaluation twins() {
        return Evaluation.under(method())
                .tender("A", "Alder", t -> t.price("100").mark("quality", "9"))
                .tender("B", "Birch", t -> t.price("100").mark("quality", "9"))
                .tender("C", "Cedar", t -> t.price("100").mark("quality", "6"));
    }

    static Unavailability refused(String member) {
        return new Unavailability.Refused(member, DAY, "All teams are booked");
    }

    static Unavailability excluded(String member) {
        return new Unavailability.Excluded(Consideration.of(member, Ground.EXCLUDED_SUPPLIER)
                .after(PriorStep.between(
                        PriorStep.Kind.OPPORTUNITY_FOR_REPRESENTATIONS,
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 6, 15),
                        "Asked for its representations"))
                .disregard("Head of procurement", LocalDate.of(2026, 7, 1), "A conviction, and no self-cleaning"));
    }

    static List<String> faults(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    static List<String> texts(CallOffResult result) {
        return result.considered().stream().map(Considered::text).toList();
    }
}

package io.github.tenderscore.award;

import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.SupplierKind;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.stream.Collectors;

/** Explains the numbers of tenders in a notice, tender by tender. */
final class CountExplainer {

    private final AwardedLot lot;

    CountExplainer(AwardedLot lot) {
        this.lot = lot;
    }

    Step top() {
        String owner = lot.name().map(name -> " for lot " + name.number()).orElse("");
        return Step.of("Numbers of tenders" + owner)
                .step(submitted())
                .step(assessed())
                .step(from(SupplierKind.SME))
                .step(from(SupplierKind.VCSE))
                .build();
    }

    private Step submitted() {
        Step.Builder step = Step.of("Submitted by the deadline");
        lot.submitted().ifPresent(number -> step.exact(Ratio.of(number)));
        return step.note(lot.submitted().isPresent() ? "less those withdrawn" : "not given")
                .build();
    }

    private Step assessed() {
        long ranked = count(Outcome.Ranked.class);
        long disqualified = count(Outcome.Disqualified.class);
        long disregarded = count(Outcome.Disregarded.class);
        return Step.of("Assessed")
                .formula("ranked + disqualified under the method", ranked + " + " + disqualified)
                .exact(Ratio.of(ranked + disqualified))
                .step(Step.of("Disregarded")
                        .exact(Ratio.of(disregarded))
                        .note("not assessed (Procurement Act 2023, section 50(5)(b))")
                        .build())
                .build();
    }

    private long count(Class<? extends Outcome> outcome) {
        return lot.assessment().results().stream()
                .filter(result -> outcome.isInstance(result.outcome()))
                .count();
    }

    private Step from(SupplierKind kind) {
        List<TenderResult> assessed = lot.assessed();
        Step.Builder step = Step.of("Assessed that come from a " + kind.words());
        if (lot.assessedFrom(kind) instanceof Fact.Missing<Integer> missing) {
            step.note("not known: " + missing.why());
        } else if (!assessed.isEmpty()) {
            step.formula(
                            "1 for each that does, 0 for each that does not",
                            assessed.stream()
                                    .map(result -> figure(result, kind))
                                    .collect(Collectors.joining(" + ")))
                    .exact(Ratio.of(assessed.stream()
                            .filter(result -> isOf(result, kind))
                            .count()));
        }
        return step.steps(assessed.stream().map(result -> tender(result, kind)).toList())
                .build();
    }

    private static Step tender(TenderResult result, SupplierKind kind) {
        String answer =
                result.tender().supplier().is(kind).map(is -> is ? "yes" : "no").orElse("not known");
        return Step.of(result.tender().id() + ", " + result.tender().supplier().name())
                .note(answer)
                .build();
    }

    private static boolean isOf(TenderResult result, SupplierKind kind) {
        return result.tender().supplier().is(kind).orElse(false);
    }

    private static String figure(TenderResult result, SupplierKind kind) {
        return isOf(result, kind) ? "1" : "0";
    }
}

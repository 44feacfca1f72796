package io.github.tenderscore.check;

import io.github.tenderscore.delivery.KpiDuty;
import io.github.tenderscore.delivery.Rating;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * L32: each indicator is assessed in every period of twelve months and at the end of the contract, in the words of the regulation. Indicators
 * that were set without a duty are assessed as the authority likes, because section 71(1) speaks of those of section 52(1).
 */
final class KpisAssessed implements Examination {

    static final String FACTS = "kpiReviews";
    private static final List<ContractTrait> WITHOUT_DUTY =
            List.of(ContractTrait.FRAMEWORK, ContractTrait.CONCESSION, ContractTrait.LIGHT_TOUCH);

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                KpiReviewFacts.class,
                facts -> answer.needs(
                        List.of(FACTS, "kpis"),
                        "Which key performance indicators the contract has",
                        facts.kpis(),
                        kpis -> {
                            Optional<String> voluntary = voluntary(file.profile(), facts);
                            if (kpis.isEmpty()) {
                                answer.nothingToCheck("no key performance indicators are set");
                            } else if (voluntary.isPresent()) {
                                answer.nothingToCheck("the indicators are voluntary, for " + voluntary.get());
                            } else {
                                answer.needs(
                                        List.of("profile", "value"),
                                        "The estimated value with VAT",
                                        file.profile().value().flatMap(EstimatedValue::comparable),
                                        pounds -> {
                                            kpis.forEach(kpi -> ratings(kpi, answer));
                                            KpiAssessmentDays.examine(kpis, facts, answer);
                                        });
                            }
                        }));
    }

    /** Why section 52 does not ask for the indicators; empty where it does or that is not known. */
    private static Optional<String> voluntary(Profile profile, KpiReviewFacts facts) {
        return WITHOUT_DUTY.stream()
                .filter(profile::is)
                .findFirst()
                .map(trait -> "section 52 asks for none of a " + trait.words())
                .or(() -> facts.entered()
                        .map(entered -> KpisSet.reach(entered, profile))
                        .filter(duty -> duty.result() == KpiDuty.Result.NOT_APPLICABLE)
                        .map(KpisSet::words));
    }

    private static void ratings(KpiReviewFacts.AssessedKpi kpi, Answer answer) {
        answer.under("PA23 s.71(2)");
        answer.needs(place(kpi), "How " + kpi.id() + " was assessed", kpi.assessments(), assessments -> {
            answer.under("PR24 reg 39(5)");
            for (int i = 0; i < assessments.size(); i++) {
                List<String> place = List.of(FACTS, "kpis", kpi.id(), Integer.toString(i), "rating");
                answer.needs(
                        place, "A rating of " + kpi.id(), assessments.get(i).rating(), word -> {
                            if (Stream.of(Rating.values())
                                    .noneMatch(rating -> rating.word().equals(word))) {
                                answer.fails(
                                        place,
                                        "The rating (" + word + ") of " + kpi.id() + " must be one of "
                                                + Stream.of(Rating.values())
                                                        .map(Rating::word)
                                                        .collect(Collectors.joining(", ")),
                                        "use the word of the regulation that fits");
                            }
                        });
            }
        });
    }

    static List<String> place(KpiReviewFacts.AssessedKpi kpi) {
        return List.of(FACTS, "kpis", kpi.id());
    }
}

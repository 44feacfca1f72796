package io.github.tenderscore.json;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.award.AwardedLot.LotName;
import io.github.tenderscore.lot.LotAwards;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The assessments that a notice goes by: one for the whole contract, or one for each lot.
 *
 * @param whole the assessment of a contract without lots; empty where there are lots
 * @param assessed each lot that has tenders, by its number
 */
record NoticeLots(Optional<Assessment> whole, Map<String, Assessed> assessed) {

    /** A lot and how its tenders were assessed. */
    record Assessed(LotName name, Assessment assessment) {}

    static NoticeLots none(Assessment assessment) {
        return new NoticeLots(Optional.of(assessment), Map.of());
    }

    static NoticeLots of(LotAwards awards) {
        Map<String, Assessed> assessed = new LinkedHashMap<>();
        awards.evaluation()
                .lotting()
                .lots()
                .forEach(lot -> awards.assessment(lot.id())
                        .ifPresent(assessment ->
                                assessed.put(lot.id(), new Assessed(new LotName(lot.id(), lot.name()), assessment))));
        return new NoticeLots(Optional.empty(), assessed);
    }

    Optional<Assessed> lot(String number) {
        return Optional.ofNullable(assessed.get(number));
    }

    Set<String> numbers() {
        return assessed.keySet();
    }
}

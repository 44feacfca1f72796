package io.github.tenderscore.check;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The classes of facts of this library, by the name of the member that holds them in a document. */
final class FactMembers {

    static final Map<String, Class<? extends Facts>> ALL = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("assessment", AssessmentFacts.class),
            Map.entry("award", AwardFacts.class),
            Map.entry("belowThreshold", BelowThresholdFacts.class),
            Map.entry("callOff", CallOffFacts.class),
            Map.entry("conditions", ConditionFacts.class),
            Map.entry("contractChanges", ContractChangeFacts.class),
            Map.entry("costBasis", CostBasisFacts.class),
            Map.entry("coverage", CoverageFacts.class),
            Map.entry("decisions", DecisionFacts.class),
            Map.entry("exclusions", ExclusionFacts.class),
            Map.entry("keptRecords", KeptRecordFacts.class),
            Map.entry("kpiReviews", KpiReviewFacts.class),
            Map.entry("kpiSetting", KpiSettingFacts.class),
            Map.entry("lotChoice", LotChoiceFacts.class),
            Map.entry("lotLimits", LotLimitFacts.class),
            Map.entry("lowTenders", LowTenderFacts.class),
            Map.entry("marking", MarkingFacts.class),
            Map.entry("method", MethodFacts.class),
            Map.entry("personalData", PersonalDataFacts.class),
            Map.entry("proceedings", ProceedingsFacts.class),
            Map.entry("publication", PublicationFacts.class),
            Map.entry("reservation", LocalReservationFacts.class),
            Map.entry("senseLimits", SenseLimits.class),
            Map.entry("specification", SpecificationFacts.class),
            Map.entry("standstill", StandstillFacts.class),
            Map.entry("statedMethod", StatedMethod.class),
            Map.entry("stress", StressFacts.class),
            Map.entry("summaries", SummariesFacts.class),
            Map.entry("tieEnd", TieEndFacts.class),
            Map.entry("withheld", WithheldFacts.class))));

    private FactMembers() {}

    /** The name of the member; of a class that is not of this library its own name, as a member would be written. */
    static String of(Class<? extends Facts> type) {
        return ALL.entrySet().stream()
                .filter(entry -> entry.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                        + type.getSimpleName().substring(1));
    }
}

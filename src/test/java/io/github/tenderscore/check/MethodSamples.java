package io.github.tenderscore.check;

import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Samples of the checks of a method before it is published. Figures of thresholds: SI 2025/163, SI 2025/1200. */
final class MethodSamples implements CheckSamples.Group {

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L36", thresholds());
    }

    private static Map<Status, List<CaseFile>> thresholds() {
        return Map.of(
                Status.PASSES,
                        List.of(
                                services("2026-01-01", "207720", true),
                                services("2026-01-01", "207719.99", false),
                                services("2025-12-31", "207720", false),
                                services("2025-12-31", "214904", true),
                                row("140000", ThresholdType.GOODS_SERVICES_CENTRAL, true, Buyer.CENTRAL_GOVERNMENT),
                                row("5193000", ThresholdType.WORKS, true, Buyer.OTHER, ContractTrait.WORKS),
                                row(
                                        "5193000",
                                        ThresholdType.WORKS,
                                        true,
                                        Buyer.OTHER,
                                        ContractTrait.WORKS,
                                        ContractTrait.UTILITIES),
                                row("663540", ThresholdType.LIGHT_TOUCH, true, Buyer.OTHER, ContractTrait.LIGHT_TOUCH),
                                row("5193000", ThresholdType.CONCESSION, true, Buyer.OTHER, ContractTrait.CONCESSION),
                                row(
                                        "5372608.99",
                                        ThresholdType.LIGHT_TOUCH_CONCESSION,
                                        false,
                                        Buyer.OTHER,
                                        ContractTrait.CONCESSION,
                                        ContractTrait.LIGHT_TOUCH),
                                row("415440", ThresholdType.UTILITIES, true, Buyer.OTHER, ContractTrait.UTILITIES),
                                row(
                                        "884720",
                                        ThresholdType.UTILITIES_LIGHT_TOUCH,
                                        true,
                                        Buyer.OTHER,
                                        ContractTrait.LIGHT_TOUCH,
                                        ContractTrait.PRIVATE_UTILITY),
                                row("415440", ThresholdType.UTILITIES, true, Buyer.OTHER, ContractTrait.DEFENCE),
                                valued(EstimatedValue.CANNOT_BE_ESTIMATED, true)),
                Status.FAILS,
                        List.of(
                                services("2026-01-01", "207720", false),
                                services("2025-12-31", "214904", false),
                                services("2025-12-31", "214903.99", true),
                                // A row of Schedule 1 that is not that of the contract
                                row("900000", ThresholdType.WORKS, false, Buyer.BEST_VALUE_AUTHORITY),
                                row("140000", ThresholdType.GOODS_SERVICES_CENTRAL, true, Buyer.PARISH_COUNCIL),
                                row(
                                        "140000",
                                        ThresholdType.GOODS_SERVICES_SUB_CENTRAL,
                                        false,
                                        Buyer.CENTRAL_GOVERNMENT),
                                row(
                                        "700000",
                                        ThresholdType.LIGHT_TOUCH_CONCESSION,
                                        false,
                                        Buyer.BEST_VALUE_AUTHORITY,
                                        ContractTrait.LIGHT_TOUCH),
                                valued(EstimatedValue.CANNOT_BE_ESTIMATED, false),
                                // VAT can only add to what reaches the threshold without it
                                valued(value(Optional.of("207720"), Optional.empty(), Optional.empty()), false),
                                valued(value(Optional.of("207720"), Optional.of(false), Optional.empty()), true)),
                Status.UNKNOWN,
                        List.of(
                                CaseFile.of(CheckSamples.profile(Route.OPEN))
                                        .with(new CoverageFacts(Optional.empty(), Optional.of(true))),
                                // law.md, section 2.2: not estimable is above the threshold; not known is not known
                                valued(value(Optional.empty(), Optional.of(true), Optional.empty()), true),
                                valued(value(Optional.empty(), Optional.of(true), Optional.of(false)), true),
                                valued(value(Optional.empty(), Optional.empty(), Optional.empty()), false),
                                valued(value(Optional.of("200000"), Optional.empty(), Optional.empty()), true)),
                Status.NOT_APPLICABLE, List.of());
    }

    private static CaseFile services(String commenced, String pounds, boolean covered) {
        return placed(commenced, pounds, ThresholdType.GOODS_SERVICES_SUB_CENTRAL, covered, Buyer.BEST_VALUE_AUTHORITY);
    }

    private static CaseFile row(
            String pounds, ThresholdType type, boolean covered, Buyer buyer, ContractTrait... traits) {
        return placed("2026-01-01", pounds, type, covered, buyer, traits);
    }

    private static CaseFile placed(
            String commenced,
            String pounds,
            ThresholdType type,
            boolean covered,
            Buyer buyer,
            ContractTrait... traits) {
        return placed(commenced, EstimatedValue.withVat(pounds), type, covered, buyer, traits);
    }

    private static EstimatedValue value(
            Optional<String> pounds, Optional<Boolean> vatIncluded, Optional<Boolean> cannotBeEstimated) {
        return new EstimatedValue(pounds.map(Ratio::parse), vatIncluded, cannotBeEstimated);
    }

    private static CaseFile valued(EstimatedValue value, boolean covered) {
        return placed(
                "2026-01-01", value, ThresholdType.GOODS_SERVICES_SUB_CENTRAL, covered, Buyer.BEST_VALUE_AUTHORITY);
    }

    private static CaseFile placed(
            String commenced,
            EstimatedValue value,
            ThresholdType type,
            boolean covered,
            Buyer buyer,
            ContractTrait... traits) {
        EnumSet<ContractTrait> all = EnumSet.noneOf(ContractTrait.class);
        all.addAll(List.of(traits));
        return CaseFile.of(new Profile(
                        covered ? Route.OPEN : Route.BELOW_THRESHOLD,
                        all,
                        buyer,
                        LocalDate.parse(commenced),
                        Optional.of(value)))
                .with(new CoverageFacts(Optional.of(type), Optional.of(covered)));
    }
}

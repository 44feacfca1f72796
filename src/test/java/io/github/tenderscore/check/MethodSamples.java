package io.github.tenderscore.check;

import io.github.tenderscore.law.ThresholdType;
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
                                services("2025-12-31", "214904", true)),
                Status.FAILS,
                        List.of(
                                services("2026-01-01", "207720", false),
                                services("2025-12-31", "214904", false),
                                services("2025-12-31", "214903.99", true)),
                Status.UNKNOWN,
                        List.of(CaseFile.of(CheckSamples.profile(Route.OPEN))
                                .with(new CoverageFacts(Optional.empty(), Optional.of(true)))),
                Status.NOT_APPLICABLE, List.of());
    }

    private static CaseFile services(String commenced, String pounds, boolean covered) {
        return CaseFile.of(new Profile(
                        covered ? Route.OPEN : Route.BELOW_THRESHOLD,
                        EnumSet.noneOf(ContractTrait.class),
                        Buyer.BEST_VALUE_AUTHORITY,
                        LocalDate.parse(commenced),
                        Optional.of(EstimatedValue.withVat(pounds))))
                .with(new CoverageFacts(Optional.of(ThresholdType.GOODS_SERVICES_SUB_CENTRAL), Optional.of(covered)));
    }
}

package io.github.tenderscore.law;

import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The thresholds of the Procurement Act 2023 for England, with VAT, by the day on which a procurement commences.
 *
 * <p>Those from 24 February to 31 December 2025 are of SI 2025/163, those from 1 January 2026 of SI 2025/1200 (PPN 023); a procurement begun before
 * keeps the earlier ones. The next change is expected about January 2028, which is no date of these. Procurements under the rules of Wales have
 * instruments of their own. The figures of sections 52, 53, 70 and 87 stand in the Act itself.
 */
public final class Thresholds {

    private static final LocalDate ACT = Enactment.PROCUREMENT_ACT_2023.from();
    private static final LocalDate REVISED = LocalDate.of(2026, 1, 1);
    private static final LocalDate PAYMENTS = LocalDate.of(2026, 4, 1);

    private static final List<Threshold> ALL = all(
            revised(ThresholdType.GOODS_SERVICES_SUB_CENTRAL, 214_904, 207_720),
            revised(ThresholdType.GOODS_SERVICES_CENTRAL, 139_688, 135_018),
            revised(ThresholdType.WORKS, 5_372_609, 5_193_000),
            revised(ThresholdType.CONCESSION, 5_372_609, 5_193_000),
            revised(ThresholdType.LIGHT_TOUCH, 663_540, 663_540),
            revised(ThresholdType.LIGHT_TOUCH_CONCESSION, 5_372_609, 5_372_609),
            revised(ThresholdType.UTILITIES, 429_809, 415_440),
            revised(ThresholdType.UTILITIES_LIGHT_TOUCH, 884_720, 884_720),
            revised(ThresholdType.WORKS_WITH_SUITABILITY_STAGE_CENTRAL, 138_760, 135_018),
            revised(ThresholdType.WORKS_WITH_SUITABILITY_STAGE_OTHER, 213_477, 207_720),
            fixed(ThresholdType.NOTIFIABLE_CENTRAL, 12_000, ACT, "Procurement Act 2023, section 87"),
            fixed(ThresholdType.NOTIFIABLE_OTHER, 30_000, ACT, "Procurement Act 2023, section 87"),
            fixed(ThresholdType.KEY_PERFORMANCE_INDICATORS, 5_000_000, ACT, "Procurement Act 2023, section 52(1)"),
            fixed(ThresholdType.CONTRACT_COPY, 5_000_000, ACT, "Procurement Act 2023, section 53(3)"),
            fixed(
                    ThresholdType.PAYMENT_INFORMATION,
                    30_000,
                    PAYMENTS,
                    "Procurement Act 2023, section 70; SI 2025/1316"));

    private Thresholds() {}

    /**
     * Every threshold.
     *
     * @return by kind of contract, and of each the earlier first
     */
    public static List<Threshold> all() {
        return ALL;
    }

    /**
     * The threshold that a procurement meets.
     *
     * @param type the kind of contract
     * @param commenced the day on which the procurement commenced
     * @return empty before 24 February 2025, when the Act was not in force, and before 1 April 2026 for section 70
     */
    public static Optional<Threshold> at(ThresholdType type, LocalDate commenced) {
        return ALL.stream()
                .filter(one -> one.type() == type && one.isInForce(commenced))
                .findFirst();
    }

    /**
     * The figure that decides, also where the day leaves that open: the only one that there ever was. Whether the rule was in force on the day is
     * for its duty to say.
     *
     * @param type the kind of contract or payment
     * @param day the day; empty where not known
     * @return empty where the day is not known or earlier than all figures, and there are several
     */
    public static Optional<Threshold> deciding(ThresholdType type, Optional<LocalDate> day) {
        List<Threshold> ofType = ALL.stream().filter(one -> one.type() == type).toList();
        return ofType.size() == 1 ? Optional.of(ofType.get(0)) : day.flatMap(given -> at(type, given));
    }

    @SafeVarargs
    private static List<Threshold> all(List<Threshold>... lists) {
        List<Threshold> all = new ArrayList<>();
        for (List<Threshold> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }

    private static List<Threshold> revised(ThresholdType type, long first, long second) {
        return List.of(
                new Threshold(type, Ratio.of(first), ACT, Optional.of(REVISED.minusDays(1)), "SI 2025/163"),
                new Threshold(type, Ratio.of(second), REVISED, Optional.empty(), "SI 2025/1200; PPN 023"));
    }

    private static List<Threshold> fixed(ThresholdType type, long amount, LocalDate from, String source) {
        return List.of(new Threshold(type, Ratio.of(amount), from, Optional.empty(), source));
    }
}

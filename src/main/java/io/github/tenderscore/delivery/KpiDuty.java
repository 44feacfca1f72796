package io.github.tenderscore.delivery;

import io.github.tenderscore.calendar.StatutoryPeriods;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.law.Threshold;
import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.law.Thresholds;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether the duty to set at least three key performance indicators is met, does not apply, or cannot be told (Procurement Act 2023,
 * section 52).
 *
 * <p>The duty reaches contracts of <em>more than</em> £5 million. Unknown facts give {@link Result#UNKNOWN} and never a pass. Indicators
 * that were set without a duty are voluntary: whatever becomes of them is no breach of section 52.
 *
 * @param result the answer
 * @param applies whether the duty reaches the contract; empty where that cannot be told
 * @param findings each fact that decides, with what it says and the provision; where the duty does not apply, only why
 */
public record KpiDuty(Result result, Optional<Boolean> applies, List<Finding> findings) {

    /** How many indicators must be set. */
    public static final int LEAST = 3;

    private static final String SECTION_52 = "Procurement Act 2023, section 52";

    /** The answer to a question of law. */
    public enum Result {
        /** It is met. */
        PASS,
        /** It is not met. */
        FAIL,
        /** A fact that decides is not known. */
        UNKNOWN,
        /** The duty does not reach this contract. */
        NOT_APPLICABLE;

        /**
         * The name in documents.
         *
         * @return in lower case with hyphens
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One fact that decides.
     *
     * @param result what it says of the duty
     * @param fact the fact, or that it is not known
     * @param provision where the rule stands
     */
    public record Finding(Result result, String fact, String provision) {}

    /**
     * Copies the findings.
     *
     * @param result the answer
     * @param applies whether the duty reaches the contract; empty where that cannot be told
     * @param findings each fact that decides, with what it says and the provision; where the duty does not apply, only why
     */
    public KpiDuty {
        findings = List.copyOf(findings);
    }

    /**
     * Looks at a contract.
     *
     * @param contract the contract with what is known of it
     * @param kpis how many key performance indicators it has
     * @return the answer with the facts
     */
    public static KpiDuty of(Contract contract, int kpis) {
        return of(contract.term().entered(), contract.facts(), kpis);
    }

    /**
     * Looks at a contract of which nothing else matters.
     *
     * @param entered the day on which it is entered into
     * @param facts what is known of it
     * @param kpis how many key performance indicators it has
     * @return the answer with the facts
     */
    public static KpiDuty of(LocalDate entered, KpiFacts facts, int kpis) {
        List<Finding> reach = reach(entered, facts);
        List<Finding> exempting = reach.stream()
                .filter(one -> one.result == Result.NOT_APPLICABLE)
                .toList();
        if (!exempting.isEmpty()) {
            return new KpiDuty(Result.NOT_APPLICABLE, Optional.of(false), exempting);
        }
        List<Finding> findings = new ArrayList<>(reach);
        findings.addAll(kept(entered, facts, kpis));
        if (has(reach, Result.UNKNOWN)) {
            return new KpiDuty(Result.UNKNOWN, Optional.empty(), findings);
        }
        Result result = has(findings, Result.UNKNOWN) ? Result.UNKNOWN : Result.PASS;
        return new KpiDuty(has(findings, Result.FAIL) ? Result.FAIL : result, Optional.of(true), findings);
    }

    private static boolean has(List<Finding> findings, Result result) {
        return findings.stream().anyMatch(one -> one.result == result);
    }

    private static List<Finding> reach(LocalDate entered, KpiFacts facts) {
        List<Finding> found = new ArrayList<>();
        LocalDate from = StatutoryPeriods.KEY_PERFORMANCE_INDICATORS.from();
        if (entered.isBefore(from)) {
            found.add(no("entered into on " + entered + ", before the duty came into force on " + from));
        }
        yesOrUnknown(facts.underAct().map(under -> !under), "awarded under another law than the Procurement Act 2023")
                .ifPresent(found::add);
        for (KpiExemption exemption : KpiExemption.values()) {
            yesOrUnknown(Optional.ofNullable(facts.exemptions().get(exemption)), exemption.words())
                    .ifPresent(found::add);
        }
        facts.inappropriate()
                .ifPresent(reason -> found.add(no(
                        "the authority considers that performance could not appropriately be assessed by indicators: "
                                + reason)));
        Thresholds.at(ThresholdType.KEY_PERFORMANCE_INDICATORS, entered)
                .ifPresent(limit -> found.add(value(facts, limit)));
        return found;
    }

    private static Finding no(String fact) {
        return new Finding(Result.NOT_APPLICABLE, fact, SECTION_52);
    }

    private static Optional<Finding> yesOrUnknown(Optional<Boolean> takenOut, String what) {
        if (takenOut.isEmpty()) {
            return Optional.of(new Finding(Result.UNKNOWN, "not known whether it is " + what, SECTION_52));
        }
        return takenOut.get() ? Optional.of(no(what)) : Optional.empty();
    }

    private static Finding value(KpiFacts facts, Threshold limit) {
        if (facts.estimatedValue().isEmpty()) {
            return new Finding(Result.UNKNOWN, "the estimated value with value added tax is not known", SECTION_52);
        }
        Ratio value = facts.estimatedValue().get().amount();
        String amount = "the estimated value with value added tax is £" + Figures.exact(value);
        String than = "more than £" + Figures.exact(limit.amount());
        return limit.isAbove(value)
                ? no(amount + ", not " + than)
                : new Finding(Result.PASS, amount + ", " + than, SECTION_52 + "(1)");
    }

    private static List<Finding> kept(LocalDate entered, KpiFacts facts, int kpis) {
        return List.of(
                new Finding(
                        kpis >= LEAST ? Result.PASS : Result.FAIL,
                        kpis + " of at least " + LEAST + " key performance indicators are set",
                        "Procurement Act 2023, section 52(1)"),
                beforeEntry(entered, facts),
                facts.published()
                        .map(day -> new Finding(
                                Result.PASS,
                                "published on " + day,
                                "Procurement Act 2023, duty to publish in section 52"))
                        .orElseGet(() -> new Finding(
                                Result.UNKNOWN,
                                "not known whether they were published",
                                "Procurement Act 2023, duty to publish in section 52")));
    }

    private static Finding beforeEntry(LocalDate entered, KpiFacts facts) {
        String provision = "Procurement Act 2023, section 52(1): before the contract is entered into";
        Optional<LocalDate> set = facts.set();
        if (set.isEmpty()) {
            return new Finding(Result.UNKNOWN, "not known when they were set", provision);
        }
        String fact = "set on " + set.get() + ", the contract was entered into on " + entered;
        return set.get().isEqual(entered)
                ? new Finding(Result.UNKNOWN, fact + "; which came first on that day cannot be told", provision)
                : new Finding(set.get().isBefore(entered) ? Result.PASS : Result.FAIL, fact, provision);
    }
}

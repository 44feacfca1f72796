package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.law.LegalForce;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Prosperity;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a spend target stands: the straight path from the baseline to the target, the gap of each year that is over, and what the years that are left
 * would still have to bring.
 *
 * @param target the target
 */
public record TargetProgress(SpendTarget target) {

    /**
     * Where the path is at the end of a year.
     *
     * @param year 1, 2 or 3
     * @return baseline + (target - baseline) × year / 3, in per cent
     * @throws IllegalArgumentException if there is no such year
     */
    public Ratio path(int year) {
        if (year < 1 || year > SpendTarget.YEARS) {
            throw new IllegalArgumentException(
                    "The year (" + year + ") of a target must be from 1 to " + SpendTarget.YEARS);
        }
        return target.baseline()
                .plus(target.target().minus(target.baseline()).times(Ratio.of(year, SpendTarget.YEARS)));
    }

    /**
     * How far the share of a year is from the path.
     *
     * @param year 1, 2 or 3
     * @return in percentage points, negative below the path; empty where the year is not over or its share is not known
     * @throws IllegalArgumentException if there is no such year
     */
    public Optional<Ratio> gap(int year) {
        Ratio path = path(year);
        return target.years().get(year - 1).percent().map(share -> share.minus(path));
    }

    private List<TargetYear> over() {
        return target.years().stream().filter(TargetYear::over).toList();
    }

    private List<TargetYear> left() {
        return target.years().stream().filter(year -> !year.over()).toList();
    }

    private static Optional<Ratio> sum(List<TargetYear> years, Function<TargetYear, Optional<Ratio>> figure) {
        List<Ratio> known = years.stream().map(figure).flatMap(Optional::stream).toList();
        return known.size() == years.size() ? Optional.of(Ratio.sum(known)) : Optional.empty();
    }

    /**
     * What the target asks of the three years together.
     *
     * @return target × the spend of three years, in pounds; empty where a year's spend or forecast is not known
     */
    public Optional<Ratio> cumulativeTarget() {
        return sum(target.years(), TargetYear::spend)
                .map(spend -> target.target().times(spend).dividedBy(Ratio.HUNDRED));
    }

    /**
     * What the years that are left would still have to bring for the three years together to reach the target.
     *
     * @return target × spend of three years - achieved, in pounds, and never below zero; empty where a figure is not known
     */
    public Optional<Ratio> requiredAmount() {
        return cumulativeTarget()
                .flatMap(asked -> sum(over(), TargetYear::achieved)
                        .map(achieved -> asked.minus(achieved).max(Ratio.ZERO)));
    }

    /**
     * The same as a share of what is left to be spent.
     *
     * @return in per cent, above 100 where the target can no longer be reached; empty where a figure is not known or nothing is left
     */
    public Optional<Ratio> requiredPercent() {
        return remaining()
                .filter(left -> left.signum() > 0)
                .flatMap(left -> requiredAmount()
                        .map(amount -> Ratio.HUNDRED.times(amount).dividedBy(left)));
    }

    private Optional<Ratio> remaining() {
        return sum(left(), TargetYear::spend);
    }

    /**
     * Where the target stands.
     *
     * @return by the gap of the last year that is over, or by what is required where the target is cumulative; unknown where a figure that decides is
     *     not known or no year is over
     */
    public TargetStatus status() {
        if (over().isEmpty()) {
            return TargetStatus.UNKNOWN;
        }
        return target.mode() == TargetMode.END_YEAR_SHARE ? byPath() : byRequired();
    }

    private TargetStatus byPath() {
        return gap(over().size())
                .map(gap -> gap.plus(target.tolerance()).signum() >= 0 ? TargetStatus.ON_PATH : TargetStatus.BEHIND)
                .orElse(TargetStatus.UNKNOWN);
    }

    private TargetStatus byRequired() {
        Optional<Ratio> amount = requiredAmount();
        Optional<Ratio> left = remaining();
        if (amount.isEmpty() || left.isEmpty()) {
            return TargetStatus.UNKNOWN;
        }
        if (amount.get().compareTo(left.get()) > 0) {
            return TargetStatus.UNREACHABLE;
        }
        Ratio most = target.target().plus(target.tolerance());
        return requiredPercent().filter(percent -> percent.compareTo(most) > 0).isPresent()
                ? TargetStatus.BEHIND
                : TargetStatus.ON_PATH;
    }

    // ---- indicators
    // ---------------------------------------------------------------------------------------------------

    /**
     * Every figure.
     *
     * @param prefix what their ids start with, such as {@code targets/sme}
     * @return the duty, path and gap of each year, what is required, the status
     */
    public List<Indicator> indicators(String prefix) {
        List<Indicator> all = new ArrayList<>();
        Gate trigger = target.duty().trigger(target.annualSpend());
        all.add(Indicator.word(
                prefix + "/duty",
                target.name() + ": how far the target binds a council",
                target.duty().force().map(LegalForce::code).orElse("own"),
                target.duty().provision() + " (" + target.duty().evidence().code() + "); trigger "
                        + trigger.verdict().words() + ": " + trigger.fact()));
        for (int year = 1; year <= SpendTarget.YEARS; year++) {
            String at = prefix + "/year-" + year;
            all.add(Indicator.figure(at + "/path", pathStep(year), "per cent"));
            all.add(tagged(Indicator.figure(at + "/gap", gapStep(year), "percentage points")));
        }
        all.add(Indicator.figure(prefix + "/required-amount", amountStep(), "GBP"));
        all.add(Indicator.figure(prefix + "/required", requiredStep(), "per cent"));
        all.add(tagged(Indicator.word(
                prefix + "/status",
                target.name() + ": status",
                status().code(),
                "tolerance " + target.tolerance() + " percentage points, set by the council; mode "
                        + target.mode().code())));
        return all;
    }

    private Indicator tagged(Indicator indicator) {
        return target.kind() == SpendTrait.VCSE ? indicator.on(Prosperity.FAIRER_LOCAL_ECONOMY) : indicator;
    }

    private Step pathStep(int year) {
        return Step.of(target.name() + ": path in "
                        + target.years().get(year - 1).year())
                .formula(
                        "baseline + (target - baseline) × year / 3",
                        Figures.factor(target.baseline()) + " + (" + Figures.factor(target.target()) + " - "
                                + Figures.factor(target.baseline()) + ") × " + year + " / 3")
                .exact(path(year))
                .build();
    }

    private Step gapStep(int year) {
        TargetYear one = target.years().get(year - 1);
        Step.Builder step = Step.of(target.name() + ": gap to the path in " + one.year());
        return gap(year)
                .map(gap -> step.formula(
                                "100 × achieved / spend - path",
                                "100 × " + Figures.factor(one.achieved().orElseThrow()) + " / "
                                        + Figures.factor(one.spend().orElseThrow()) + " - "
                                        + Figures.factor(path(year)))
                        .exact(gap)
                        .note("direct spend only")
                        .step(pathStep(year))
                        .build())
                .orElseGet(() -> step.note(one.over() ? "the share of the year is not known" : "the year is not over")
                        .build());
    }

    private Step amountStep() {
        Step.Builder step = Step.of(target.name() + ": still required in pounds");
        return requiredAmount()
                .map(amount -> step.formula(
                                "max(0; target / 100 × sum of spend - sum of achieved)",
                                "max(0; " + Figures.factor(target.target()) + " / 100 × "
                                        + added(target.years(), TargetYear::spend) + " - "
                                        + added(over(), TargetYear::achieved)
                                        + ")")
                        .exact(amount)
                        .build())
                .orElseGet(() -> step.note("a year's spend, forecast or achieved amount is not known")
                        .build());
    }

    private Step requiredStep() {
        Step.Builder step = Step.of(target.name() + ": still required of what is left to be spent");
        return requiredPercent()
                .map(percent -> step.formula(
                                "100 × required amount / spend that is left",
                                "100 × " + Figures.factor(requiredAmount().orElseThrow()) + " / "
                                        + Figures.factor(remaining().orElseThrow()))
                        .exact(percent)
                        .step(amountStep())
                        .build())
                .orElseGet(() -> step.note(left().isEmpty() ? "no year is left" : "a figure is not known")
                        .build());
    }

    private static String added(List<TargetYear> years, Function<TargetYear, Optional<Ratio>> figure) {
        return years.isEmpty()
                ? "0"
                : years.stream()
                        .map(year -> Figures.factor(figure.apply(year).orElseThrow()))
                        .collect(Collectors.joining(" + ", "(", ")"));
    }
}

package io.github.tenderscore.commitment;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;

/** Explains what a commitment is worth. */
final class ClaimSteps {

    private final Claim claim;

    private ClaimSteps(Claim claim) {
        this.claim = claim;
    }

    /** A step whose exact figure is the worth of the claim. */
    static Step of(Claim claim) {
        return new ClaimSteps(claim).step();
    }

    private String label() {
        return claim.commitment().id() + ": " + claim.measure().code() + " "
                + claim.measure().label();
    }

    private Step step() {
        Step quantity = Step.of("Quantity offered")
                .exact(claim.quantity())
                .note(claim.measure().unit()
                        + (claim.measure().accrual() == Accrual.LEVEL
                                ? ", the mean over the years of the contract"
                                : "")
                        + "; evidence: " + claim.commitment().grade().code())
                .build();
        if (!claim.rate().isValued()) {
            return Step.of(label()).step(quantity).build();
        }
        List<Step> steps = new ArrayList<>(List.of(quantity));
        claim.exceededCap()
                .ifPresent(cap -> steps.add(Step.of("Part of the quantity that counts")
                        .formula(
                                "quantity cap / quantity offered on the measure",
                                Figures.factor(cap) + " / " + Figures.factor(claim.offered()))
                        .exact(claim.part())
                        .build()));
        steps.add(share());
        List<Ratio> effects = claim.effects();
        if (claim.rate().isLevel()) {
            steps.add(claim.rate().explain(1));
        }
        for (int year = 1; year <= effects.size(); year++) {
            steps.add(effect(year, effects.get(year - 1)));
        }
        Step discounted = claim.rate().terms().discounting().explain(label(), effects);
        steps.addAll(discounted.steps());
        return new Step(
                discounted.label(),
                discounted.formula(),
                discounted.substituted(),
                discounted.exact(),
                discounted.rounding(),
                discounted.note(),
                steps);
    }

    private Step share() {
        StringBuilder words = new StringBuilder("share of the activity");
        StringBuilder figures =
                new StringBuilder(Figures.factor(claim.commitment().attribution()));
        Step.Builder step = Step.of("Share that counts").exact(claim.share());
        claim.credibility().ifPresent(factor -> {
            words.append(" × credibility");
            figures.append(" × ").append(Figures.factor(factor));
        });
        claim.need().ifPresent(need -> {
            words.append(" × need");
            figures.append(" × ").append(Figures.factor(need.multiplier().value()));
            step.step(need.multiplier().why());
        });
        words.append(" × (1 - deadweight) × (1 - displacement) × (1 - attribution to others)");
        figures.append(" × ").append(claim.additionality().substituted());
        return step.formula(words.toString(), figures.toString()).build();
    }

    private Step effect(int year, Ratio amount) {
        StringBuilder sum = new StringBuilder();
        for (int activity : claim.activities(year)) {
            sum.append(sum.isEmpty() ? "" : " + ")
                    .append(Figures.factor(claim.commitment().profile().quantity(activity)));
            if (year > activity) {
                sum.append(" × (1 - ")
                        .append(Figures.factor(claim.additionality().dropOff()))
                        .append(") ^ ")
                        .append(year - activity);
            }
        }
        String part = claim.exceededCap().isPresent() ? " × " + Figures.factor(claim.part()) : "";
        Step.Builder step = Step.of("Effect of year " + year)
                .formula(
                        "sum of quantity × (1 - drop-off) ^ years since" + (part.isEmpty() ? "" : " × part that counts")
                                + " × value × share that counts",
                        "(" + (sum.isEmpty() ? "0" : sum) + ")" + part + " × "
                                + Figures.factor(claim.rate().inYear(year)) + " × " + Figures.factor(claim.share()))
                .exact(amount);
        if (!claim.rate().isLevel()) {
            step.step(claim.rate().explain(year));
        }
        return step.build();
    }
}

package io.github.tenderscore.monitor.deliverymodel;

import static io.github.tenderscore.model.Options.mustBeYes;
import static io.github.tenderscore.model.Options.passFail;

import io.github.tenderscore.model.CriteriaBuilder;
import io.github.tenderscore.model.GroupBuilder;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MethodologyBuilder;
import io.github.tenderscore.number.Ratio;

/** The methods by which the engine appraises options: benefit alone, cost alone, and the whole with its gates. */
record AppraisalMethods(OptionsAppraisal appraisal) {

    static final String COST = "cost";
    static final String BENEFIT = "benefit";

    private AppraisalTerms terms() {
        return appraisal.terms();
    }

    private MethodologyBuilder named(String what) {
        return Methodology.named("Options appraisal, " + appraisal.service() + ": " + what)
                .prices(terms().currency(), terms().vat());
    }

    /** Benefits alone, so that an option that fails a gate shows its benefit too. */
    Methodology benefit() {
        MethodologyBuilder method = named("benefit");
        criteria(method);
        return method.build();
    }

    /** Cost alone, whatever it weighs. */
    Methodology cost() {
        return named("cost")
                .price(
                        COST,
                        "Risk-adjusted net present cost",
                        terms().costScore().rule())
                .build();
    }

    Methodology whole() {
        MethodologyBuilder method = named("cost and benefit");
        for (OptionGate gate : OptionGate.values()) {
            method.yesNo(gate.inMethod(), gate.words(), passFail(), mustBeYes());
        }
        Ratio cost = terms().costWeight().times(Ratio.HUNDRED);
        return method.price(
                        COST,
                        "Risk-adjusted net present cost",
                        cost.toString(),
                        terms().costScore().rule())
                .group(BENEFIT, "Benefit", Ratio.HUNDRED.minus(cost).toString(), this::grouped)
                .build();
    }

    private GroupBuilder grouped(GroupBuilder group) {
        criteria(group);
        return group;
    }

    /** A criterion that stands alone has no weight. */
    private void criteria(CriteriaBuilder<?> builder) {
        boolean alone = appraisal.criteria().size() == 1;
        Ratio swings = appraisal.swings();
        for (AppraisalCriterion criterion : appraisal.criteria()) {
            String weight = alone
                    ? ""
                    : criterion.swing().dividedBy(swings).times(Ratio.HUNDRED).toString();
            builder.quantity(
                    criterion.inMethod(),
                    criterion.name(),
                    weight,
                    new LinearValue(criterion.worst(), criterion.best()));
        }
    }
}

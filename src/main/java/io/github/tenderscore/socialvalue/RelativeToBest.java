package io.github.tenderscore.socialvalue;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.reference.ReferenceStatistics;
import io.github.tenderscore.rule.Parameters;
import java.util.Optional;

/** share = quantity / highest quantity of the tenders that were admitted; where the highest is zero, zero for all. */
record RelativeToBest(Parameters parameters) implements SocialValueRule {

    static final String ID = "SV-BEST";

    private static final ReferenceSet REFERENCE = ReferenceSet.ADMITTED;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<ReferenceSet> reference() {
        return Optional.of(REFERENCE);
    }

    @Override
    public Optional<String> requirement(Ratio quantity) {
        return quantity.signum() < 0
                ? Optional.of("not be negative, because the rule " + ID + " divides it by the highest")
                : Optional.empty();
    }

    @Override
    public Ratio share(Ratio quantity, Field field) {
        Ratio highest = field.compared().max();
        return highest.signum() == 0 ? Ratio.ZERO : quantity.dividedBy(highest);
    }

    @Override
    public Step explain(Ratio quantity, Field field) {
        ReferenceStatistics compared = field.compared();
        Step.Builder step = Step.of("Share of the points").exact(share(quantity, field));
        if (compared.max().signum() == 0) {
            step.note("the highest quantity is zero, so that no tender earns points");
        } else {
            step.formula(
                    "quantity / highest quantity", Figures.factor(quantity) + " / " + Figures.factor(compared.max()));
        }
        return step.step(Step.of("Highest quantity")
                        .exact(compared.max())
                        .note("of " + compared.count() + (compared.count() == 1 ? " quantity" : " quantities")
                                + " compared: " + REFERENCE.wordsOfQuantities())
                        .build())
                .build();
    }
}

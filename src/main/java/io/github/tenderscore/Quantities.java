package io.github.tenderscore;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.socialvalue.Field;
import io.github.tenderscore.socialvalue.SocialValueRule;
import java.util.Optional;

/** The promised quantities on a criterion whose rule compares them, or reads the tender's price on another criterion. */
record Quantities(Node leaf, SocialValueRule rule, Optional<Node> price) implements Compared {

    static Ratio quantity(Sheet sheet, Node leaf, boolean counted) {
        if (!(sheet.response(leaf) instanceof Response.Quantity response)) {
            throw new IllegalStateException("The tender " + sheet.tender().id() + " promises no quantity");
        }
        return counted ? leaf.counted(response.quantity()) : response.quantity();
    }

    @Override
    public String noun() {
        return "quantity";
    }

    @Override
    public Optional<ReferenceSet> reference() {
        return rule.reference();
    }

    @Override
    public Ratio figure(Sheet sheet, boolean counted) {
        return quantity(sheet, leaf, counted);
    }

    @Override
    public Optional<String> requirement(Ratio quantity) {
        return rule.requirement(quantity);
    }

    @Override
    public String ruleId() {
        return rule.id();
    }

    @Override
    public Ratio share(Ratio quantity, Field field) {
        return rule.share(quantity, field);
    }

    @Override
    public Step explain(Ratio quantity, Field field) {
        return rule.explain(quantity, field);
    }
}

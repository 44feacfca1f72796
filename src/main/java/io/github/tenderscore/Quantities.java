package io.github.tenderscore;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.reference.ReferenceSet;
import io.github.tenderscore.socialvalue.Field;
import io.github.tenderscore.socialvalue.SocialValueRule;
import java.util.Optional;

/** The quantities, or the figures of commitments, on a criterion whose rule compares them, or reads the tender's price on another criterion. */
record Quantities(Node leaf, SocialValueRule rule, Optional<Node> price) implements Compared {

    @Override
    public String noun() {
        return leaf.leaf().scoring() instanceof Scoring.Commitments ? "figure of the commitments" : "quantity";
    }

    @Override
    public Optional<ReferenceSet> reference() {
        return rule.reference();
    }

    @Override
    public Ratio figure(Sheet sheet, boolean counted) {
        Ratio promised = sheet.promised(leaf);
        return counted ? leaf.counted(promised) : promised;
    }

    @Override
    public Optional<String> requirement(Ratio quantity) {
        return rule.requirement(quantity);
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

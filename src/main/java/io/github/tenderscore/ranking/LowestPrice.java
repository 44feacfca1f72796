package io.github.tenderscore.ranking;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;

/** Kernel F12: the lowest price among the tenders that pass every gate. */
record LowestPrice() implements AbsoluteRule {

    static final String ID = "CP-LP";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Ratio figure(Standing tender) {
        return tender.price();
    }

    @Override
    public Direction direction() {
        return Direction.LOWEST;
    }

    @Override
    public String figureName() {
        return "Price";
    }

    @Override
    public Step explain(Standing tender) {
        return Step.of(figureName()).exact(figure(tender)).build();
    }
}

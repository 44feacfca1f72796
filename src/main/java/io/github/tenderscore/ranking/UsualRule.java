package io.github.tenderscore.ranking;

/** What most rules of the catalogue have in common: the highest figure wins, and the price counts as an amount of money. */
interface UsualRule extends AwardRule {

    @Override
    default Direction direction() {
        return Direction.HIGHEST;
    }

    @Override
    default PriceUse priceUse() {
        return PriceUse.AMOUNT;
    }
}

package io.github.tenderscore.cost;

/**
 * The level of ambition that a tender promises.
 *
 * @param level one of the published table; 0 where it promises none
 */
public record PromisedLevel(int level) implements PriceDetail {

    static final String MEMBER = "level";

    @Override
    public String member() {
        return MEMBER;
    }

    @Override
    public String text() {
        return "the promised level " + level;
    }
}

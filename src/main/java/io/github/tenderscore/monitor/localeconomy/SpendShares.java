package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Prosperity;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much of the spend of one tier is local, goes to small firms and to the voluntary sector, by value and by number.
 *
 * <p>A line without an amount counts by number only, and how many lines have one is shown. Small, voluntary and local overlap and are never added.
 *
 * @param basis what the figures are by
 * @param tier direct or supply chain; never both in one figure
 * @param lines the lines of that tier
 */
public record SpendShares(SpendBasis basis, Tier tier, List<SpendLine> lines) {

    /**
     * Copies the lines and keeps those of the tier.
     *
     * @param basis what the figures are by
     * @param tier direct or supply chain; never both in one figure
     * @param lines the lines of that tier
     */
    public SpendShares {
        Tier kept = tier;
        lines = lines.stream().filter(line -> line.tier() == kept).toList();
    }

    /**
     * The share by value.
     *
     * @param trait local, small or voluntary
     * @return in pounds, over the lines that have an amount
     */
    public Share byValue(SpendTrait trait) {
        return sum(line -> line.amount()
                .map(amount -> Share.of(answer(trait, line), amount))
                .orElse(Share.NONE));
    }

    /**
     * The share by number.
     *
     * @param trait local, small or voluntary
     * @return in lines
     */
    public Share byNumber(SpendTrait trait) {
        return sum(line -> Share.of(answer(trait, line), Ratio.ONE));
    }

    /**
     * How many lines have an amount.
     *
     * @return yes: it has one; unknown: it has none
     */
    public Share amountsKnown() {
        long known = lines.stream().filter(line -> line.amount().isPresent()).count();
        return Share.of(known, 0, lines.size() - known);
    }

    private Optional<Boolean> answer(SpendTrait trait, SpendLine line) {
        return switch (trait) {
            case LOCAL -> basis.area().holds(line.place());
            case SME -> line.sme();
            case VCSE -> line.vcse();
        };
    }

    /** What one line adds. */
    private interface Part {
        Share of(SpendLine line);
    }

    private Share sum(Part part) {
        Share sum = Share.NONE;
        for (SpendLine line : lines) {
            sum = sum.plus(part.of(line));
        }
        return sum;
    }

    /**
     * Every figure; each name says the area or the definition.
     *
     * @param prefix what their ids start with, such as {@code local-economy}
     * @return for each trait the share by value and by number, and how many amounts are known
     */
    public List<Indicator> indicators(String prefix) {
        String start = prefix + "/" + tier.code() + "/";
        List<Indicator> all = new ArrayList<>();
        for (SpendTrait trait : SpendTrait.values()) {
            String name = trait.words() + " share of " + tier.words() + " of " + basis.period();
            String by = " (" + basis.by(trait) + ")";
            all.add(tagged(
                    trait,
                    Indicator.share(
                            start + trait.code() + "-share",
                            name + " by value, " + basis.vat().code() + " of VAT" + by,
                            byValue(trait))));
            all.add(tagged(
                    trait,
                    Indicator.share(
                            start + trait.code() + "-share-by-number", name + " by number" + by, byNumber(trait))));
        }
        all.add(Indicator.share(
                start + "amounts-known", "Lines of " + tier.words() + " that have an amount", amountsKnown()));
        return all;
    }

    /** Money that lands in the area or with the voluntary sector speaks to a fairer local economy; that to any small firm need not. */
    private static Indicator tagged(SpendTrait trait, Indicator indicator) {
        return trait == SpendTrait.SME ? indicator : indicator.on(Prosperity.FAIRER_LOCAL_ECONOMY);
    }
}

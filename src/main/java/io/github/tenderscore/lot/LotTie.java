package io.github.tenderscore.lot;

import io.github.tenderscore.lot.LotMechanism.Need;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRule;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What decides between lots in which the lead is the same. */
enum LotTie {
    /** The lot in which the best tender has the better figure goes first. */
    BETTER_FIGURE("the better figure of the best tender", Need.SAME_FIGURE),
    /** The lot of the larger estimated value goes first. */
    LARGER_VALUE("the larger estimated value", Need.LOT_VALUES),
    /** The lot that is earlier in the published order goes first. */
    AWARD_ORDER("the earlier place in the order of lots", Need.AWARD_ORDER);

    private final String text;
    private final Need need;

    LotTie(String text, Need need) {
        this.text = text;
        this.need = need;
    }

    /** The name in documents: in lower case with hyphens. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String text() {
        return text;
    }

    Optional<Need> need() {
        return Optional.of(need);
    }

    /** The lot that goes first is the smaller. */
    Comparator<LotFront> order(Lotting lotting) {
        return switch (this) {
            case BETTER_FIGURE ->
                (one, other) -> {
                    int higher = one.leader().figure().compareTo(other.leader().figure());
                    return one.lot().methodology().award().direction() == AwardRule.Direction.HIGHEST
                            ? -higher
                            : higher;
                };
            case LARGER_VALUE ->
                Comparator.comparing((LotFront front) -> front.lot().value().orElse(Ratio.ZERO))
                        .reversed();
            case AWARD_ORDER ->
                Comparator.comparing(
                        front -> lotting.awardOrder().indexOf(front.lot().id()));
        };
    }
}

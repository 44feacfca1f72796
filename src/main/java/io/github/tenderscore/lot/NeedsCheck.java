package io.github.tenderscore.lot;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.lot.LotMechanism.Need;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.ranking.AwardRules;
import java.util.List;
import java.util.Optional;

/** Names everything that the mechanism or the limits go by and that a lot does not have. */
record NeedsCheck(List<Lot> lots, LotCaps caps, Optional<LotMechanism> mechanism, Faults faults) {

    private boolean needs(Need need) {
        return mechanism.filter(rule -> rule.needs().contains(need)).isPresent();
    }

    void run() {
        if (caps.value().isPresent() || needs(Need.PRICES)) {
            prices();
        }
        if (needs(Need.TOTAL_POINTS)) {
            totalPoints();
        }
        if (needs(Need.TOTAL_POINTS) || needs(Need.SAME_FIGURE)) {
            sameFigure();
        }
        if (needs(Need.LOT_VALUES)) {
            lots.stream()
                    .filter(lot -> lot.value().isEmpty())
                    .forEach(lot -> add(
                            lot,
                            "value",
                            "The lot " + lot.id() + " must state its estimated value, because " + user()
                                    + " goes by it"));
        }
    }

    private void prices() {
        Methodology first = lots.get(0).methodology();
        for (Lot lot : lots) {
            if (needs(Need.PRICES)) {
                compared(lot);
            }
            int prices = lot.prices().size();
            if (prices != 1) {
                add(
                        lot,
                        "methodology",
                        "The number (" + prices + ") of price criteria of the lot " + lot.id() + " must be 1, because "
                                + user() + " goes by the price");
            }
            if (!lot.methodology().money(Ratio.ZERO).equals(first.money(Ratio.ZERO))) {
                add(
                        lot,
                        "methodology",
                        "The prices of the lot " + lot.id() + " must have the currency and VAT basis of the lot "
                                + lots.get(0).id() + ", because " + user() + " adds them up");
            }
        }
    }

    /** A limit of value is one of what is paid; a mechanism that goes by prices would compare otherwise than the lots themselves. */
    private void compared(Lot lot) {
        lot.prices().stream()
                .flatMap(leaf -> leaf.comparedInstead().stream())
                .findFirst()
                .ifPresent(basis -> add(
                        lot,
                        "methodology",
                        "The price that is compared (" + basis.label() + ") in the lot " + lot.id()
                                + " must be the price asked, because " + user() + " goes by what is paid"));
    }

    private void totalPoints() {
        for (Lot lot : lots) {
            if (!lot.methodology().award().equals(AwardRules.weightedSum())) {
                add(
                        lot,
                        "methodology",
                        "The lot " + lot.id() + " must be awarded by total points, not by the rule "
                                + lot.methodology().award().id() + ", because " + user() + " adds points up");
            }
        }
    }

    private void sameFigure() {
        Methodology first = lots.get(0).methodology();
        for (Lot lot : lots) {
            if (!lot.methodology().award().equals(first.award())
                    || !lot.methodology().pointsTotal().equals(first.pointsTotal())) {
                add(
                        lot,
                        "methodology",
                        "The lot " + lot.id() + " must be awarded by the rule of the lot "
                                + lots.get(0).id() + " and out of as many points, because " + user()
                                + " compares their figures");
            }
        }
    }

    private String user() {
        return mechanism.map(rule -> "the mechanism " + rule.id()).orElse("the limit of value");
    }

    private void add(Lot lot, String member, String message) {
        faults.add(List.of("lots", lot.id(), member), message);
    }
}

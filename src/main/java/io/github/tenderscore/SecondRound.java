package io.github.tenderscore;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import java.util.List;
import java.util.Optional;

/**
 * Scores the tenders that passed the first gates on what is compared, or reads a price: each criterion by itself, in the order of the
 * method.
 */
final class SecondRound {

    private final Plan plan;
    private final List<Sheet> sheets;
    private final Faults faults;

    SecondRound(Plan plan, List<Sheet> sheets, Faults faults) {
        this.plan = plan;
        this.sheets = sheets;
        this.faults = faults;
    }

    void score() {
        for (Compared compared : plan.compared()) {
            Node leaf = compared.leaf();
            boolean rounds = leaf.inputRounding().isPresent()
                    || compared.price().flatMap(Node::inputRounding).isPresent();
            Comparison exact = new Comparison(sheets, compared, false);
            Comparison counted = rounds ? new Comparison(sheets, compared, true) : exact;
            if (!rounds || scorable(compared, counted)) {
                score(compared, exact, counted);
            }
        }
    }

    /** A figure may break the rule only once it is rounded, above all by becoming zero: nothing can be compared with it then. */
    private boolean scorable(Compared compared, Comparison counted) {
        Optional<Rounding.Digits> rounding = compared.leaf().inputRounding();
        int before = faults.count();
        if (rounding.isPresent() && sheets.stream().anyMatch(Sheet::passes)) {
            for (Sheet sheet : sheets) {
                if (counted.isCompared(sheet)) {
                    Ratio figure = counted.figure(sheet);
                    compared.requirement(figure)
                            .ifPresent(must -> faults.add(
                                    place(sheet, compared.leaf()),
                                    "The " + compared.noun() + " (" + figure + ") of the tender "
                                            + sheet.tender().id() + " on the criterion "
                                            + compared.leaf().criterion().id()
                                            + ", as it is after the rounding of inputs ("
                                            + rounding.get().text() + "), must " + must));
                }
            }
        }
        return faults.count() == before;
    }

    private static Ratio share(Compared compared, Comparison comparison, Sheet sheet) {
        return RuleCall.of(compared.rule(), () -> comparison.share(sheet));
    }

    private static List<String> place(Sheet sheet, Node leaf) {
        return List.of(
                "tenders", sheet.tender().id(), "responses", leaf.criterion().id());
    }

    private void score(Compared compared, Comparison exact, Comparison counted) {
        Node leaf = compared.leaf();
        for (Sheet sheet : sheets) {
            if (!sheet.admitted()) {
                continue;
            }
            if (sheet.response(leaf) == null) {
                // the method says that a missing promise scores zero; a missing price keeps a tender from being
                // admitted
                sheet.earn(leaf, Node.Points.ZERO);
                continue;
            }
            try {
                Ratio share = share(compared, exact, sheet);
                sheet.earn(leaf, leaf.points(share, counted == exact ? share : share(compared, counted, sheet)));
            } catch (ArithmeticException | IllegalArgumentException e) {
                faults.add(
                        place(sheet, leaf),
                        "The " + compared.noun() + " of the tender "
                                + sheet.tender().id() + " on the criterion "
                                + leaf.criterion().id() + " cannot be scored by the rule " + compared.ruleId() + ": "
                                + e.getMessage());
            }
        }
    }
}

package io.github.tenderscore.weighting;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.fault.Spelling;
import io.github.tenderscore.number.Ratio;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that a method is told what it asks for, and nothing else; names every fault with its criterion. */
final class InputCheck {

    static final String SUBJECT = "The importance of the criteria";

    /** More criteria are no assessment; their exact weights would be fractions of hundreds of digits. */
    static final int MOST = 100;

    private static final Ratio MOST_TIMES = Ratio.of(1_000);
    private static final Ratio LEAST_TIMES = Ratio.of(1, 1_000);

    private final String rule;
    private final Importance importance;
    private final Faults faults = new Faults();

    InputCheck(String rule, Importance importance) {
        this.rule = rule;
        this.importance = importance;
        int count = importance.criteria().size();
        if (count < 1 || count > MOST) {
            faults.add(
                    List.of("criteria"), "The number (" + count + ") of criteria must be from 1 to " + MOST + byRule());
        }
    }

    Faults faults() {
        return faults;
    }

    /** The end of a message that says who asks. */
    String byRule() {
        return ", as the rule " + rule + " asks";
    }

    static List<String> place(String criterion) {
        return List.of("criteria", criterion);
    }

    /** Every criterion must have a number of the least or more, and nothing is compared. */
    InputCheck numbers(String what, Ratio least) {
        for (String criterion : importance.criteria()) {
            Ratio value = importance.values().get(criterion);
            if (value == null) {
                faults.add(
                        place(criterion),
                        "The " + what + " (missing) of the criterion " + criterion + " must be given" + byRule());
            } else if (value.compareTo(least) < 0) {
                faults.add(
                        place(criterion),
                        "The " + what + " (" + value + ") of the criterion " + criterion + " must be " + least
                                + " or more" + byRule());
            }
        }
        if (!importance.comparisons().isEmpty()) {
            faults.add(
                    List.of("comparisons"),
                    "The comparisons (" + importance.comparisons().size() + ") must not be given: the rule " + rule
                            + " asks for a " + what + " of each criterion");
        }
        return this;
    }

    /** Every two criteria must be compared exactly once, and none has a number. */
    InputCheck comparisons() {
        for (String criterion : importance.values().keySet()) {
            faults.add(
                    place(criterion),
                    "The number (" + importance.values().get(criterion) + ") of the criterion " + criterion
                            + " must not be given: the rule " + rule + " asks for comparisons");
        }
        Set<Set<String>> compared = new HashSet<>();
        List<Comparison> all = importance.comparisons();
        for (int i = 0; i < all.size(); i++) {
            Comparison one = all.get(i);
            List<String> place = List.of("comparisons", Integer.toString(i));
            boolean known = isKnown(one.criterion(), place);
            known = isKnown(one.over(), place) && known;
            if (one.criterion().equals(one.over())) {
                faults.add(
                        place,
                        "The criterion (" + one.criterion() + ") must be compared with another, not with itself");
            } else if (known && !compared.add(Set.of(one.criterion(), one.over()))) {
                faults.add(place, "The comparison of " + one.pair() + " must occur only once, in one direction");
            }
            if (one.times().compareTo(LEAST_TIMES) < 0 || one.times().compareTo(MOST_TIMES) > 0) {
                faults.add(
                        place,
                        "The times (" + one.times() + ") of the comparison of " + one.pair() + " must be from "
                                + "1/1000 to 1000" + byRule());
            }
        }
        missing(compared);
        return this;
    }

    private void missing(Set<Set<String>> compared) {
        List<String> criteria = importance.criteria();
        for (int i = 0; i < criteria.size() && criteria.size() <= MOST; i++) {
            for (int j = i + 1; j < criteria.size(); j++) {
                if (!compared.contains(Set.of(criteria.get(i), criteria.get(j)))) {
                    faults.add(
                            List.of("comparisons"),
                            "The comparison (missing) of " + criteria.get(i) + " and " + criteria.get(j)
                                    + " must be given" + byRule());
                }
            }
        }
    }

    private boolean isKnown(String criterion, List<String> place) {
        if (importance.criteria().contains(criterion)) {
            return true;
        }
        Fault fault = Fault.at(
                place,
                "The criterion (" + criterion + ") of a comparison must be one of "
                        + String.join(", ", importance.criteria()));
        faults.add(Spelling.nearest(criterion, importance.criteria())
                .map(near -> fault.maybe("\"" + near + "\" was meant"))
                .orElse(fault));
        return false;
    }

    /** Refuses what is wrong so far. */
    void done() {
        faults.throwIfAny(SUBJECT);
    }
}

package io.github.tenderscore.stress;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.stress.Outcomes.Unassessed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what became of fields. Not thread-safe. */
final class OutcomeTally {

    private final TriedMethod tried;
    private long fields;
    private long assessed;
    private long empty;
    private long oneLeft;
    private long tied;
    private long belowZero;
    private long winners;
    private long lowestPriceWins;
    private long fullPricePoints;
    private final Map<String, Unassessed> unassessed = new TreeMap<>();

    OutcomeTally(TriedMethod tried) {
        this.tried = tried;
    }

    void addUnassessed(long field, Fault first) {
        fields++;
        String where = where(first.place());
        unassessed.merge(where, new Unassessed(where, 1, field, first.message()), OutcomeTally::both);
    }

    private static String where(List<String> place) {
        return place.size() > 3 && place.get(2).equals("responses") ? place.get(3) : "award";
    }

    private static Unassessed both(Unassessed one, Unassessed other) {
        Unassessed first = one.firstField() < other.firstField() ? one : other;
        return new Unassessed(one.where(), one.fields() + other.fields(), first.firstField(), first.reason());
    }

    void add(AssessedField field) {
        fields++;
        assessed++;
        empty += field.ranked() == 0 ? 1 : 0;
        oneLeft += field.ranked() == 1 ? 1 : 0;
        tied += field.first().size() > 1 ? 1 : 0;
        belowZero += anyBelowZero(field) ? 1 : 0;
        fullPricePoints += anyFull(field) ? 1 : 0;
        if (field.first().size() == 1) {
            winners++;
            lowestPriceWins += tried.onlyPrice().isPresent()
                            && cheapestWins(field, tried.onlyPrice().get())
                    ? 1
                    : 0;
        }
    }

    private boolean anyBelowZero(AssessedField field) {
        for (int tender = 0; tender < field.ranked(); tender++) {
            for (int part = 0; part < tried.earning(); part++) {
                if (field.points(tender, part).signum() < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean anyFull(AssessedField field) {
        for (int part : tried.pricesThatEarn()) {
            for (int tender = 0; tender < field.ranked(); tender++) {
                if (field.points(tender, part).equals(tried.parts().get(part).weight())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean cheapestWins(AssessedField field, String price) {
        Ratio asked = field.compared(0, price);
        for (int tender = 1; tender < field.ranked(); tender++) {
            if (field.compared(tender, price).compareTo(asked) < 0) {
                return false;
            }
        }
        return true;
    }

    void merge(OutcomeTally other) {
        fields += other.fields;
        assessed += other.assessed;
        empty += other.empty;
        oneLeft += other.oneLeft;
        tied += other.tied;
        belowZero += other.belowZero;
        winners += other.winners;
        lowestPriceWins += other.lowestPriceWins;
        fullPricePoints += other.fullPricePoints;
        other.unassessed.forEach((where, more) -> unassessed.merge(where, more, OutcomeTally::both));
    }

    Outcomes outcomes() {
        return new Outcomes(
                fields,
                List.copyOf(unassessed.values()),
                new Share(empty, assessed),
                new Share(oneLeft, assessed),
                new Share(tied, assessed),
                new Share(belowZero, assessed),
                tried.onlyPrice().map(price -> new Share(lowestPriceWins, winners)),
                tried.pricesThatEarn().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Share(fullPricePoints, assessed)));
    }
}

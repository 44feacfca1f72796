package io.github.tenderscore.robustness;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Listed;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was found, in words that can stand in a report. */
final class Words {

    private Words() {}

    static String tenders(List<String> ids) {
        if (ids.isEmpty()) {
            return "no tender";
        }
        return (ids.size() == 1 ? "tender " : "tenders ") + Listed.and(ids);
    }

    /** Words at the start of a sentence. */
    static String starting(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String percent(Ratio percent) {
        return Figures.cut(percent) + " per cent";
    }

    static String grades(Ratio grades) {
        return Figures.cut(grades) + (grades.equals(Ratio.ONE) ? " grade" : " grades");
    }

    /** What changes from what to what, and what then. */
    static String of(CriticalChange change) {
        String then = switch (change.effect()) {
            case OTHER_WINNER, TIE_BROKEN -> tenders(change.first()) + " would come first";
            case TIE -> tenders(change.first()) + " would share the first place";
            case NOBODY -> "no tender would be left";
        };
        return change.name() + " of tender " + change.tender() + " from " + of(change.from()) + " to " + of(change.to())
                + ", and " + then;
    }

    /** A response as people read it. */
    static String of(Response response) {
        if (response instanceof Response.Price price) {
            return (Figures.exact(price.money().amount()) + " " + price.money().unit()).strip();
        }
        if (response instanceof Response.Mark mark) {
            return Figures.exact(mark.mark());
        }
        if (response instanceof Response.Quantity quantity) {
            return Figures.exact(quantity.quantity());
        }
        if (response instanceof Response.Choice choice) {
            return choice.option();
        }
        return response instanceof Response.YesNo answer ? answer.yes() ? "yes" : "no" : response.kind();
    }

    /** The weights that differ, from what to what. */
    static String weights(ScoreTable table, WeightChange.Change change) {
        return table.criteria().stream()
                .filter(column -> !column.weight().equals(weight(change, column)))
                .map(column -> column.name() + " from " + Figures.cut(column.weight()) + " to "
                        + Figures.cut(weight(change, column)))
                .collect(Collectors.joining(", "));
    }

    private static Ratio weight(WeightChange.Change change, ScoreTable.Column column) {
        return change.weights().getOrDefault(column.criterion(), Ratio.ZERO);
    }

    static String of(RankReversal reversal, List<String> first) {
        if (!reversal.wasRun()) {
            return "No tender's figure depends on another's, as every rule of the method declares, so that none can turn"
                    + " others round by not coming, or by coming.";
        }
        List<String> sentences = new ArrayList<>();
        for (DeclaredRule rule : reversal.undeclared()) {
            sentences.add("The rule " + rule.rule() + " (" + rule.place()
                    + ") does not declare whether one tender moves another, and was tried.");
        }
        sentences.add(departures(reversal, first));
        sentences.add(arrivals(reversal));
        return String.join(" ", sentences);
    }

    private static String departures(RankReversal reversal, List<String> first) {
        if (reversal.departuresTried() == 0) {
            return "All tenders share the first place, so that none that did not win could be left out.";
        }
        String tried = Figures.counted(reversal.departuresTried(), "set", "sets")
                + " of one or two tenders that did not" + " win";
        if (!reversal.decisive().isEmpty()) {
            Departure departure = reversal.decisive().get(0);
            return "Without " + tenders(departure.removed()) + ", " + tenders(departure.first())
                    + " would have come first in the place of " + tenders(first) + "; so it is for "
                    + Figures.counted(reversal.decisive().size(), "set", "sets") + " of " + tried + ".";
        }
        long turning = reversal.departures().stream()
                .filter(departure -> !departure.turns().isEmpty())
                .count();
        if (turning == 0 && reversal.departuresTried() == 1) {
            return "The one tender that did not win does not change the order of others by not coming.";
        }
        return turning == 0
                ? "None of " + tried + " changes the order of others by not coming."
                : "The first place stays whichever of " + tried + " had not come, but "
                        + Figures.counted(turning, "set changes", "sets change") + " the order of others.";
    }

    private static String arrivals(RankReversal reversal) {
        String tried = Figures.counted(reversal.arrivalsTried(), "made-up tender", "made-up tenders");
        return reversal.arrival()
                .map(arrival -> "A made-up tender like " + arrival.like() + " that would itself "
                        + arrival.place()
                                .map(place -> "take the place " + place)
                                .orElse("be disqualified")
                        + (arrival.firstChanges()
                                ? " makes " + tenders(arrival.first()) + " come first"
                                : " turns round " + tenders(turned(arrival)))
                        + " just by coming; " + reversal.arrivalsFound() + " of " + tried
                        + " that would not come first change the order of others.")
                .orElse("None of " + tried
                        + " changes the order of others by coming, which proves nothing about further ones.");
    }

    /** The best placed of the pairs that are turned round. */
    private static List<String> turned(Arrival arrival) {
        Turn turn = arrival.turns().get(0);
        return List.of(turn.one(), turn.other());
    }
}

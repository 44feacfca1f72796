package io.github.tenderscore.report;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Listed;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.robustness.Arrival;
import io.github.tenderscore.robustness.CriticalChange;
import io.github.tenderscore.robustness.Criticality;
import io.github.tenderscore.robustness.DeclaredRule;
import io.github.tenderscore.robustness.Departure;
import io.github.tenderscore.robustness.RankReversal;
import io.github.tenderscore.robustness.Robustness;
import io.github.tenderscore.robustness.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes which single responses, and which tenders that did not win, would change who comes first. */
final class ChangesPage {

    /** The nearest changes matter; a document has all of them. */
    private static final int MOST_LISTED = 20;

    private final Assessment assessment;
    private final Robustness robustness;
    private final Page page;

    ChangesPage(Assessment assessment, Robustness robustness, Page page) {
        this.assessment = assessment;
        this.robustness = robustness;
        this.page = page;
    }

    void write() {
        changes(robustness.criticality());
        reversal(robustness.reversal());
    }

    private void changes(Criticality criticality) {
        page.heading(2, "If one mark, answer or price were another");
        page.paragraph(
                "Each change is assessed anew under the published method, with its gates, roundings and tie-breaks, while all"
                        + " else stays as it is. Prices and quantities are looked at on a grid up to twice the highest, and the nearest"
                        + " change that it shows is found by halving; where points both rise and fall with a figure, a nearer one may"
                        + " hide.");
        List<CriticalChange> changes = criticality.changes();
        if (changes.isEmpty()) {
            page.paragraph("No change of one of them that was tried changes the first place.");
        } else {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("Tender", "Criterion", "Then first", "From", "To", "Change"));
            changes.stream().limit(MOST_LISTED).forEach(change -> rows.add(row(change)));
            page.table(rows, 3);
        }
        if (changes.size() > MOST_LISTED) {
            page.paragraph("These are the " + MOST_LISTED + " smallest of "
                    + Figures.counted(changes.size(), "change", "changes") + "; the format json has all of them.");
        }
        untried(criticality);
    }

    private static List<String> row(CriticalChange change) {
        return List.of(
                change.tender(),
                change.name(),
                switch (change.effect()) {
                    case OTHER_WINNER, TIE_BROKEN -> Listed.and(change.first());
                    case TIE -> Listed.and(change.first()) + " tied";
                    case NOBODY -> "nobody";
                },
                change.fromInWords(),
                change.toInWords(),
                size(change.size()));
    }

    private static String size(CriticalChange.Size size) {
        return size.grades()
                .map(grades -> Figures.cut(grades) + (grades.equals(Ratio.ONE) ? " grade" : " grades"))
                .or(() -> size.percent().map(percent -> Figures.cut(percent) + "%"))
                .orElse("another answer");
    }

    private void untried(Criticality criticality) {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        for (Criticality.Untried one : criticality.untried()) {
            reasons.computeIfAbsent(one.criterion() + ": " + one.reason(), key -> new ArrayList<>())
                    .add(one.tender());
        }
        reasons.forEach((reason, tenders) ->
                page.item("Not looked at for " + String.join(", ", tenders) + ", criterion " + reason + "."));
    }

    private void reversal(RankReversal reversal) {
        page.heading(2, "If others had not come, or come");
        if (!reversal.wasRun()) {
            page.paragraph(
                    "Nothing was tried: every rule of the method declares that no tender's figure depends on another's ("
                            + rules(reversal.rules()) + ").");
            return;
        }
        page.paragraph(assessedAnew(reversal));
        departures(reversal);
        String tried = Figures.counted(reversal.arrivalsTried(), "tender", "tenders") + " made up for this";
        page.paragraph(reversal.arrival()
                .map(arrival -> arrival(arrival) + " So do " + reversal.arrivalsFound() + " of " + tried
                        + "; this one takes the lowest place itself of those that do the most.")
                .orElse("None of " + tried
                        + " changes the order of others by coming. That proves nothing about further ones."));
    }

    private static String assessedAnew(RankReversal reversal) {
        String why = "because of "
                + rules(reversal.rules().stream()
                        .filter(rule -> !rule.isAbsolute())
                        .toList())
                + ".";
        return reversal.departuresTried() == 0
                ? "All tenders share the first place, so that none that did not win could be left out. Assessed anew with"
                        + " others, " + why
                : "Assessed anew without each one and each two of the tenders that did not win, "
                        + Figures.counted(reversal.departuresTried(), "time", "times") + " in all, " + why;
    }

    private void departures(RankReversal reversal) {
        reversal.departures().stream().limit(MOST_LISTED).forEach(one -> page.item(departure(one)));
        if (reversal.departures().isEmpty() && reversal.departuresTried() > 0) {
            page.item("None of them changes the first place or the order of others by not coming.");
        }
        if (reversal.departures().size() > MOST_LISTED) {
            page.item(
                    "and " + (reversal.departures().size() - MOST_LISTED) + " more; the format json has all of them.");
        }
    }

    private static String rules(List<DeclaredRule> rules) {
        return rules.stream().map(rule -> rule.rule() + ", " + rule.place()).collect(Collectors.joining("; "));
    }

    private String departure(Departure one) {
        String without = "Without " + Listed.and(one.removed()) + ", ";
        if (!one.assessable()) {
            return without + "the others cannot be assessed by themselves.";
        }
        List<String> then = new ArrayList<>();
        if (one.firstChanges()) {
            then.add(one.first().isEmpty() ? "nobody is left" : first(one.first()));
        }
        one.turns().forEach(turn -> then.add(turn(turn)));
        return without + String.join("; ", then) + ".";
    }

    private String first(List<String> now) {
        return String.join(" and ", now)
                + (now.size() == 1 ? " comes first" : " share the first place")
                + (robustness.first().isEmpty() ? "" : " in the place of " + Listed.and(robustness.first()));
    }

    private static String turn(Turn turn) {
        return turn.one()
                + switch (turn.after()) {
                    case AHEAD -> " is ahead of ";
                    case TIED -> " is tied with ";
                    case BEHIND -> " is behind ";
                }
                + turn.other();
    }

    private String arrival(Arrival arrival) {
        String gives = assessment.evaluation().methodology().leaves().stream()
                .filter(leaf -> arrival.inWords(leaf.id()).isPresent())
                .map(leaf -> given(leaf, arrival))
                .collect(Collectors.joining(", "));
        List<String> then = new ArrayList<>();
        if (arrival.firstChanges()) {
            then.add(first(arrival.first()));
        }
        arrival.turns().forEach(turn -> then.add(turn(turn)));
        return "An illustrative tender with " + gives + " would "
                + arrival.place().map(place -> "take the place " + place).orElse("be disqualified")
                + ", and by coming alone change the order of others: " + String.join("; ", then) + ".";
    }

    private static String given(Criterion.Leaf leaf, Arrival arrival) {
        return leaf.name() + " " + arrival.inWords(leaf.id()).orElseThrow();
    }
}

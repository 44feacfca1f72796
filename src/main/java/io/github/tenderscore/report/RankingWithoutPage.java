package io.github.tenderscore.report;

import io.github.tenderscore.TenderResult;
import io.github.tenderscore.award.RankingWithout;
import io.github.tenderscore.explain.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the ranking with a tender and without it. */
final class RankingWithoutPage {

    private RankingWithoutPage() {}

    static void write(RankingWithout ranking, Page page) {
        page.heading(2, "Ranking with and without " + ranking.tender());
        page.table(rows(ranking), 2);
        if (ranking.without().isEmpty()) {
            page.paragraph("Without " + ranking.tender() + " there is no ranking: "
                    + ranking.obstacle().orElse("") + ".");
            return;
        }
        page.paragraph(first(ranking));
        for (RankingWithout.Turn turn : ranking.turns()) {
            page.paragraph("The order of " + turn.one() + " and " + turn.other() + " depends on " + ranking.tender()
                    + ": with it, " + ahead(turn, turn.before()) + "; without it, " + ahead(turn, turn.after()) + ".");
        }
        if (ranking.turns().isEmpty()) {
            page.paragraph("No two other tenders change their order.");
        }
    }

    private static List<List<String>> rows(RankingWithout ranking) {
        String figure = ranking.with().evaluation().methodology().award().figureName();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Tender", "Supplier", "Place with", "without", figure + " with", "without"));
        for (TenderResult result : ranking.with().results()) {
            Optional<TenderResult> without = result.tender().id().equals(ranking.tender())
                    ? Optional.empty()
                    : ranking.without()
                            .map(others -> others.result(result.tender().id()));
            if (result.rank().isPresent() || without.flatMap(TenderResult::rank).isPresent()) {
                rows.add(List.of(
                        result.tender().id(),
                        result.tender().supplier().name(),
                        place(Optional.of(result)),
                        place(without),
                        figure(Optional.of(result)),
                        figure(without)));
            }
        }
        return rows;
    }

    private static String place(Optional<TenderResult> result) {
        return result.flatMap(TenderResult::rank).map(String::valueOf).orElse("-");
    }

    private static String figure(Optional<TenderResult> result) {
        return result.flatMap(TenderResult::figure).map(CellFigure::of).orElse("-");
    }

    private static String first(RankingWithout ranking) {
        String with = named(ranking.with().first());
        return ranking.firstChanges()
                ? "The first place changes: with " + ranking.tender() + " it goes to " + with + ", without it to "
                        + ranking.without().map(others -> named(others.first())).orElse("nobody") + "."
                : "The first place does not change: it goes to " + with + ".";
    }

    private static String named(List<TenderResult> first) {
        return first.isEmpty()
                ? "nobody"
                : Listed.and(first.stream().map(result -> result.tender().id()).toList())
                        + (first.size() > 1 ? " together" : "");
    }

    private static String ahead(RankingWithout.Turn turn, RankingWithout.Order order) {
        return switch (order) {
            case FIRST -> turn.one() + " is ahead";
            case TIED -> "they share a place";
            case SECOND -> turn.other() + " is ahead";
        };
    }
}

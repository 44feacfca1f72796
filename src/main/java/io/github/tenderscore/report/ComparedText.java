package io.github.tenderscore.report;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.cost.PriceBasis;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.number.Money;
import java.util.List;
import java.util.Optional;

/** What is compared and what is paid, for each price criterion on which they differ. */
final class ComparedText {

    private ComparedText() {}

    /** A table for each such criterion, in the order of the method. */
    static List<String> of(Assessment assessment) {
        return assessment.evaluation().methodology().leaves().stream()
                .filter(leaf -> leaf.comparedInstead().isPresent())
                .map(leaf -> table(assessment, leaf, leaf.comparedInstead().orElseThrow()))
                .toList();
    }

    private static String table(Assessment assessment, Criterion.Leaf leaf, PriceBasis basis) {
        TextTable table = new TextTable();
        table.heading(List.of("Tender", "Outcome", "Compared", "Paid"));
        for (TenderResult result : assessment.results()) {
            table.row(List.of(
                    result.tender().id(),
                    result.outcome().code(),
                    figure(result.compared(leaf.id())),
                    figure(result.paid(leaf.id()))));
        }
        return leaf.name() + ": what is compared is " + basis.text() + ".\n" + table.text(2) + "\n";
    }

    private static String figure(Optional<Money> money) {
        return money.map(known -> CellFigure.of(known.amount())).orElse("-");
    }
}

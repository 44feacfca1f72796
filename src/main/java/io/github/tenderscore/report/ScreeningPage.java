package io.github.tenderscore.report;

import io.github.tenderscore.award.LowTenderScreening;
import io.github.tenderscore.award.ScreenedTender;
import io.github.tenderscore.lowtender.Answer;
import io.github.tenderscore.lowtender.LowTenderTest;
import io.github.tenderscore.lowtender.LowTenderTests;
import io.github.tenderscore.lowtender.Reading;
import io.github.tenderscore.lowtender.Tested;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a screening: which tests were run, what they say of each tender, and what follows from that. */
final class ScreeningPage {

    /** What every report on low tenders says, because a flag is easily taken for a finding. */
    static final String FLAGS_DECIDE_NOTHING =
            "A flag decides nothing. Before a tender is disregarded for its price, the authority must consider the price abnormally low,"
                    + " notify the supplier and give it a reasonable opportunity to show that it can perform the contract for it"
                    + " (Procurement Act 2023, section 19(3)(c), (4) and (5)).";

    private final LowTenderScreening screening;
    private final Page page;

    private ScreeningPage(LowTenderScreening screening, Page page) {
        this.screening = screening;
        this.page = page;
    }

    static void write(LowTenderScreening screening, Page page) {
        ScreeningPage writer = new ScreeningPage(screening, page);
        page.heading(
                1,
                "Screening for abnormally low prices: "
                        + screening.assessment().evaluation().methodology().title());
        screening.assessment().evaluation().notes().forEach(page::paragraph);
        writer.basis();
        writer.tests();
        writer.answers();
        writer.noTests();
        writer.conclusion();
    }

    private void basis() {
        Money unit = screening.assessment().evaluation().methodology().money(Ratio.ZERO);
        int count = screening.tenders().size();
        page.paragraph("Prices on the criterion " + screening.criterion()
                + (unit.unit().isEmpty() ? "" : ", " + unit.unit()) + ", as tendered; " + count
                + (count == 1 ? " tender was admitted." : " tenders were admitted."));
        page.paragraph(screening
                .estimate()
                .map(estimate -> "The authority's estimate: " + CellFigure.of(estimate.amount()) + ".")
                .orElse("No estimate of the authority's is given."));
    }

    private void tests() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Test", "Rule", "Measures", "Limit", "Evidence"));
        for (int i = 0; i < screening.tests().size(); i++) {
            LowTenderTest test = screening.tests().get(i);
            rows.add(List.of(Integer.toString(i + 1), test.name(), test.statistic(), limit(i), evidence(test)));
        }
        page.table(rows, rows.get(0).size());
    }

    /** The figure at which a test starts to flag. */
    private String limit(int test) {
        List<Ratio> limits = limits(test);
        if (limits.isEmpty()) {
            return "-";
        }
        return limits.size() == 1 ? CellFigure.of(limits.get(0)) : "of each tender";
    }

    /** The different limits of a test; more than one where each tender is compared with others. */
    private List<Ratio> limits(int test) {
        return screening.tenders().stream()
                .flatMap(screened -> screened.tests().get(test).answer().measured().stream())
                .map(Reading::limit)
                .distinct()
                .toList();
    }

    private static String evidence(LowTenderTest test) {
        return LowTenderTests.catalogue()
                .find(test.id())
                .map(type -> type.evidence().words())
                .orElse("the user's own");
    }

    private void answers() {
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of("Tender", "Supplier", "Price"));
        for (int i = 1; i <= screening.tests().size(); i++) {
            heading.add("Test " + i);
        }
        heading.add("Flags");
        rows.add(heading);
        for (ScreenedTender screened : screening.tenders()) {
            List<String> row = new ArrayList<>(List.of(
                    screened.tender().id(),
                    screened.tender().supplier().name(),
                    CellFigure.of(screened.price().amount())));
            for (int i = 0; i < screening.tests().size(); i++) {
                row.add(cell(screened.tests().get(i), limits(i).size() > 1));
            }
            row.add(screened.flags().size() + " of " + screened.tests().size());
            rows.add(row);
        }
        page.table(rows, 2);
    }

    private static String cell(Tested tested, boolean ownLimit) {
        return tested.answer()
                .measured()
                .map(reading -> (tested.isFlag() ? "flag " : "")
                        + CellFigure.of(reading.statistic())
                        + (ownLimit ? ", limit " + CellFigure.of(reading.limit()) : ""))
                .orElse("no test");
    }

    /** Why tests were not possible, each reason once with the tenders that it holds for. */
    private void noTests() {
        for (int i = 0; i < screening.tests().size(); i++) {
            Map<String, List<String>> byReason = new LinkedHashMap<>();
            for (ScreenedTender screened : screening.tenders()) {
                if (screened.tests().get(i).answer() instanceof Answer.NoTest none) {
                    byReason.computeIfAbsent(none.reason(), reason -> new ArrayList<>())
                            .add(screened.tender().id());
                }
            }
            int number = i + 1;
            byReason.forEach((reason, tenders) -> page.item("Test " + number + " was not possible of "
                    + (tenders.size() == screening.tenders().size() ? "any tender" : String.join(", ", tenders))
                    + ": " + reason + ". That clears nobody."));
        }
    }

    private void conclusion() {
        List<ScreenedTender> flagged = screening.flagged();
        page.paragraph(
                flagged.isEmpty()
                        ? "No tender is flagged."
                        : "Flagged: "
                                + flagged.stream()
                                        .map(screened -> screened.tender().id() + ", "
                                                + screened.tender().supplier().name())
                                        .collect(Collectors.joining("; "))
                                + ".");
        page.paragraph(FLAGS_DECIDE_NOTHING);
    }
}

package io.github.tenderscore.report;

import io.github.tenderscore.commitment.EvidenceGrade;
import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.commitment.Offer;
import io.github.tenderscore.commitment.Offers;
import io.github.tenderscore.commitment.Outlier;
import io.github.tenderscore.commitment.Overstaffed;
import io.github.tenderscore.commitment.PointsLine;
import io.github.tenderscore.commitment.PointsTable;
import io.github.tenderscore.commitment.SocialReturn;
import io.github.tenderscore.commitment.Subtotal;
import io.github.tenderscore.commitment.Valuation;
import io.github.tenderscore.commitment.ValuationTerms;
import io.github.tenderscore.commitment.ValuedLine;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what the commitments of all bidders come to. */
final class ValuationPage {

    private final Offers offers;
    private final Page page;

    ValuationPage(Offers offers, Page page) {
        this.offers = offers;
        this.page = page;
    }

    void write() {
        MeasureCatalogue catalogue = offers.basis().catalogue();
        page.heading(1, offers.title());
        page.paragraph("Catalogue " + catalogue.id() + ", edition " + catalogue.edition() + "; figures in "
                + offers.basis().unit() + ", cut after two to four decimals, with \"…\" where they go on");
        if (offers.basis() instanceof ValuationTerms terms) {
            summary(terms);
            offers.offers().forEach(offer -> offer(offer, terms));
        } else if (offers.basis() instanceof PointsTable table) {
            points(table);
        }
        clarify();
    }

    // ---- pounds -----------------------------------------------------------------------------------------------------

    private void summary(ValuationTerms terms) {
        boolean needs = !terms.weighting().needs().isEmpty();
        List<List<String>> rows = new ArrayList<>();
        List<String> head =
                new ArrayList<>(List.of("offer", "supplier", "local economic", "additional social", "figure"));
        if (needs) {
            head.add("without need");
        }
        rows.add(head);
        for (Offer offer : offers.offers()) {
            Valuation valuation = Valuation.of(terms, offer.commitments());
            List<String> row = new ArrayList<>(List.of(
                    offer.id(),
                    offer.supplier(),
                    CellFigure.of(valuation.counted(Subtotal.LOCAL_ECONOMIC)),
                    CellFigure.of(valuation.counted(Subtotal.ADDITIONAL_SOCIAL)),
                    CellFigure.of(valuation.figure())));
            if (needs) {
                row.add(CellFigure.of(valuation.withoutNeed().figure()));
            }
            rows.add(row);
        }
        page.table(rows, 2);
        if (!terms.weighting().priorities().isEmpty()) {
            page.paragraph("The figure weighs the themes by the published priorities; the subtotals are not weighted.");
        }
    }

    private void offer(Offer offer, ValuationTerms terms) {
        Valuation valuation = Valuation.of(terms, offer.commitments());
        page.heading(2, offer.id() + ", " + offer.supplier());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "commitment", "measure", "evidence", "unit", "what became of it", "quantity", "worth", "counted"));
        valuation.lines().forEach(line -> rows.add(row(line)));
        if (valuation.lines().isEmpty()) {
            page.paragraph("It promises nothing.");
            return;
        }
        page.table(rows, 5);
        Ratio offered = valuation.localEconomicOffered();
        Ratio counted = valuation.counted(Subtotal.LOCAL_ECONOMIC);
        if (!offered.equals(counted)) {
            page.paragraph("The cap on the local-economic subtotal counts " + CellFigure.of(counted) + " of the "
                    + CellFigure.of(offered) + " offered.");
        }
        evidence("values", valuation.byGrade());
        offer.investment().map(valuation::returnOn).ifPresent(this::back);
    }

    private static List<String> row(ValuedLine line) {
        return List.of(
                line.commitment().id(),
                line.measure().code(),
                line.commitment().grade().code(),
                line.measure().unit(),
                line.outcome().words(),
                CellFigure.of(line.quantity()),
                line.worth().map(CellFigure::of).orElse("-"),
                CellFigure.of(line.counted()));
    }

    /** Figures of different grades are never added without saying so. */
    private void evidence(String what, Map<EvidenceGrade, Ratio> grades) {
        if (grades.size() > 1) {
            page.paragraph("The figure adds " + what + " with different evidence: "
                    + grades.entrySet().stream()
                            .map(grade -> grade.getKey().code() + " " + CellFigure.of(grade.getValue()))
                            .collect(Collectors.joining(", "))
                    + ".");
        } else {
            grades.keySet().stream()
                    .map(EvidenceGrade::code)
                    .findFirst()
                    .ifPresent(grade -> page.paragraph("All that counts has the evidence " + grade + "."));
        }
    }

    private void back(SocialReturn back) {
        page.paragraph("Social return on the investment of " + CellFigure.of(back.investment()) + ": "
                + CellFigure.of(back.ratio()) + " for each pound, net present value "
                + CellFigure.of(back.netPresentValue()) + ".");
    }

    // ---- points -----------------------------------------------------------------------------------------------------

    private void points(PointsTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("offer", "supplier", "points"));
        for (Offer offer : offers.offers()) {
            rows.add(List.of(
                    offer.id(), offer.supplier(), CellFigure.of(offers.basis().figure(offer.commitments()))));
        }
        page.table(rows, 2);
        offers.offers().forEach(offer -> points(offer, table));
    }

    private void points(Offer offer, PointsTable table) {
        page.heading(2, offer.id() + ", " + offer.supplier());
        if (offer.commitments().isEmpty()) {
            page.paragraph("It promises nothing.");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "commitment", "measure", "evidence", "unit", "what became of it", "quantity", "for a unit", "points"));
        SortedMap<EvidenceGrade, Ratio> grades = new TreeMap<>();
        for (PointsLine line : table.lines(offer.commitments())) {
            rows.add(row(line));
            line.each().ifPresent(each -> grades.merge(line.commitment().grade(), line.points(), Ratio::plus));
        }
        page.table(rows, 5);
        evidence("points", grades);
    }

    private static List<String> row(PointsLine line) {
        return List.of(
                line.commitment().id(),
                line.commitment().measure(),
                line.commitment().grade().code(),
                line.commitment().unit(),
                line.words(),
                CellFigure.of(line.quantity()),
                line.each().map(CellFigure::of).orElse("-"),
                CellFigure.of(line.points()));
    }

    // ---- what is to be clarified ------------------------------------------------------------------------------------

    private void clarify() {
        List<Outlier> outliers = offers.outliers();
        List<Overstaffed> overstaffed = offers.overstaffed();
        if (outliers.isEmpty() && overstaffed.isEmpty()) {
            return;
        }
        page.heading(2, "To be clarified; no figure is changed by it");
        for (Outlier outlier : outliers) {
            page.item(outlier.bidder() + " offers " + CellFigure.of(outlier.quantity()) + " of "
                    + outlier.measure().code() + " (" + outlier.measure().unit() + "), above "
                    + CellFigure.of(outlier.limit().exact().orElseThrow())
                    + ", which is so far from the others as the terms publish");
        }
        for (Overstaffed found : overstaffed) {
            page.item(found.offer().id() + " offers " + CellFigure.of(found.offered())
                    + " full-time equivalents, more than the "
                    + CellFigure.of(found.ceiling().most())
                    + " that its price can pay");
        }
    }
}

package io.github.tenderscore.json;

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
import io.github.tenderscore.json.internal.JsonWriter;
import io.github.tenderscore.number.Ratio;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes what the commitments of all bidders come to as a document of the format {@value #FORMAT}.
 *
 * <p>The document holds all that it follows from, so that anybody can recompute it ({@link ResultVerifier}).
 */
public final class ValuationWriter {

    /** The format that this writer writes. */
    public static final String FORMAT = "tenderscore-valuation/1";

    private ValuationWriter() {}

    /**
     * Writes a result.
     *
     * @param offers what bidders promise, and by what it is valued
     * @return the document, indented, with a line feed at its end; the same bytes for the same offers
     */
    public static String write(Offers offers) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        CommitmentsTree.content(tree, offers);
        tree.put("unit", offers.basis().unit());
        tree.put(
                "results",
                offers.offers().stream().map(offer -> result(offer, offers)).toList());
        tree.put(
                "outliers",
                offers.outliers().stream().map(ValuationWriter::outlier).toList());
        tree.put(
                "overstaffed",
                offers.overstaffed().stream().map(ValuationWriter::overstaffed).toList());
        return JsonWriter.pretty(tree);
    }

    private static Map<String, Object> result(Offer offer, Offers offers) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", offer.id());
        tree.put("figure", offers.basis().figure(offer.commitments()).toString());
        if (offers.basis() instanceof ValuationTerms terms) {
            valuation(tree, Valuation.of(terms, offer.commitments()));
            offer.investment()
                    .map(Valuation.of(terms, offer.commitments())::returnOn)
                    .ifPresent(back -> tree.put("return", back(back)));
        } else if (offers.basis() instanceof PointsTable table) {
            tree.put(
                    "lines",
                    table.lines(offer.commitments()).stream()
                            .map(ValuationWriter::line)
                            .toList());
        }
        return tree;
    }

    private static void valuation(Map<String, Object> tree, Valuation valuation) {
        tree.put("total", valuation.total().toString());
        tree.put("localEconomicOffered", valuation.localEconomicOffered().toString());
        tree.put("localEconomic", valuation.counted(Subtotal.LOCAL_ECONOMIC).toString());
        tree.put(
                "additionalSocial",
                valuation.counted(Subtotal.ADDITIONAL_SOCIAL).toString());
        if (!valuation.terms().weighting().needs().isEmpty()) {
            tree.put("figureWithoutNeed", valuation.withoutNeed().figure().toString());
        }
        Map<String, Object> themes = new LinkedHashMap<>();
        valuation.byTheme().forEach((theme, amount) -> themes.put(theme, amount.toString()));
        tree.put("byTheme", themes);
        Map<String, Object> grades = new LinkedHashMap<>();
        valuation.byGrade().forEach((grade, amount) -> grades.put(grade.code(), amount.toString()));
        tree.put("byEvidence", grades);
        tree.put("lines", valuation.lines().stream().map(ValuationWriter::line).toList());
    }

    private static Map<String, Object> line(ValuedLine line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("commitment", line.commitment().id());
        tree.put("quantity", line.quantity().toString());
        line.worth().map(Ratio::toString).ifPresent(worth -> tree.put("worth", worth));
        tree.put("counted", line.counted().toString());
        tree.put("outcome", line.outcome().words());
        return tree;
    }

    private static Map<String, Object> line(PointsLine line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("commitment", line.commitment().id());
        tree.put("quantity", line.quantity().toString());
        tree.put("counted", line.points().toString());
        tree.put("outcome", line.words());
        return tree;
    }

    private static Map<String, Object> back(SocialReturn back) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("ratio", back.ratio().toString());
        tree.put("netPresentValue", back.netPresentValue().toString());
        return tree;
    }

    private static Map<String, Object> outlier(Outlier outlier) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("offer", outlier.bidder());
        tree.put("measure", outlier.measure().code());
        tree.put("quantity", outlier.quantity().toString());
        tree.put("limit", outlier.limit().exact().orElseThrow().toString());
        return tree;
    }

    private static Map<String, Object> overstaffed(Overstaffed found) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("offer", found.offer().id());
        tree.put("offered", found.offered().toString());
        tree.put("most", found.ceiling().most().toString());
        return tree;
    }
}

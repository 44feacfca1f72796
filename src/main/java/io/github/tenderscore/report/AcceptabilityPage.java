package io.github.tenderscore.report;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.number.Rounding;
import io.github.tenderscore.robustness.ScoreTable;
import io.github.tenderscore.simulation.Acceptability;
import io.github.tenderscore.simulation.Acceptability.CentralWeight;
import io.github.tenderscore.simulation.UncertainShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Writes how often each tender has each place under weights that are drawn by lot. */
final class AcceptabilityPage {

    private static final Rounding.Digits SHOWN = Rounding.halfUp(2);
    private static final Ratio LEAST_SHOWN = Ratio.of(1, 100);
    private static final Ratio MOST_SHOWN = Ratio.HUNDRED.minus(LEAST_SHOWN);

    /** What is typical of weights that are always the same needs no telling. */
    private static final String PUBLISHED = "published";

    private final Acceptability result;
    private final Page page;
    private final List<String> tenders;

    AcceptabilityPage(Acceptability result, Page page) {
        this.result = result;
        this.page = page;
        this.tenders =
                result.table().tenders().stream().map(ScoreTable.Row::tender).toList();
    }

    void write() {
        boolean varied = !result.uncertain().isEmpty();
        page.heading(2, varied ? "If weights, marks or points were drawn by lot" : "If weights were drawn by lot");
        String asked =
                result.isPartial() ? " of " + Figures.exact(Ratio.of(result.asked())) + " asked for, with" : " with";
        page.paragraph(Figures.counted(result.draws(), "draw", "draws") + asked + " the seed " + result.seed()
                + ". Drawn: " + result.weights().description() + "; " + result.method()
                + ". The same seed gives the same draws. Every draw is counted as exact arithmetic counts it, on points before"
                + " rounding, without gates and tie-breaks; that the draws are a sample is all that is uncertain"
                + (varied ? " of the counting." : "."));
        if (varied) {
            uncertain();
        }
        page.paragraph("Not a probability that a tender is the best: it says of which part of the weights"
                + (varied ? ", and of what was thought uncertain," : "")
                + " it would have been first. The published weights"
                + (varied ? " and the scores that were given are the ones that count." : " are certain."));
        places();
        if (!result.weights().id().equals(PUBLISHED)) {
            central();
            confidence();
        }
        pairs();
    }

    private void uncertain() {
        page.paragraph("Drawn as well, each by itself, as shares of the points of the criterion:");
        for (UncertainShare one : result.uncertain()) {
            page.item(name(one.criterion()) + " of tender " + one.tender() + ": "
                    + one.uncertainty().description() + ".");
        }
    }

    private String name(String criterion) {
        ScoreTable table = result.table();
        return table.criteria().get(table.column(criterion)).name();
    }

    /** Says something only where marks or points are uncertain: weights alone make each tender first under its own typical ones. */
    private void confidence() {
        if (result.uncertain().isEmpty() || result.isPartial()) {
            return;
        }
        page.heading(3, "Per cent of the draws in which a tender is first under its own typical weights");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Tender", "First"));
        for (String tender : tenders) {
            result.confidence(tender).ifPresent(share -> rows.add(List.of(tender, percent(share))));
        }
        page.table(rows, 1);
        page.paragraph(
                "Only what is uncertain is drawn here. Low, it says that marks or points are not known well enough to"
                        + " choose this tender, whatever the weights.");
    }

    private void places() {
        page.heading(3, "Per cent of the draws in which a tender has a place");
        List<List<String>> rows = new ArrayList<>();
        List<String> title = new ArrayList<>(List.of("Tender"));
        IntStream.rangeClosed(1, tenders.size()).forEach(rank -> title.add("Place " + rank));
        title.add("Shared first");
        title.add("Standard error");
        rows.add(title);
        for (String tender : tenders) {
            List<String> row = new ArrayList<>(List.of(tender));
            IntStream.rangeClosed(1, tenders.size()).forEach(rank -> row.add(percent(result.share(tender, rank))));
            row.add(percent(Ratio.of(result.sharedFirst(tender), result.draws())));
            row.add(String.format(Locale.ROOT, "%.2f", 100 * result.standardError(tender, 1)));
            rows.add(row);
        }
        page.table(rows, 1);
        page.paragraph(
                "Tenders that are tied share the better place. The standard error is that of place 1, in percentage points: 19"
                        + " of 20 samples are within about twice as much. A place that was never drawn can have"
                        + " a share of up to about 3 in " + Figures.exact(Ratio.of(result.draws())) + ".");
    }

    private void central() {
        page.heading(3, "Weights under which a tender is typically first, per cent");
        List<String> ever = tenders.stream()
                .filter(tender -> result.centralWeights(tender).isPresent())
                .toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> title = new ArrayList<>(List.of("Criterion", "Published"));
        title.addAll(ever);
        rows.add(title);
        List<ScoreTable.Column> criteria = result.table().criteria();
        Ratio all = result.table().attainable();
        for (int j = 0; j < criteria.size(); j++) {
            List<String> row = new ArrayList<>(List.of(
                    criteria.get(j).name(), percent(criteria.get(j).weight().dividedBy(all))));
            for (String tender : ever) {
                List<CentralWeight> weights = result.centralWeights(tender).orElseThrow();
                row.add(percent(weights.get(j).weight()));
            }
            rows.add(row);
        }
        page.table(rows, 1);
        page.paragraph(
                "The mean of the weights of all draws in which the tender is first: what a buyer would have to find important"
                        + " for it to win." + never(ever));
    }

    private String never(List<String> ever) {
        List<String> never =
                tenders.stream().filter(tender -> !ever.contains(tender)).toList();
        return never.isEmpty() ? "" : " Never first in any draw: " + String.join(", ", never) + ".";
    }

    private void pairs() {
        page.heading(3, "Per cent of the draws in which the tender of the row is ahead of that of the column");
        List<List<String>> rows = new ArrayList<>();
        List<String> title = new ArrayList<>(List.of("Tender"));
        title.addAll(tenders);
        rows.add(title);
        for (String tender : tenders) {
            List<String> row = new ArrayList<>(List.of(tender));
            for (String other : tenders) {
                row.add(tender.equals(other) ? "-" : percent(result.winningIndex(tender, other)));
            }
            rows.add(row);
        }
        page.table(rows, 1);
    }

    /** A share with two decimals; what is not quite nothing, or not quite all, does not look so. */
    private static String percent(Ratio share) {
        Ratio percent = share.times(Ratio.HUNDRED);
        if (percent.signum() > 0 && percent.compareTo(LEAST_SHOWN) < 0) {
            return "<0.01";
        }
        if (percent.compareTo(Ratio.HUNDRED) < 0 && percent.compareTo(MOST_SHOWN) > 0) {
            return ">99.99";
        }
        return Figures.rounded(percent, SHOWN);
    }
}

package io.github.tenderscore.report;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.OneLine;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.lot.Allocation;
import io.github.tenderscore.lot.Lot;
import io.github.tenderscore.lot.LotAwards;
import io.github.tenderscore.lot.LotDecision;
import io.github.tenderscore.lot.LotEffect;
import io.github.tenderscore.lot.LotOutcome;
import io.github.tenderscore.lot.LotTender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who is awarded which lot, as plain text for people: the awards, what the limits change, and what needs a decision. */
public final class LotAwardsText {

    private static final int FIRST_FIGURE = 4;

    private LotAwardsText() {}

    /**
     * Writes awards.
     *
     * @param awards the awards
     * @return lines that end with a line feed; figures are exact
     */
    public static String of(LotAwards awards) {
        StringBuilder text = new StringBuilder();
        line(text, awards.evaluation().lotting().title());
        awards.evaluation().notes().forEach(note -> line(text, "  " + note));
        text.append('\n').append(table(awards)).append('\n');
        line(text, awards.evaluation().lotting().notice());
        awards.allocation().ifPresent(allocation -> total(text, awards, allocation));
        awards.evaluation().lotting().lots().forEach(lot -> open(text, awards, lot));
        if (!awards.decision().isClear()) {
            alternatives(text, awards.decision());
        }
        limits(text, awards);
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(OneLine.of(line)).append('\n');
    }

    private static String table(LotAwards awards) {
        TextTable table = new TextTable();
        table.heading(List.of("Lot", "Name", "Awarded to", "First by itself", "Place", "Figure", "Price"));
        for (Lot lot : awards.evaluation().lotting().lots()) {
            List<String> row = new ArrayList<>(List.of(lot.id(), lot.name()));
            LotOutcome outcome = awards.outcome(lot.id());
            row.add(awarded(outcome));
            row.add(awards.first(lot.id()).stream().map(LotTender::tender).collect(Collectors.joining(", ")));
            if (outcome instanceof LotOutcome.Awarded won) {
                row.add(Integer.toString(won.tender().place()));
                row.add(Figures.exact(won.tender().figure()));
                row.add(awards.paid(lot.id()).map(Figures::exact).orElse("-"));
            } else {
                row.addAll(List.of("-", "-", "-"));
            }
            table.row(row);
        }
        return table.text(FIRST_FIGURE);
    }

    private static String awarded(LotOutcome outcome) {
        if (outcome instanceof LotOutcome.Awarded won) {
            return named(won.tender());
        }
        return outcome instanceof LotOutcome.Tied ? "not decided" : "nobody";
    }

    private static String named(LotTender tender) {
        return tender.tender() + ", " + tender.name();
    }

    private static void total(StringBuilder text, LotAwards awards, Allocation allocation) {
        allocation.total().ifPresent(total -> {
            Step step = awards.decision().steps().get(0);
            line(text, step.label() + ": " + Figures.readable(total) + ", the best that the limits allow.");
        });
        for (Allocation.Bundle bundle : allocation.bundles()) {
            line(
                    text,
                    "Counts: " + awards.competition().name(bundle.supplier()) + ", "
                            + bundle.offer().text() + ", " + Figures.readable(bundle.price()) + ".");
        }
    }

    private static void open(StringBuilder text, LotAwards awards, Lot lot) {
        LotOutcome outcome = awards.outcome(lot.id());
        if (outcome instanceof LotOutcome.Unawarded unawarded) {
            line(
                    text,
                    "Lot " + lot.id() + " is awarded to nobody: "
                            + unawarded.reason().text() + ".");
        } else if (outcome instanceof LotOutcome.Tied tied) {
            line(
                    text,
                    "Lot " + lot.id() + " is not decided: "
                            + tied.candidates().stream()
                                    .map(LotAwardsText::named)
                                    .collect(Collectors.joining(" or "))
                            + (tied.orNobody() ? " or nobody" : "")
                            + "; nothing that is published decides between them.");
        }
    }

    private static void alternatives(StringBuilder text, LotDecision decision) {
        line(
                text,
                "What is published leaves " + (decision.isComplete() ? "" : "more than ")
                        + decision.allocations().size() + " allocations:");
        for (Allocation allocation : decision.allocations()) {
            line(
                    text,
                    "  "
                            + allocation.awards().values().stream()
                                    .map(tender -> "lot " + tender.lot() + " to " + named(tender))
                                    .collect(Collectors.joining("; ")));
        }
    }

    private static void limits(StringBuilder text, LotAwards awards) {
        if (!awards.competition().caps().limitAwards() || awards.allocation().isEmpty()) {
            return;
        }
        List<LotEffect> effects = awards.effects();
        if (effects.isEmpty()) {
            line(text, "Without the limits no lot would certainly go to another tender.");
        }
        for (LotEffect effect : effects) {
            line(
                    text,
                    "Without the limits lot " + effect.lot() + " would go to " + orNobody(effect.without())
                            + costs(effect) + ".");
        }
    }

    private static String orNobody(Optional<LotTender> tender) {
        return tender.map(LotAwardsText::named).orElse("nobody");
    }

    private static String costs(LotEffect effect) {
        List<String> costs = new ArrayList<>();
        effect.figureLost()
                .filter(lost -> lost.signum() != 0)
                .ifPresent(lost -> costs.add((lost.signum() > 0 ? "a figure better by " : "a figure worse by ")
                        + Figures.readable(lost.abs())));
        effect.priceAdded()
                .filter(more -> more.signum() != 0)
                .ifPresent(more -> costs.add((more.signum() > 0 ? "a price lower by " : "a price higher by ")
                        + Figures.readable(more.abs())));
        return costs.isEmpty() ? "" : ", with " + String.join(" and ", costs);
    }
}

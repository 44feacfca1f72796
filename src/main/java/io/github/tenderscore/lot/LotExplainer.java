package io.github.tenderscore.lot;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes why each lot goes to whom it goes; nothing is kept, so nothing can disagree. */
final class LotExplainer {

    private final LotAwards awards;

    LotExplainer(LotAwards awards) {
        this.awards = awards;
    }

    Step whole() {
        Lotting lotting = awards.evaluation().lotting();
        return Step.of(lotting.title())
                .note(lotting.notice())
                .steps(lotting.lots().stream().map(this::lot).toList())
                .step(mechanism(lotting))
                .steps(limits())
                .build();
    }

    private Step lot(Lot lot) {
        LotOutcome outcome = awards.outcome(lot.id());
        Step.Builder step = Step.of("Lot " + lot.id() + ", " + lot.name() + ": " + said(outcome));
        if (outcome instanceof LotOutcome.Awarded awarded) {
            step.exact(awarded.tender().figure());
        }
        return step.note(note(lot, outcome)).build();
    }

    private static String said(LotOutcome outcome) {
        if (outcome instanceof LotOutcome.Awarded awarded) {
            return awarded.tender().named();
        }
        if (outcome instanceof LotOutcome.Tied tied) {
            List<String> candidates = new ArrayList<>(
                    tied.candidates().stream().map(LotTender::named).toList());
            if (tied.orNobody()) {
                candidates.add("nobody");
            }
            return "not decided, " + Listed.or(candidates);
        }
        return "nobody";
    }

    private String note(Lot lot, LotOutcome outcome) {
        if (outcome instanceof LotOutcome.Unawarded unawarded) {
            return unawarded.reason().text();
        }
        List<LotTender> first = awards.first(lot.id());
        String text = first.size() == 1 ? "first by itself: " : "tied for the first place by itself: ";
        text += Listed.and(first.stream().map(LotTender::named).toList());
        if (outcome instanceof LotOutcome.Awarded awarded) {
            boolean same = first.size() == 1 && first.get(0).equals(awarded.tender());
            return same
                    ? "in the first place"
                    : text + "; awarded to place " + awarded.tender().place();
        }
        return text + "; nothing that is published decides between them";
    }

    private Step mechanism(Lotting lotting) {
        return Step.of(lotting.mechanism()
                        .map(rule -> "Mechanism " + rule.name())
                        .orElse("No mechanism"))
                .note(alternatives())
                .steps(awards.decision().steps())
                .build();
    }

    private String alternatives() {
        LotDecision decision = awards.decision();
        if (decision.isClear()) {
            return "";
        }
        return (decision.isComplete() ? "" : "more than ")
                + decision.allocations().size()
                + " allocations follow from what is published; the steps are those of the first";
    }

    private List<Step> limits() {
        if (!awards.competition().caps().limitAwards()) {
            return List.of();
        }
        if (awards.allocation().isEmpty()) {
            return List.of(Step.of("Without the limits")
                    .note("not compared, because it is not clear what is awarded with them")
                    .build());
        }
        List<LotEffect> effects = awards.effects();
        return List.of(Step.of("Without the limits")
                .note(effects.isEmpty() ? "no lot would certainly go to another tender" : "")
                .steps(effects.stream().map(LotExplainer::effect).toList())
                .build());
    }

    private static Step effect(LotEffect effect) {
        List<String> costs = new ArrayList<>();
        effect.figureLost()
                .ifPresent(lost -> costs.add(signed(lost, "worse figure by ", "better figure by ", "the same figure")));
        effect.priceAdded().ifPresent(more -> costs.add(signed(more, "dearer by ", "cheaper by ", "the same price")));
        return Step.of("Lot " + effect.lot() + " would go to " + orNobody(effect.without()) + " and goes to "
                        + orNobody(effect.with()))
                .note(String.join(", ", costs))
                .build();
    }

    private static String orNobody(Optional<LotTender> tender) {
        return tender.map(LotTender::named).orElse("nobody");
    }

    private static String signed(Ratio figure, String more, String less, String none) {
        return switch (figure.signum()) {
            case 0 -> none;
            case 1 -> more + Figures.readable(figure);
            default -> less + Figures.readable(figure.abs());
        };
    }
}

package io.github.tenderscore.award;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.award.WithheldItem.Part;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.panel.RationaleFinding;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names what does not keep summaries from being issued but should be looked at before. */
final class SummaryWarnings {

    private final Assessment assessment;
    private final Methodology method;
    private final SummaryFacts facts;
    private final List<TenderResult> recipients;
    private final Optional<TenderResult> best;
    private final Faults warnings;

    SummaryWarnings(
            Assessment assessment,
            SummaryFacts facts,
            List<TenderResult> recipients,
            Optional<TenderResult> best,
            Faults warnings) {
        this.assessment = assessment;
        this.method = assessment.evaluation().methodology();
        this.facts = facts;
        this.recipients = recipients;
        this.best = best;
        this.warnings = warnings;
    }

    void run() {
        if (assessment.ranking().isEmpty()) {
            warnings.add(
                    List.of(),
                    "No tender is left, so no contract can be awarded: no assessment summary is asked for (Procurement Act"
                            + " 2023, section 50(3)), and a procurement termination notice is (section 55)");
        }
        method.leaves().stream()
                .filter(Criterion.Leaf::comparesTenders)
                .filter(leaf -> !facts.disclosed().contains(leaf.id()))
                .filter(leaf -> recipients.stream().anyMatch(result -> tellsAnother(result, leaf)))
                .forEach(leaf -> warnings.add(
                        List.of("criteria", leaf.id()),
                        "The points on the criterion " + leaf.id()
                                + " follow by the published formula from " + (leaf.isPrice() ? "prices" : "promises")
                                + " that a"
                                + " summary does not give. Their score must be told, and a supplier can work back from it about"
                                + " which " + (leaf.isPrice() ? "price" : "promise")
                                + " its own was compared with; where that must not be, the score must be withheld"
                                + " (Procurement Act 2023, section 94)"));
        if (SummaryScoring.comparesTenders(method.award())
                && assessment.ranking().size() > 2) {
            warnings.add(
                    List.of("award"),
                    "The " + method.award().figureName().toLowerCase(Locale.ROOT)
                            + " of a tender follows by the award rule "
                            + method.award().id()
                            + " from prices or points of others that a summary does not give. It must be told,"
                            + " and a supplier can work back from it about what others offered or earned; where that must not be,"
                            + " it must be withheld (Procurement Act 2023, section 94)");
        }
        facts.withheld().stream()
                .filter(item -> item.part() == Part.OFFER)
                .forEach(item -> method.find(item.criterion().orElse(""))
                        .filter(Criterion.Leaf.class::isInstance)
                        .map(Criterion.Leaf.class::cast)
                        .ifPresent(leaf -> withheld(item.tender(), leaf)));
    }

    /** What tells an offer that is withheld: its own score, and for a price those that are earned beside it. */
    private void withheld(String tender, Criterion.Leaf leaf) {
        String what = "What the tender " + tender + " offers on the criterion " + leaf.id() + " is withheld and ";
        String so =
                ", so it can be worked out by the published formula as closely as the score is rounded (Procurement Act"
                        + " 2023, section 94)";
        if (leaf.isScored()) {
            warnings.add(List.of("withheld"), what + "its score is told" + so);
        }
        if (leaf.isPrice()) {
            method.leaves().stream()
                    .filter(Criterion.Leaf::readsPrice)
                    .filter(reader -> facts.withheld().stream().noneMatch(item -> isScore(item, tender, reader)))
                    .forEach(reader -> warnings.add(
                            List.of("withheld"),
                            what + "the score on the criterion " + reader.id() + ", whose rule reads the price, is told"
                                    + so));
        }
    }

    private static boolean isScore(WithheldItem item, String tender, Criterion.Leaf leaf) {
        return item.part() == Part.SCORE
                && item.tender().equals(tender)
                && item.criterion().equals(Optional.of(leaf.id()));
    }

    private boolean tellsAnother(TenderResult result, Criterion.Leaf leaf) {
        if (result.points(leaf.id()).isEmpty()) {
            return false;
        }
        Set<String> known = new HashSet<>(Set.of(result.tender().id()));
        best.ifPresent(other -> known.add(other.tender().id()));
        return result.explanation(leaf.id(), known).isEmpty();
    }

    /** Reasons that a detector found to say nothing of the tender. */
    static void ofReasons(List<RationaleFinding> findings, Faults warnings) {
        for (RationaleFinding finding : findings) {
            String says = switch (finding.kind()) {
                case REPEATS_SCALE -> " only repeats the scale";
                case REPEATS_CRITERION -> " only repeats the criterion";
                case REPEATS_BOTH -> " only repeats the criterion and the scale";
                case SAME_FOR_SEVERAL -> " is nearly the same";
            };
            warnings.add(
                    List.of("tenders", finding.tenders().get(0), "reasons", finding.criterion()),
                    "The reason of " + (finding.tenders().size() == 1 ? "the tender " : "the tenders ")
                            + String.join(", ", finding.tenders()) + " on the criterion " + finding.criterion() + says
                            + "; it must explain the score by reference to the tender (Procurement Regulations 2024, regulation"
                            + " 31(2)(e)(i))");
        }
    }
}

package io.github.tenderscore.check;

import java.util.List;
import java.util.Optional;

/**
 * What was found and decided about tenders before they were ranked.
 *
 * @param tenders every tender with what became of it; empty where not known
 * @param findings what was found about grounds for disregarding; empty where not known
 * @param disregards the decisions to disregard or exclude; empty where not known
 */
public record DecisionFacts(
        Optional<List<TenderStanding>> tenders,
        Optional<List<GroundFinding>> findings,
        Optional<List<DisregardEntry>> disregards)
        implements Facts {

    static final List<String> DISREGARDS = List.of("decisions", "disregards");
    static final List<String> FINDINGS = List.of("decisions", "findings");

    /**
     * Copies the lists.
     *
     * @param tenders every tender with what became of it; empty where not known
     * @param findings what was found about grounds for disregarding; empty where not known
     * @param disregards the decisions to disregard or exclude; empty where not known
     * @throws IllegalArgumentException if a tender is stated twice
     */
    public DecisionFacts {
        tenders = tenders.map(List::copyOf);
        Once.check(tenders, "tender", TenderStanding::tender);
        findings = findings.map(List::copyOf);
        disregards = disregards.map(List::copyOf);
    }
}

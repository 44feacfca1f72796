package io.github.tenderscore.lot;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.explain.Explanation;
import io.github.tenderscore.number.Ratio;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is awarded which lot, and why.
 *
 * <p>It never depends on the order, the names or the ids of tenders, but for the order in which tied ones are listed. Immutable and
 * thread-safe.
 */
public final class LotAwards {

    private final LotEvaluation evaluation;
    private final Competition competition;
    private final Map<String, Assessment> assessments;
    private final LotDecision decision;

    LotAwards(LotEvaluation evaluation, Competition competition, Map<String, Assessment> assessments) {
        this.evaluation = evaluation;
        this.competition = competition;
        this.assessments = Map.copyOf(assessments);
        this.decision = decided(competition);
    }

    private static LotDecision decided(Competition competition) {
        Optional<LotMechanism> mechanism = competition.lotting().mechanism();
        LotDecision decision =
                mechanism.map(rule -> rule.decide(competition)).orElseGet(() -> EachLotAlone.decide(competition));
        AllocationCheck.run(competition, decision);
        return decision;
    }

    /**
     * What was awarded.
     *
     * @return the lotting and the tenders
     */
    public LotEvaluation evaluation() {
        return evaluation;
    }

    /**
     * The assessment of one lot.
     *
     * @param lot its id
     * @return empty where nobody tendered for it
     */
    public Optional<Assessment> assessment(String lot) {
        return Optional.ofNullable(assessments.get(lot));
    }

    /**
     * The tenders that may be awarded each lot, and the limits.
     *
     * @return the competition that the mechanism decided on
     */
    public Competition competition() {
        return competition;
    }

    /**
     * What the mechanism decided.
     *
     * @return the allocations that follow from what is published
     */
    public LotDecision decision() {
        return decision;
    }

    /**
     * The allocation, where only one follows from what is published.
     *
     * @return empty where a person must settle which of several holds
     */
    public Optional<Allocation> allocation() {
        return decision.isClear() ? Optional.of(decision.allocations().get(0)) : Optional.empty();
    }

    /**
     * What became of a lot.
     *
     * @param lot its id
     * @return awarded, tied or unawarded
     * @throws IllegalArgumentException if there is no such lot
     */
    public LotOutcome outcome(String lot) {
        evaluation.evaluation(lot);
        List<LotTender> candidates = decision.allocations().stream()
                .map(allocation -> allocation.winner(lot))
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(LotTender::tender))
                .toList();
        boolean orNobody = decision.allocations().stream()
                .anyMatch(allocation -> allocation.winner(lot).isEmpty());
        if (candidates.isEmpty()) {
            return new LotOutcome.Unawarded(reason(lot));
        }
        boolean mayBeOthers =
                !decision.isComplete() && evaluation.lotting().mechanism().isPresent();
        return candidates.size() == 1 && !orNobody && !mayBeOthers
                ? new LotOutcome.Awarded(candidates.get(0))
                : new LotOutcome.Tied(candidates, orNobody);
    }

    private LotOutcome.Reason reason(String lot) {
        if (assessment(lot).isEmpty()) {
            return LotOutcome.Reason.NO_TENDER;
        }
        return competition.tenders(lot).isEmpty() ? LotOutcome.Reason.NONE_PASSES : LotOutcome.Reason.LIMITS;
    }

    /**
     * The tenders in the first place of a lot, before any limit.
     *
     * @param lot its id
     * @return one; several where they are tied; none where no tender is left
     */
    public List<LotTender> first(String lot) {
        return competition.tenders(lot).stream()
                .filter(tender -> tender.place() == 1)
                .toList();
    }

    /**
     * What is paid for a lot in an allocation.
     *
     * @param allocation one of the allocations of this decision
     * @param lot the id of the lot
     * @return the price of the tender it goes to; where a combination tender or a discount counts, the part of it that falls on the lot
     *     in proportion to the single prices; empty where it goes to nobody or the lot has not exactly one price criterion
     */
    public Optional<Ratio> paid(Allocation allocation, String lot) {
        return Paid.of(allocation, lot);
    }

    /**
     * What is paid for a lot, whichever of the allocations that are left holds.
     *
     * @param lot the id of the lot
     * @return empty where the lot is not awarded, its price depends on what is not decided, or it has not exactly one price criterion
     */
    public Optional<Ratio> paid(String lot) {
        List<Optional<Ratio>> prices = decision.allocations().stream()
                .map(allocation -> Paid.of(allocation, lot))
                .distinct()
                .toList();
        return outcome(lot) instanceof LotOutcome.Awarded && prices.size() == 1 ? prices.get(0) : Optional.empty();
    }

    /**
     * What the same mechanism would decide if there were no limits for one supplier.
     *
     * @return worked out anew at every call
     */
    public LotDecision withoutLimits() {
        return decided(competition.withoutCaps());
    }

    /**
     * The lots that go to another tender than they would without the limits.
     *
     * @return in the published order of lots; none where there are no limits or it is not clear what is awarded with them; a lot for which
     *     tenders would be tied without the limits is left out
     */
    public List<LotEffect> effects() {
        return competition.caps().limitAwards()
                ? allocation()
                        .map(with -> LotEffect.between(competition, withoutLimits(), with))
                        .orElse(List.of())
                : List.of();
    }

    /**
     * Why every lot goes to whom it goes.
     *
     * @return the steps of the mechanism, and for each lot who would have been first
     */
    public Explanation explanation() {
        return new Explanation(new LotExplainer(this).whole());
    }
}

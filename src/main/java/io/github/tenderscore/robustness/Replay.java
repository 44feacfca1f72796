package io.github.tenderscore.robustness;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Tender;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Assesses the same tenders again with one thing changed, by the engine that made the award; the method is prepared once. */
final class Replay {

    private final Evaluation empty;
    private final Evaluation decided;
    private final List<Tender> tenders;
    private final List<Decision> decisions;

    Replay(Assessment assessment) {
        Evaluation evaluation = assessment.evaluation();
        this.empty = Evaluation.under(evaluation.methodology());
        this.tenders = evaluation.tenders();
        this.decisions = evaluation.decisions();
        this.decided = with(empty, decisions);
    }

    private static Evaluation with(Evaluation start, List<Decision> decisions) {
        Evaluation evaluation = start;
        for (Decision decision : decisions) {
            evaluation = evaluation.decide(decision);
        }
        return evaluation;
    }

    /** The ids of the tenders in the first place, in order. */
    static List<String> first(Assessment assessment) {
        return assessment.firstIds().stream().sorted().toList();
    }

    List<Tender> tenders() {
        return tenders;
    }

    /** With one tender in the place of that of the same id; empty where they cannot be assessed so. */
    Optional<Assessment> replacing(Tender changed) {
        return assessed(decided.tenders(tenders.stream()
                .map(tender -> tender.id().equals(changed.id()) ? changed : tender)
                .toList()));
    }

    /** As if some tenders had never come; empty where the others cannot be assessed by themselves. */
    Optional<Assessment> without(Collection<String> removed) {
        return assessed(with(
                        empty,
                        decisions.stream()
                                .filter(decision -> !removed.contains(decision.tender()))
                                .toList())
                .tenders(tenders.stream()
                        .filter(tender -> !removed.contains(tender.id()))
                        .toList()));
    }

    /** With one more tender; empty where they cannot be assessed so. */
    Optional<Assessment> adding(Tender tender) {
        List<Tender> more = new ArrayList<>(tenders);
        more.add(tender);
        return assessed(decided.tenders(more));
    }

    private static Optional<Assessment> assessed(Evaluation evaluation) {
        try {
            return Optional.of(evaluation.assess());
        } catch (FaultException e) {
            return Optional.empty();
        }
    }
}

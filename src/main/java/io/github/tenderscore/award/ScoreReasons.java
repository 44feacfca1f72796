package io.github.tenderscore.award;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Scoring;
import java.util.List;
import java.util.Optional;

/** Whether every score of every assessed tender is explained by reference to that tender (Procurement Regulations 2024, regulation 31(2)(e)). */
public final class ScoreReasons {

    private ScoreReasons() {}

    /**
     * The scores that nothing explains, or whose reason names no place in the tender.
     *
     * @param assessment the assessment; a tender that is disregarded is no assessed tender and needs no reasons
     * @return each with the tender and the criterion; empty where every score is explained
     */
    public static List<Fault> faults(Assessment assessment) {
        Methodology method = assessment.evaluation().methodology();
        return assessment.results().stream()
                .filter(result -> !(result.outcome() instanceof Outcome.Disregarded))
                .flatMap(result -> of(method, result).stream())
                .toList();
    }

    static List<Fault> of(Methodology method, TenderResult result) {
        return method.withGroups().stream()
                .filter(criterion -> SummaryBlocks.isAssessed(result, criterion))
                .flatMap(criterion -> of(method, result, criterion).stream())
                .toList();
    }

    /**
     * A mark is people's judgement and needs their reason. Every other score follows by the published formula from a figure or an
     * answer that stands in the tender, which the summary shows; a reason may be added to it.
     */
    private static Optional<Fault> of(Methodology method, TenderResult result, Criterion criterion) {
        String tender = result.tender().id();
        List<String> place = List.of("tenders", tender, "reasons", criterion.id());
        String subject = "The summary of the tender " + tender + " must explain its score on the criterion "
                + criterion.id() + " by reference to the tender (Procurement Regulations 2024, regulation "
                + provision(method, criterion) + "); ";
        Optional<Reason> reason = result.tender().reason(criterion.id());
        if (reason.isEmpty() && isMarked(result, criterion)) {
            return Optional.of(Fault.at(place, subject + "it has no reason"));
        }
        return reason.filter(one -> one.references().isEmpty())
                .map(bare -> Fault.at(place, subject + "its reason names no place in the tender")
                        .maybe("the document, section or page was left out, such as Method statement, section 2"));
    }

    private static boolean isMarked(TenderResult result, Criterion criterion) {
        return criterion instanceof Criterion.Leaf leaf
                && leaf.scoring() instanceof Scoring.Mark
                && result.tender().response(leaf.id()) != null;
    }

    private static String provision(Methodology method, Criterion criterion) {
        return method.criteria().contains(criterion) ? "31(2)(e)(i)(aa)" : "31(2)(e)(i)(bb)";
    }
}

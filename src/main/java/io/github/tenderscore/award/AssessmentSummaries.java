package io.github.tenderscore.award;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.panel.RationaleDetector;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The assessment summaries of an award: one for each supplier whose tender was assessed, given before the contract award notice
 * and all at the same time (Procurement Act 2023, section 50; Procurement Regulations 2024, regulation 31).
 *
 * <p>A supplier reads how its own tender and the most advantageous one were assessed. Nothing of a third tender goes into a summary:
 * neither its name nor its marks, and its price not even where a published formula compares prices with it. Immutable and
 * thread-safe.
 */
public final class AssessmentSummaries {

    private final Assessment assessment;
    private final SummaryFacts facts;
    private final List<TenderResult> recipients;
    private final Optional<TenderResult> best;

    private AssessmentSummaries(Assessment assessment, SummaryFacts facts) {
        this.assessment = assessment;
        this.facts = facts;
        this.recipients = assessment.results().stream()
                .filter(result -> !(result.outcome() instanceof Outcome.Disregarded))
                .sorted(Comparator.comparing(result -> result.tender().id()))
                .toList();
        this.best =
                facts.awarded().map(named -> assessment.result(named.tender())).or(assessment::mostAdvantageous);
    }

    /**
     * Prepares the summaries of an award; what is still missing is named by {@link #check()}.
     *
     * @param assessment the assessment
     * @param facts what only the authority knows
     * @return the summaries
     * @throws FaultException if the facts do not fit the assessment, such as a tender that is awarded the contract and was disqualified; it
     *     names every fault
     */
    public static AssessmentSummaries of(Assessment assessment, SummaryFacts facts) {
        Faults faults = new Faults();
        new SummaryFactsCheck(assessment, facts, faults).run();
        faults.throwIfAny("The award");
        return new AssessmentSummaries(assessment, facts);
    }

    /**
     * The assessment that is summarised.
     *
     * @return as it was given
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * What only the authority knows.
     *
     * @return as it was given
     */
    public SummaryFacts facts() {
        return facts;
    }

    /**
     * The tenders whose suppliers get a summary: those that have a place and those that are disqualified under the method. A tender that
     * a decision disregards was not assessed, and its supplier gets none (Procurement Act 2023, section 50(5)).
     *
     * @return ids, in order
     */
    public List<String> recipients() {
        return recipients.stream().map(result -> result.tender().id()).toList();
    }

    /**
     * The most advantageous tender: the one that the authority names, otherwise the one that stands alone in the first place.
     *
     * @return its id; empty where tenders are tied and the authority names none, or no tender is left
     */
    public Optional<String> mostAdvantageous() {
        return best.map(result -> result.tender().id());
    }

    /**
     * Names everything that is still missing, of all tenders at once.
     *
     * @return what keeps the summaries from being issued, and what a person should look at before
     */
    public SummaryCheck check() {
        Faults faults = new Faults();
        Faults warnings = new Faults();
        new SummaryCompleteness(assessment, facts, recipients, best, faults).run();
        new WithheldLeaks(assessment, facts, faults).run();
        new SummaryMentions(recipients, assessment.results(), facts, best, faults, warnings).run();
        new SummaryWarnings(assessment, facts, recipients, best, warnings).run();
        return new SummaryCheck(faults.list(), warnings.list());
    }

    /**
     * Names everything that is still missing, and also warns of reasons that only repeat what was published or are the same for several
     * tenders, which explain nothing by reference to the tender.
     *
     * @param detector finds such reasons, from which shares on
     * @return what keeps the summaries from being issued, and what a person should look at before
     */
    public SummaryCheck check(RationaleDetector detector) {
        SummaryCheck check = check();
        Faults warnings = new Faults();
        warnings.addAll(check.warnings());
        SummaryWarnings.ofReasons(
                detector.find(
                        recipients.stream().map(TenderResult::tender).toList(),
                        assessment.evaluation().methodology()),
                warnings);
        return new SummaryCheck(check.faults(), warnings.list());
    }

    /**
     * The summaries, where nothing is missing.
     *
     * @return one for each recipient, in the order of the ids of their tenders
     * @throws FaultException if anything is missing; it names everything
     */
    public List<AssessmentSummary> issue() {
        SummaryCheck check = check();
        if (!check.isComplete()) {
            throw new FaultException("The award", check.faults());
        }
        Methodology methodology = assessment.evaluation().methodology();
        SummaryMethod method = SummaryMethods.of(methodology);
        Set<String> all = assessment.results().stream()
                .map(result -> result.tender().id())
                .collect(Collectors.toSet());
        Optional<SummaryBlock> block = best.map(result -> new SummaryBlocks(
                        methodology,
                        result,
                        SummaryView.ofOthers(result.tender().id(), all, facts))
                .block(facts.rank()));
        SummaryReasons reasons = new SummaryReasons(methodology, facts);
        return recipients.stream()
                .map(result -> summary(result, method, all, block, reasons))
                .toList();
    }

    private AssessmentSummary summary(
            TenderResult result,
            SummaryMethod method,
            Set<String> all,
            Optional<SummaryBlock> block,
            SummaryReasons reasons) {
        Methodology methodology = assessment.evaluation().methodology();
        String tender = result.tender().id();
        boolean isBest = mostAdvantageous().equals(Optional.of(tender));
        SummaryView view = SummaryView.ofOwn(tender, mostAdvantageous(), all, facts);
        SummaryBlocks blocks = new SummaryBlocks(methodology, result, view);
        return new AssessmentSummary(
                methodology.title(),
                isBest
                        ? AssessmentSummary.Result.MOST_ADVANTAGEOUS
                        : result.rank().isPresent()
                                ? AssessmentSummary.Result.NOT_AWARDED
                                : AssessmentSummary.Result.DISQUALIFIED,
                result.tender().supplier(),
                facts.providedAt().orElseThrow(),
                facts.access().orElseThrow(),
                method,
                blocks.block(facts.rank()),
                isBest ? Optional.empty() : block,
                isBest ? List.of() : reasons.of(result, view, blocks, best),
                view.notices(tender, Optional.empty(), true));
    }
}

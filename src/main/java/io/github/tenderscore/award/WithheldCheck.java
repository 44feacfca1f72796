package io.github.tenderscore.award;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.award.WithheldItem.Part;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Scoring;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names every withheld item that is nothing an assessment summary would show. */
final class WithheldCheck {

    private final Assessment assessment;
    private final Methodology method;
    private final SummaryFacts facts;
    private final Faults faults;

    WithheldCheck(Assessment assessment, SummaryFacts facts, Faults faults) {
        this.assessment = assessment;
        this.method = assessment.evaluation().methodology();
        this.facts = facts;
        this.faults = faults;
    }

    void run() {
        Set<List<Object>> taken = new HashSet<>();
        for (int i = 0; i < facts.withheld().size(); i++) {
            List<String> place = List.of("withheld", Integer.toString(i));
            WithheldItem item = facts.withheld().get(i);
            withheld(item, place);
            if (!taken.add(List.of(item.tender(), item.criterion(), item.part()))) {
                faults.add(place, subject(item) + " must be withheld only once");
            }
        }
    }

    static Optional<TenderResult> result(Assessment assessment, String tender) {
        return assessment.results().stream()
                .filter(result -> result.tender().id().equals(tender))
                .findFirst();
    }

    /** The tender that the authority names, otherwise the one that stands alone in the first place. */
    static Optional<String> best(Assessment assessment, SummaryFacts facts) {
        return facts.awarded()
                .map(SummaryFacts.Awarded::tender)
                .or(() -> assessment
                        .mostAdvantageous()
                        .map(first -> first.tender().id()));
    }

    private static String subject(WithheldItem item) {
        return "The withheld item (" + item.part().code() + ") of the tender " + item.tender()
                + item.criterion().map(id -> " on " + id).orElse("");
    }

    private void withheld(WithheldItem item, List<String> place) {
        Optional<TenderResult> result = result(assessment, item.tender());
        if (result.isEmpty()) {
            faults.add(place, subject(item) + " must be of a tender of the evaluation");
            return;
        }
        if (result.get().outcome() instanceof Outcome.Disregarded) {
            faults.add(
                    place,
                    subject(item)
                            + " must not be withheld, because the tender is disregarded and in no assessment summary"
                            + " (Procurement Act 2023, section 50(5))");
            return;
        }
        if (item.from() == WithheldItem.Audience.OTHERS
                && !best(assessment, facts).equals(Optional.of(item.tender()))) {
            faults.add(Fault.at(
                            place,
                            subject(item)
                                    + " must be withheld from everybody, because no other supplier is told anything of"
                                    + " a tender that is not the most advantageous")
                    .maybe("nothing needs to be withheld here"));
        }
        if (isFurther(item) != item.criterion().isEmpty() && item.part() != Part.SCORE) {
            faults.add(
                    place,
                    subject(item)
                            + (isFurther(item)
                                    ? " must name no criterion, because it is of the tender as a whole"
                                    : " must name the criterion"));
            return;
        }
        if (item.criterion().isPresent() && method.find(item.criterion().get()).isEmpty()) {
            faults.add(place, subject(item) + " must be on a criterion or group of the method");
        } else if (!isThere(item, result.get())) {
            Fault fault = Fault.at(
                    place, subject(item) + " must be something that an assessment summary would show; there is none");
            faults.add(isMark(item) ? fault.maybe("it is a mark, which is withheld as a score") : fault);
        }
    }

    private boolean isMark(WithheldItem item) {
        return item.part() == Part.OFFER
                && item.criterion()
                        .flatMap(method::find)
                        .filter(found -> found instanceof Criterion.Leaf leaf && leaf.scoring() instanceof Scoring.Mark)
                        .isPresent();
    }

    private static boolean isFurther(WithheldItem item) {
        return item.part() == Part.FURTHER_REASON;
    }

    private boolean isThere(WithheldItem item, TenderResult result) {
        Optional<Criterion> criterion = item.criterion().flatMap(method::find);
        return switch (item.part()) {
            case OFFER ->
                criterion
                        .filter(Criterion.Leaf.class::isInstance)
                        .map(Criterion.Leaf.class::cast)
                        .filter(leaf -> !(leaf.scoring() instanceof Scoring.Mark))
                        .filter(leaf -> result.tender().response(leaf.id()) != null)
                        .filter(leaf -> SummaryBlocks.isAssessed(result, leaf))
                        .isPresent();
            case SCORE ->
                criterion.isEmpty()
                        ? result.total().isPresent() || result.figure().isPresent()
                        : result.points(criterion.get().id()).isPresent();
            case REASON ->
                criterion
                        .filter(one -> result.tender().reason(one.id()).isPresent())
                        .filter(one -> SummaryBlocks.isAssessed(result, one))
                        .isPresent();
            case FURTHER_REASON -> facts.furtherReasons().containsKey(item.tender());
        };
    }
}

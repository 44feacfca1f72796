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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names everything in what the authority says that does not fit the assessment. */
final class SummaryFactsCheck {

    private final Assessment assessment;
    private final Methodology method;
    private final SummaryFacts facts;
    private final Faults faults;

    SummaryFactsCheck(Assessment assessment, SummaryFacts facts, Faults faults) {
        this.assessment = assessment;
        this.method = assessment.evaluation().methodology();
        this.facts = facts;
        this.faults = faults;
    }

    void run() {
        facts.awarded().ifPresent(this::awarded);
        facts.furtherReasons().keySet().forEach(this::furtherReason);
        Set<List<Object>> taken = new HashSet<>();
        for (int i = 0; i < facts.withheld().size(); i++) {
            List<String> place = List.of("withheld", Integer.toString(i));
            WithheldItem item = facts.withheld().get(i);
            withheld(item, place);
            if (!taken.add(List.of(item.tender(), item.criterion(), item.part()))) {
                faults.add(place, subject(item) + " must be withheld only once");
            }
        }
        facts.disclosed().forEach(this::disclosed);
    }

    private Optional<TenderResult> result(String tender) {
        return assessment.results().stream()
                .filter(result -> result.tender().id().equals(tender))
                .findFirst();
    }

    private void awarded(SummaryFacts.Awarded named) {
        List<String> place = List.of("awarded", "tender");
        String subject = "The tender (" + named.tender() + ") that is awarded the contract must ";
        Optional<TenderResult> result = result(named.tender());
        if (result.isEmpty()) {
            faults.add(place, subject + "be one of the evaluation");
        } else if (result.get().outcome() instanceof Outcome.Disqualified) {
            faults.add(
                    place,
                    subject
                            + "not be disqualified under the assessment methodology, because it must best satisfy the award"
                            + " criteria (Procurement Act 2023, section 19(2)(b))");
        } else if (result.get().outcome() instanceof Outcome.Disregarded) {
            faults.add(
                    place,
                    subject
                            + "not be disregarded, because it was not assessed (Procurement Act 2023, sections 19(3) and"
                            + " 50(5))");
        }
    }

    private void furtherReason(String tender) {
        List<String> place = List.of("furtherReasons", tender);
        String subject = "The further reason for the tender " + tender + " must ";
        Optional<TenderResult> result = result(tender);
        if (result.isEmpty()) {
            faults.add(place, subject + "be for one of the evaluation");
        } else if (result.get().outcome() instanceof Outcome.Disregarded) {
            faults.add(
                    place,
                    subject
                            + "not be given, because the tender is disregarded and its supplier gets no assessment summary"
                            + " (Procurement Act 2023, section 50(5))");
        } else if (best().equals(Optional.of(tender))) {
            faults.add(place, subject + "not be given, because it is the tender that is awarded the contract");
        }
    }

    private Optional<String> best() {
        return facts.awarded()
                .map(SummaryFacts.Awarded::tender)
                .or(() -> assessment
                        .mostAdvantageous()
                        .map(first -> first.tender().id()));
    }

    // ---- withheld information ---------------------------------------------------------------------------------------

    private static String subject(WithheldItem item) {
        return "The withheld item (" + item.part().code() + ") of the tender " + item.tender()
                + item.criterion().map(id -> " on " + id).orElse("");
    }

    private void withheld(WithheldItem item, List<String> place) {
        Optional<TenderResult> result = result(item.tender());
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
        if (item.from() == WithheldItem.Audience.OTHERS && !best().equals(Optional.of(item.tender()))) {
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

    private void disclosed(String id) {
        List<String> place = List.of("disclosed");
        String subject = "The criterion (" + id + ") whose compared price is disclosed must ";
        boolean compares = method.find(id)
                .filter(Criterion.Leaf.class::isInstance)
                .filter(leaf -> ((Criterion.Leaf) leaf).scoring() instanceof Scoring.Price price
                        && price.rule().isPresent())
                .isPresent();
        if (!compares) {
            faults.add(place, subject + "be a price criterion of the method that earns points");
        }
        List<Part> telling = new ArrayList<>(List.of(Part.OFFER, Part.SCORE));
        if (facts.withheld().stream()
                .anyMatch(item -> item.criterion().equals(Optional.of(id)) && telling.contains(item.part()))) {
            faults.add(
                    place, subject + "not have a price or score that is withheld (Procurement Act 2023, section 94)");
        }
    }
}

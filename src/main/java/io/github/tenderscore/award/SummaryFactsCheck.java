package io.github.tenderscore.award;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.award.WithheldItem.Part;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        new WithheldCheck(assessment, facts, faults).run();
        facts.disclosed().forEach(this::disclosed);
    }

    private Optional<TenderResult> result(String tender) {
        return WithheldCheck.result(assessment, tender);
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
        } else if (WithheldCheck.best(assessment, facts).equals(Optional.of(tender))) {
            faults.add(place, subject + "not be given, because it is the tender that is awarded the contract");
        }
    }

    private void disclosed(String id) {
        List<String> place = List.of("disclosed");
        String subject = "The criterion (" + id + ") whose compared price or promise is disclosed must ";
        boolean compares = method.find(id)
                .filter(criterion -> criterion instanceof Criterion.Leaf leaf && leaf.comparesTenders())
                .isPresent();
        if (!compares) {
            faults.add(
                    place,
                    subject + "be one of the method that earns points and is a price, or a promise that is compared");
        }
        List<Part> telling = new ArrayList<>(List.of(Part.OFFER, Part.SCORE));
        if (facts.withheld().stream()
                .anyMatch(item -> item.criterion().equals(Optional.of(id)) && telling.contains(item.part()))) {
            faults.add(
                    place, subject + "not have an offer or score that is withheld (Procurement Act 2023, section 94)");
        }
    }
}

package io.github.tenderscore.panel;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.quality.MarkScale;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks each mark as it was first given: by somebody who may, on what was published, with a reason that rests on the tender. */
final class MarkCheck {

    private static final String REASONS = " (Procurement Regulations 2024, regulation 31(2)(e))";

    private final Methodology method;
    private final People people;
    private final TenderPlaces places;
    private final MarkBook book;
    private final PanelFaults faults;

    MarkCheck(Methodology method, People people, TenderPlaces places, MarkBook book, PanelFaults faults) {
        this.method = method;
        this.people = people;
        this.places = places;
        this.book = book;
        this.faults = faults;
    }

    void run() {
        for (Cell cell : book.cells()) {
            Set<String> seen = new HashSet<>();
            for (IndividualMark mark : book.marks(cell)) {
                cell(mark);
                evaluator(mark);
                reason(mark);
                if (!seen.add(mark.evaluator())) {
                    add(
                            PanelTopic.MODERATION,
                            mark,
                            "The mark (" + mark.mark() + ") of " + by(mark)
                                    + " must be the only one; a mark is changed by moderation alone");
                }
            }
        }
    }

    private void cell(IndividualMark mark) {
        if (!places.has(mark.tender())) {
            add(
                    PanelTopic.MARKS,
                    mark,
                    "The tender (" + mark.tender() + ") that the evaluator " + mark.evaluator()
                            + " marked must be one of the evaluation");
        }
        MarkableCriterion.refusal(method, mark.criterion())
                .ifPresent(must -> add(
                        PanelTopic.MARKS,
                        mark,
                        "The criterion (" + mark.criterion() + ") on which the evaluator " + mark.evaluator()
                                + " marked the tender " + mark.tender() + " must " + must));
        Optional<MarkScale> scale = method.scale(mark.criterion());
        if (scale.filter(one -> !one.allows(mark.mark())).isPresent()) {
            add(
                    PanelTopic.MARKS,
                    mark,
                    "The mark (" + mark.mark() + ") of " + by(mark) + " must be one of its scale: "
                            + scale.get().text() + " (Procurement Act 2023, section 23(3)(a))");
        }
    }

    private void evaluator(IndividualMark mark) {
        Optional<Evaluator> one = people.find(mark.evaluator());
        if (one.isEmpty()) {
            add(
                    PanelTopic.PEOPLE,
                    mark,
                    "The evaluator (" + mark.evaluator() + ") who marked the tender " + mark.tender()
                            + " on the criterion " + mark.criterion() + " must be one of the panel: " + people.names());
        } else if (!one.get().is(Role.QUALITY)) {
            add(
                    PanelTopic.PEOPLE,
                    mark,
                    "The roles (" + People.roles(one.get()) + ") of " + by(mark)
                            + " must include quality, because they gave a mark");
        } else if (!one.get().criteria().isEmpty()
                && method.find(mark.criterion()).isPresent()
                && !method.isWithin(mark.criterion(), one.get().criteria())) {
            add(
                    PanelTopic.PEOPLE,
                    mark,
                    "The mark (" + mark.mark() + ") of " + by(mark) + " must be on what they are asked to mark: "
                            + String.join(", ", one.get().criteria()));
        }
    }

    private void reason(IndividualMark mark) {
        if (mark.rationale().isBlank()) {
            add(
                    PanelTopic.REASONS,
                    mark,
                    "The mark (" + mark.mark() + ") of " + by(mark) + " must have a rationale" + REASONS);
        }
        if (mark.references().isEmpty()) {
            add(
                    PanelTopic.REASONS,
                    mark,
                    "The rationale of " + by(mark) + " must refer to a document, section or page of the tender"
                            + REASONS);
        }
        for (TenderReference reference : mark.references()) {
            places.refusal(mark.tender(), reference)
                    .ifPresent(must -> add(
                            PanelTopic.REASONS,
                            mark,
                            "The reference (" + reference.text() + ") of " + by(mark) + " must " + must + REASONS));
        }
    }

    private static String by(IndividualMark mark) {
        return "the evaluator " + mark.evaluator() + " for " + Cell.of(mark).text();
    }

    private void add(PanelTopic topic, IndividualMark mark, String message) {
        faults.add(topic, List.of("panel", "marks", mark.tender(), mark.criterion(), mark.evaluator()), message);
    }
}

package io.github.tenderscore.panel;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.quality.MarkScale;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Checks how several marks became one: all initial marks are kept, points are weighed, and the reason rests on the tender. */
final class ModerationCheck {

    private static final String ACCOUNT =
            " (Lancashire Care v Lancashire County Council [2018] EWHC 1589 (TCC); Procurement Regulations 2024, regulation "
                    + "31(2)(e))";

    private final Methodology method;
    private final People people;
    private final TenderPlaces places;
    private final MarkBook book;
    private final PanelFaults faults;

    ModerationCheck(Methodology method, People people, TenderPlaces places, MarkBook book, PanelFaults faults) {
        this.method = method;
        this.people = people;
        this.places = places;
        this.book = book;
        this.faults = faults;
    }

    void run() {
        for (Cell cell : book.moderatedCells()) {
            List<Moderation> moderations = book.moderations(cell);
            if (moderations.size() > 1) {
                add(cell, "The number (" + moderations.size() + ") of moderations of " + cell.text() + " must be 1");
            }
            moderations.forEach(moderation -> one(cell, moderation));
        }
        for (Cell cell : book.cells()) {
            method.scale(cell.criterion()).ifPresent(scale -> agreement(cell, scale));
        }
    }

    /** Whether the marks become one, unless what is wrong with the marks themselves is noted already. */
    private void agreement(Cell cell, MarkScale scale) {
        boolean usable = book.moderations(cell).size() < 2
                && book.marks(cell).stream().allMatch(mark -> scale.allows(mark.mark()))
                && book.initialMarks(cell).size() == book.marks(cell).size();
        if (usable) {
            new Agreement(method.consensus(), scale, cell, book, faults).find();
        }
    }

    private void one(Cell cell, Moderation moderation) {
        if (book.marks(cell).isEmpty()) {
            add(cell, "The moderation of " + cell.text() + " must be of marks that were given; there is none");
        } else {
            initialMarks(cell, moderation);
        }
        moderator(cell, moderation);
        account(cell, moderation);
        time(cell, moderation);
    }

    private void initialMarks(Cell cell, Moderation moderation) {
        SortedMap<String, Ratio> given = book.initialMarks(cell);
        given.forEach((evaluator, mark) -> {
            Optional<Ratio> kept = Optional.ofNullable(moderation.initialMarks().get(evaluator));
            if (kept.filter(mark::equals).isEmpty()) {
                add(
                        cell,
                        "The moderation of " + cell.text() + " must keep the initial mark (" + mark
                                + ") of the evaluator " + evaluator
                                + kept.map(other -> "; it has " + other).orElse("; it has none") + ACCOUNT);
            }
        });
        moderation.initialMarks().forEach((evaluator, mark) -> {
            if (!given.containsKey(evaluator)) {
                add(
                        cell,
                        "The initial mark (" + mark + ") of the evaluator " + evaluator + " in the moderation of "
                                + cell.text() + " must be one that was given; there is none");
            }
        });
    }

    private void moderator(Cell cell, Moderation moderation) {
        if (!people.has(moderation.moderator(), Role.MODERATOR)) {
            add(
                    cell,
                    "The moderator (" + moderation.moderator() + ") of " + cell.text()
                            + " must be one of the panel with the role moderator");
        }
    }

    private void account(Cell cell, Moderation moderation) {
        if (moderation.reason().isBlank()) {
            add(
                    cell,
                    "The moderation of " + cell.text() + " must say why the agreed mark is " + moderation.agreedMark()
                            + ACCOUNT);
        }
        if (Stream.concat(moderation.pointsFor().stream(), moderation.pointsAgainst().stream())
                .allMatch(String::isBlank)) {
            add(
                    cell,
                    "The moderation of " + cell.text() + " must record what speaks for and against; it records nothing"
                            + ACCOUNT);
        }
        if (moderation.references().isEmpty()) {
            faults.add(
                    PanelTopic.REASONS,
                    cell.place(),
                    "The reason of the moderation of " + cell.text()
                            + " must refer to a document, section or page of the tender" + ACCOUNT);
        }
        for (TenderReference reference : moderation.references()) {
            places.refusal(cell.tender(), reference)
                    .ifPresent(must -> faults.add(
                            PanelTopic.REASONS,
                            cell.place(),
                            "The reference (" + reference.text() + ") of the moderation of " + cell.text() + " must "
                                    + must + ACCOUNT));
        }
    }

    private void time(Cell cell, Moderation moderation) {
        book.marks(cell).stream()
                .filter(mark -> mark.at().isAfter(moderation.at()))
                .forEach(mark -> add(
                        cell,
                        "The moderation of " + cell.text() + " (" + AgreementSteps.shown(moderation.at())
                                + ") must come after the mark of the evaluator " + mark.evaluator() + ", given "
                                + AgreementSteps.shown(mark.at())));
    }

    private void add(Cell cell, String message) {
        faults.add(PanelTopic.MODERATION, cell.place(), message);
    }
}

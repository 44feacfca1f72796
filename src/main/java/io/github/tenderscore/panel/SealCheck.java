package io.github.tenderscore.panel;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks from the log of who saw what that prices stayed sealed as the authority declared. */
final class SealCheck {

    private final Panel panel;
    private final People people;
    private final MarkBook book;
    private final PanelFaults faults;
    private final List<Access> log;

    SealCheck(Panel panel, People people, MarkBook book, PanelFaults faults) {
        this.panel = panel;
        this.people = people;
        this.book = book;
        this.faults = faults;
        this.log = panel.accessLog().stream()
                .sorted(Comparator.comparing(Access::at)
                        .thenComparing(Access::person)
                        .thenComparing(Access::tender)
                        .thenComparing(Access::part))
                .toList();
    }

    void run() {
        for (Access access : log) {
            if (people.find(access.person()).isEmpty()) {
                add(
                        access,
                        "The person (" + access.person() + ") who " + saw(access) + " must be one of the panel: "
                                + people.names());
            }
        }
        switch (panel.separation()) {
            case NONE -> {}
            case UNTIL_AGREED -> {
                untilAgreed();
                complete();
            }
            case DIFFERENT_PEOPLE -> {
                differentPeople();
                complete();
            }
        }
    }

    private void untilAgreed() {
        Optional<LocalDateTime> agreed = Stream.concat(
                        panel.marks().stream().map(IndividualMark::at),
                        panel.moderations().stream().map(Moderation::at))
                .max(LocalDateTime::compareTo);
        for (Access access : log) {
            if (access.part() == Access.Part.PRICE
                    && people.marksQuality(access.person())
                    && agreed.filter(last -> access.at().isBefore(last)).isPresent()) {
                add(
                        access,
                        "The evaluator " + access.person() + " " + saw(access)
                                + " and must not see a price before the quality of every tender is agreed, which was "
                                + AgreementSteps.shown(agreed.get()));
            }
        }
    }

    private void differentPeople() {
        for (Evaluator one : panel.evaluators()) {
            if (one.is(Role.PRICE) && people.marksQuality(one.id())) {
                faults.add(
                        PanelTopic.SEAL,
                        List.of("panel", "evaluators", one.id()),
                        "The roles (" + People.roles(one) + ") of the evaluator " + one.id()
                                + " must be on one side of the declared separation of price and quality");
            }
        }
        for (Access access : log) {
            boolean price = access.part() == Access.Part.PRICE;
            if (price ? people.marksQuality(access.person()) : people.has(access.person(), Role.PRICE)) {
                add(
                        access,
                        "The evaluator " + access.person() + " " + saw(access) + " and must not, because they assess "
                                + (price ? "quality" : "prices") + " and the two are kept apart");
            }
        }
    }

    /** A log that misses what somebody must have seen cannot show what they did not see. */
    private void complete() {
        Map<String, LocalDateTime> first = new HashMap<>();
        for (Access access : log) {
            if (access.part() == Access.Part.QUALITY) {
                first.putIfAbsent(access.person() + "\n" + access.tender(), access.at());
            }
        }
        book.cells().stream().flatMap(cell -> book.marks(cell).stream()).forEach(mark -> {
            LocalDateTime seen = first.get(mark.evaluator() + "\n" + mark.tender());
            if (seen == null || seen.isAfter(mark.at())) {
                faults.add(
                        PanelTopic.SEAL,
                        List.of("panel", "marks", mark.tender(), mark.criterion(), mark.evaluator()),
                        "The mark of the evaluator " + mark.evaluator() + " for "
                                + Cell.of(mark).text() + ", given "
                                + AgreementSteps.shown(mark.at())
                                + ", must come after an entry of the access log for that tender; a log that misses it cannot show that "
                                + "prices stayed sealed");
            }
        });
    }

    private static String saw(Access access) {
        return "saw the " + access.part().code() + " of the tender " + access.tender() + " "
                + AgreementSteps.shown(access.at());
    }

    private void add(Access access, String message) {
        faults.add(PanelTopic.SEAL, List.of("panel", "access", access.person(), access.tender()), message);
    }
}

package io.github.tenderscore.panel;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Checks that declarations of conflicts of interest are there and hold (Procurement Act 2023, sections 81 to 83). */
final class ConflictsCheck {

    private static final String CONFLICTS = " (Procurement Act 2023, sections 81 to 83)";

    private final Panel panel;
    private final People people;
    private final PanelFaults faults;
    private final Map<String, List<ConflictDeclaration>> declarations = new HashMap<>();

    ConflictsCheck(Panel panel, People people, PanelFaults faults) {
        this.panel = panel;
        this.people = people;
        this.faults = faults;
    }

    void run() {
        panel.declarations().forEach(one -> declarations.merge(one.person(), List.of(one), ConflictsCheck::join));
        panel.evaluators().stream().map(Evaluator::id).sorted().forEach(this::declarations);
        panel.declarations().stream()
                .sorted(comparing(ConflictDeclaration::person).thenComparing(ConflictDeclaration::date))
                .forEach(this::declaration);
        dates();
    }

    private static List<ConflictDeclaration> join(List<ConflictDeclaration> some, List<ConflictDeclaration> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private void declarations(String id) {
        List<ConflictDeclaration> own = declarations.getOrDefault(id, List.of());
        if (own.isEmpty()) {
            add(id, "The evaluator " + id + " must have declared whether there are conflicts of interest" + CONFLICTS);
            return;
        }
        SortedSet<LocalDateTime> acts = people.acts(id);
        if (!acts.isEmpty()) {
            late(id, own, acts.first().toLocalDate());
        }
        acts.stream()
                .map(LocalDateTime::toLocalDate)
                .filter(day -> hasLapsed(own, day))
                .findFirst()
                .ifPresent(day -> lapsed(id, own, day, "when they saw or marked a tender"));
        panel.dates()
                .award()
                .filter(day -> hasLapsed(own, day))
                .ifPresent(day -> lapsed(id, own, day, "the day of the award"));
    }

    private void late(String id, List<ConflictDeclaration> own, LocalDate first) {
        if (own.stream().allMatch(one -> one.date().isAfter(first))) {
            add(
                    id,
                    "The conflict declaration of the evaluator " + id + " (" + earliest(own)
                            + ") must be dated on or before " + first + ", when they first saw or marked a tender"
                            + CONFLICTS);
        }
    }

    private void lapsed(String id, List<ConflictDeclaration> own, LocalDate day, String what) {
        add(
                id,
                "The conflict declaration of the evaluator " + id + ", whose review was due on "
                        + latestReview(own, day) + ", must be renewed by " + day + ", " + what + CONFLICTS);
    }

    /** Whether there was a declaration once, but none that holds on the day. */
    private static boolean hasLapsed(List<ConflictDeclaration> own, LocalDate day) {
        return own.stream().anyMatch(one -> !one.date().isAfter(day))
                && own.stream().noneMatch(one -> one.holdsOn(day));
    }

    private static LocalDate earliest(List<ConflictDeclaration> own) {
        return own.stream().map(ConflictDeclaration::date).sorted().findFirst().orElseThrow();
    }

    private static LocalDate latestReview(List<ConflictDeclaration> own, LocalDate day) {
        return own.stream()
                .filter(one -> !one.date().isAfter(day))
                .map(ConflictDeclaration::reviewDue)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private void declaration(ConflictDeclaration one) {
        for (ConflictDeclaration.Conflict conflict : one.conflicts()) {
            if (conflict.text().isBlank()) {
                add(
                        one.person(),
                        "A conflict of interest that " + one.person() + " declared must be said in words" + CONFLICTS);
            }
            if (conflict.mitigation().filter(text -> !text.isBlank()).isEmpty()) {
                add(
                        one.person(),
                        "The conflict of interest (" + conflict.text() + ") of the evaluator " + one.person()
                                + " must have a mitigation, or they must not take part" + CONFLICTS);
            }
        }
    }

    private void dates() {
        Optional<LocalDate> assessed = panel.dates().conflictsAssessed();
        Optional<LocalDate> notice = panel.dates().tenderNotice();
        if (assessed.isPresent() && notice.isPresent() && !assessed.get().isBefore(notice.get())) {
            faults.add(
                    PanelTopic.CONFLICTS,
                    List.of("panel", "dates"),
                    "The conflicts assessment (" + assessed.get() + ") must be prepared before the tender notice ("
                            + notice.get() + ") is published (Procurement Act 2023, section 83)");
        }
    }

    private void add(String id, String message) {
        faults.add(PanelTopic.CONFLICTS, List.of("panel", "evaluators", id), message);
    }
}

package io.github.tenderscore.check;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.ConflictDeclaration;
import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.EvaluatorChange;
import io.github.tenderscore.panel.IndividualMark;
import io.github.tenderscore.panel.KeyDates;
import io.github.tenderscore.panel.Moderation;
import io.github.tenderscore.panel.Panel;
import io.github.tenderscore.panel.Role;
import io.github.tenderscore.panel.TenderDocument;
import io.github.tenderscore.quality.ConsensusRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Samples of the checks of marks and of those who give them (law.md, sections 2.2, 4, 10 and 12). */
final class MarkingSamples implements CheckSamples.Group {

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L19", marks(), "L20", reasons(), "L21", moderation(), "L22", evaluators(), "L23", conflicts());
    }

    private static CaseFile open(Panel panel, GateResult... gates) {
        return Choir.file(Route.OPEN, Choir.evaluation(), panel, gates);
    }

    private static CaseFile unknownGates() {
        return CaseFile.of(CheckSamples.profile(Route.OPEN))
                .with(Choir.evaluation())
                .with(new MarkingFacts(
                        Optional.of(Choir.complete()), Optional.of(ConsensusMode.MODERATED), Optional.empty()));
    }

    /** Section 23(3)(a): the published minimum is 3, and B was agreed 3. */
    private static Map<Status, List<CaseFile>> marks() {
        Panel complete = Choir.complete();
        return Map.of(
                Status.PASSES,
                        List.of(
                                open(complete, Choir.gate("A", true), Choir.gate("B", true)),
                                Choir.file(
                                        Route.CALL_OFF,
                                        Choir.evaluation(),
                                        complete,
                                        Choir.gate("A", true),
                                        Choir.gate("B", true)),
                                Choir.file(
                                        Route.OPEN,
                                        below(),
                                        belowPanel(),
                                        Choir.gate("A", true),
                                        Choir.gate("B", false))),
                Status.FAILS,
                        List.of(
                                open(complete, Choir.gate("B", false)),
                                Choir.file(Route.OPEN, below(), belowPanel(), Choir.gate("B", true)),
                                open(complete, new GateResult("A", Optional.of("price"), true)),
                                open(complete, new GateResult("A", Optional.empty(), true)),
                                open(complete, Choir.gate("C", true)),
                                open(Choir.changed(IndividualMark.class, one -> one.map(mark -> off(mark, "3.5")))),
                                Choir.file(Route.OPEN, Choir.scored("A", "3.4"), complete)),
                Status.UNKNOWN,
                        List.of(
                                unknownGates(),
                                open(Choir.people()),
                                open(complete),
                                open(complete, Choir.gate("A", true))),
                Status.NOT_APPLICABLE, List.of(Choir.file(Route.BELOW_THRESHOLD, Choir.evaluation(), Choir.people())));
    }

    static IndividualMark off(IndividualMark mark, String value) {
        return mark.tender().equals("A") && mark.evaluator().equals("E1") ? Choir.mark("E1", "A", value) : mark;
    }

    /** B was agreed 2, one less than the minimum. */
    static Panel belowPanel() {
        return Choir.people()
                .with(
                        Choir.mark("E1", "A", "4"),
                        Choir.mark("E2", "A", "3"),
                        Choir.mark("E1", "B", "3"),
                        Choir.mark("E2", "B", "2"))
                .with(Choir.moderation("A", "4", "4", "3"), Choir.moderation("B", "2", "3", "2"));
    }

    static Evaluation below() {
        return Choir.evaluation(Choir.method(), belowPanel());
    }

    /** Regulation 31(2)(e): the method statement of A has 9 pages and that of B 4; the reasons name page 4. */
    private static Map<Status, List<CaseFile>> reasons() {
        Panel complete = Choir.complete();
        Panel undocumented = Choir.changed(TenderDocument.class, one -> Optional.empty());
        return Map.of(
                Status.PASSES, List.of(open(complete)),
                Status.FAILS,
                        List.of(
                                Choir.file(Route.OPEN, Choir.withoutReason("B"), complete),
                                open(documented("Method statement", 3)),
                                open(documented("Prices", 9))),
                Status.UNKNOWN,
                        List.of(
                                open(undocumented),
                                CaseFile.of(CheckSamples.profile(Route.OPEN))
                                        .with(Choir.evaluation())
                                        .with(new MarkingFacts(Optional.empty(), Optional.empty(), Optional.empty()))),
                Status.NOT_APPLICABLE, List.of(Choir.file(Route.CALL_OFF, Choir.withoutReason("B"), complete)));
    }

    static Panel documented(String name, int pages) {
        return Choir.changed(
                TenderDocument.class,
                one -> one.map(
                        document -> document.tender().equals("B") ? new TenderDocument("B", name, pages) : document));
    }

    /** Bromcom, paragraph 181; Lancashire Care: every initial mark, points, reason, time and the agreed mark. */
    private static Map<Status, List<CaseFile>> moderation() {
        Panel complete = Choir.complete();
        Panel alone = Choir.people().with(Choir.mark("E1", "A", "4"), Choir.mark("E1", "B", "3"));
        Panel averaged = Choir.people()
                .with(Choir.mark("E1", "A", "4"), Choir.mark("E2", "A", "4"))
                .with(Choir.mark("E1", "B", "3"), Choir.mark("E2", "B", "3"))
                .with(Choir.moderation("A", "4", "4", "4"), Choir.moderation("B", "3", "3", "3"));
        Methodology mean = Choir.method(ConsensusRules.mean("none"));
        return Map.of(
                Status.PASSES,
                        List.of(
                                open(complete),
                                Choir.file(Route.CALL_OFF, Choir.evaluation(Choir.method(), alone), alone),
                                Choir.file(
                                        Route.OPEN, Choir.evaluation(mean, averaged), averaged, ConsensusMode.AVERAGE)),
                Status.FAILS,
                        List.of(
                                open(Choir.changed(
                                        Moderation.class,
                                        one -> one.filter(kept -> kept.tender().equals("A")))),
                                Choir.file(Route.OPEN, Choir.scored("A", "5"), complete),
                                Choir.file(Route.OPEN, Choir.evaluation(), complete, ConsensusMode.AVERAGE),
                                open(Choir.changed(
                                        Moderation.class,
                                        one -> one.map(kept -> kept.tender().equals("A")
                                                ? Choir.moderation("A", "4", "4", "4")
                                                : kept)))),
                Status.UNKNOWN,
                        List.of(
                                open(Choir.people()),
                                CaseFile.of(CheckSamples.profile(Route.OPEN))
                                        .with(Choir.evaluation())
                                        .with(new MarkingFacts(
                                                Optional.of(complete), Optional.empty(), Optional.of(List.of())))),
                Status.NOT_APPLICABLE, List.of(Choir.file(Route.BELOW_THRESHOLD, Choir.evaluation(), Choir.people())));
    }

    /** Section 12(2): E2 marks A alone. */
    static Panel uneven() {
        return Choir.people()
                .with(Choir.mark("E1", "A", "4"), Choir.mark("E2", "A", "3"), Choir.mark("E1", "B", "3"))
                .with(Choir.moderation("A", "4", "4", "3"));
    }

    private static Map<Status, List<CaseFile>> evaluators() {
        return Map.of(
                Status.PASSES,
                        List.of(
                                open(Choir.complete()),
                                open(uneven().with(new EvaluatorChange("method", "B", "E2 was ill")))),
                Status.FAILS, List.of(open(uneven()), open(uneven().with(new EvaluatorChange("method", "B", " ")))),
                Status.UNKNOWN, List.of(open(Choir.people())),
                Status.NOT_APPLICABLE, List.of(Choir.file(Route.BELOW_THRESHOLD, Choir.evaluation(), uneven())));
    }

    /** Sections 81 to 83: the declarations are due for review on the day of the award, and tenders were first seen on 13 April. */
    private static Map<Status, List<CaseFile>> conflicts() {
        Panel complete = Choir.complete();
        return Map.of(
                Status.PASSES,
                        List.of(
                                open(complete),
                                open(declaring(ConflictDeclaration.none("E1", Choir.SEEN.toLocalDate(), Choir.AWARD))),
                                open(declaring(ConflictDeclaration.none("E1", Choir.DECLARED, Choir.AWARD)
                                        .conflict("Taught for supplier A", "Marks no tender of it")))),
                Status.FAILS,
                        List.of(
                                open(declaring(ConflictDeclaration.none(
                                        "E1", Choir.SEEN.toLocalDate().plusDays(1), Choir.AWARD))),
                                open(declaring(
                                        ConflictDeclaration.none("E1", Choir.DECLARED, Choir.AWARD.minusDays(1)))),
                                open(declaring(ConflictDeclaration.none("E1", Choir.DECLARED, Choir.AWARD)
                                        .conflict("Taught for supplier A"))),
                                open(dated(Choir.NOTICE)),
                                open(complete.with(new Access("X9", "A", Access.Part.QUALITY, Choir.SEEN))),
                                open(complete.with(Evaluator.of("A1", Role.APPROVER)))),
                Status.UNKNOWN,
                        List.of(
                                open(complete.dated(KeyDates.UNKNOWN)),
                                open(complete.with(
                                        Evaluator.of("A1", Role.APPROVER),
                                        ConflictDeclaration.none("A1", Choir.DECLARED, Choir.AWARD))),
                                open(Panel.empty().dated(complete.dates()))),
                Status.NOT_APPLICABLE, List.of(Choir.file(Route.CALL_OFF, Choir.evaluation(), dated(Choir.NOTICE))));
    }

    static Panel dated(LocalDate assessed) {
        return Choir.complete()
                .dated(new KeyDates(Optional.of(assessed), Optional.of(Choir.NOTICE), Optional.of(Choir.AWARD)));
    }

    static Panel declaring(ConflictDeclaration other) {
        return Choir.changed(
                ConflictDeclaration.class,
                one -> one.map(declared -> declared.person().equals(other.person()) ? other : declared));
    }
}

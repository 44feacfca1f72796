package io.github.tenderscore.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.Access;
import io.github.tenderscore.panel.ConflictDeclaration;
import io.github.tenderscore.panel.Evaluator;
import io.github.tenderscore.panel.EvaluatorChange;
import io.github.tenderscore.panel.Moderation;
import io.github.tenderscore.panel.Role;
import io.github.tenderscore.panel.Separation;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.MarkScales;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is refused of moderations, and why. */
class ModerationRulesTest {

    @Test
    void panelAgreesOnce() {
        assertThat(Refusals.of(
                        Records.moderated(),
                        "2026-03-06T12:00:00Z",
                        Records.moderated("A", "mobilisation", "5", "4", "5")))
                .containsExactly("event/kind: The moderation of the tender A on the criterion mobilisation must be the "
                        + "only one; the panel agreed 4 at 2026-03-05T11:00 (Procurement Act 2023, section 12(2))");
    }

    @Test
    void panelAgreesAfterAllMarks() {
        assertThat(Refusals.of(
                        Records.considered(),
                        "2026-03-05T12:00:00Z",
                        Records.moderated("A", "mobilisation", "5", "4", "5")))
                .containsExactly(
                        "event/kind: The moderation of the tender A on the criterion mobilisation must come "
                                + "after the marks of all who were appointed to give one; missing is that of E1, E2 "
                                + "(Procurement Act 2023, section 12(2))\n"
                                + "  Maybe somebody cannot mark it; record the event evaluators-changed with the reason",
                        "event/initialMarks: The moderation of the tender A on the criterion mobilisation must "
                                + "keep the marks as they were given (none); it has (E1 4, E2 5) (Lancashire Care v "
                                + "Lancashire County Council [2018] EWHC 1589 (TCC); Procurement Regulations 2024, "
                                + "regulation 31(2)(e))");
    }

    @Test
    void initialMarksAreKept() {
        assertThat(Refusals.of(
                        Records.marked(),
                        "2026-03-05T12:00:00Z",
                        Records.moderated("A", "mobilisation", "6", "5", "5")))
                .containsExactly(
                        "event/initialMarks: The moderation of the tender A on the criterion mobilisation must "
                                + "keep the marks as they were given (E1 4, E2 5); it has (E1 5, E2 5) (Lancashire Care v "
                                + "Lancashire County Council [2018] EWHC 1589 (TCC); Procurement Regulations 2024, "
                                + "regulation 31(2)(e))",
                        "event/agreedMark: The agreed mark (6) of the tender A on the criterion mobilisation "
                                + "must be one of its scale: 0, 1, 2, 3, 4, 5 (Procurement Act 2023, section 23(3)(a))");
    }

    @Test
    void accountIsFull() {
        assertThat(Refusals.of(
                        Records.marked(),
                        "2026-03-05T12:00:00Z",
                        new Moderated(new Moderation(
                                "mobilisation",
                                "A",
                                new TreeMap<>(Map.of("E1", Ratio.of(4), "E2", Ratio.of(5))),
                                List.of(),
                                List.of(),
                                Ratio.of(5),
                                "",
                                List.of(),
                                "E1",
                                LocalDateTime.parse("2026-03-05T11:00:00")))))
                .containsExactly(
                        "event/moderator: The moderation of the tender A on the criterion mobilisation must be "
                                + "led by somebody who was appointed as moderator, not by E1 (Procurement Act 2023, "
                                + "sections 12(2) and 98)",
                        "event/reason: The moderation of the tender A on the criterion mobilisation must say why "
                                + "the agreed mark is 5 (Lancashire Care v Lancashire County Council [2018] EWHC 1589 "
                                + "(TCC); Procurement Regulations 2024, regulation 31(2)(e))",
                        "event/pointsFor: The moderation of the tender A on the criterion mobilisation must "
                                + "record what speaks for and against the mark (Lancashire Care v Lancashire County "
                                + "Council [2018] EWHC 1589 (TCC); Procurement Regulations 2024, regulation 31(2)(e))",
                        "event/references: The moderation of the tender A on the criterion mobilisation must "
                                + "refer to a document, section or page of the tender (Lancashire Care v Lancashire County "
                                + "Council [2018] EWHC 1589 (TCC); Procurement Regulations 2024, regulation 31(2)(e))");
    }

    /** By hand: the mean of 4 and 5 is 4.5, which half up without decimals is 5. */
    @Test
    void panelFollowsThePublishedFormula() {
        Published published = Records.publication();
        Methodology averaged = Methodology.named("Illustrative")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("mobilisation", "Mobilisation", "60", MarkScales.zeroToFive())
                .consensus(ConsensusRules.mean("half-up 0"))
                .build();
        ProcurementRecord record = Records.add(
                Records.empty(),
                List.of(Records.step(
                        "2026-01-12T09:00:00Z",
                        new Published(
                                averaged,
                                published.procedure(),
                                published.deadline(),
                                List.of(),
                                published.conflictsAssessed(),
                                Separation.NONE,
                                List.of()))));
        for (String person : List.of("E1", "E2", "M1")) {
            Role role = person.equals("M1") ? Role.MODERATOR : Role.QUALITY;
            record = Records.add(
                    record,
                    List.of(
                            Records.step("2026-01-20T09:00:00Z", new Appointed(Evaluator.of(person, role))),
                            Records.step(
                                    "2026-01-20T09:00:00Z",
                                    new Declared(ConflictDeclaration.none(person, Records.DECLARED, Records.REVIEW)))));
        }
        record = Records.add(
                record,
                List.of(
                        Records.step(
                                "2026-02-16T14:00:00Z",
                                Records.opened("A", List.of(Access.Part.QUALITY), Map.of(), List.of())),
                        Records.step("2026-02-26T12:00:00Z", Records.marked("E1", "A", "mobilisation", "4")),
                        Records.step("2026-02-26T12:00:00Z", Records.marked("E2", "A", "mobilisation", "5"))));
        assertThat(Refusals.of(record, "2026-03-05T12:00:00Z", Records.moderated("A", "mobilisation", "4", "4", "5")))
                .containsExactly(
                        "event/agreedMark: The agreed mark (4) of the tender A on the criterion mobilisation must be 5, which "
                                + "the rule CN-MEAN of the method works out (Procurement Act 2023, section 23(3)(a))");
        assertThat(Refusals.of(record, "2026-03-05T12:00:00Z", Records.moderated("A", "mobilisation", "5", "4", "5")))
                .isEmpty();
    }

    @Test
    void whoCannotMarkIsExplainedAndNotWaitedFor() {
        ProcurementRecord one = Records.add(
                Records.considered(),
                List.of(Records.step("2026-02-26T12:00:00Z", Records.marked("E1", "A", "mobilisation", "4"))));
        Moderated alone = Records.moderated("A", "mobilisation", "4", "4", "4");
        Moderated only = new Moderated(new Moderation(
                alone.moderation().criterion(),
                alone.moderation().tender(),
                new TreeMap<>(Map.of("E1", Ratio.of(4))),
                alone.moderation().pointsFor(),
                alone.moderation().pointsAgainst(),
                alone.moderation().agreedMark(),
                alone.moderation().reason(),
                alone.moderation().references(),
                alone.moderation().moderator(),
                alone.moderation().at()));
        assertThat(Refusals.of(one, "2026-03-05T12:00:00Z", only))
                .containsExactly(
                        "event/kind: The moderation of the tender A on the criterion mobilisation must come after the marks of "
                                + "all who were appointed to give one; missing is that of E2 (Procurement Act 2023, section 12(2))\n"
                                + "  Maybe somebody cannot mark it; record the event evaluators-changed with the reason");
        ProcurementRecord explained = Records.add(
                one,
                List.of(Records.step(
                        "2026-03-02T12:00:00Z",
                        new EvaluatorsChanged(new EvaluatorChange("mobilisation", "A", "E2 is ill")))));
        assertThat(Refusals.of(explained, "2026-03-05T12:00:00Z", only)).isEmpty();
    }
}

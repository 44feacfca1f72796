package io.github.tenderscore.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.Moderation;
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
}

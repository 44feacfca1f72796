package io.github.tenderscore.panel;

import static io.github.tenderscore.panel.Panels.TENDERS;
import static io.github.tenderscore.panel.Panels.changed;
import static io.github.tenderscore.panel.Panels.complete;
import static io.github.tenderscore.panel.Panels.marks;
import static io.github.tenderscore.panel.Panels.method;
import static io.github.tenderscore.panel.Panels.moderation;
import static io.github.tenderscore.panel.Panels.people;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ModerationTest {

    private static final String ACCOUNT =
            " (Lancashire Care v Lancashire County Council [2018] EWHC 1589 (TCC); Procurement Regulations 2024, regulation "
                    + "31(2)(e))";
    private static final String SUBJECT = "the tender A on the criterion method";

    private static void assertFaults(Panel panel, String... expected) {
        assertThat(panel.faults(method(), TENDERS)).extracting(Fault::message).containsExactlyInAnyOrder(expected);
    }

    /** A complete panel, but for the moderation of A's method statement. */
    private static Panel moderated(Moderation other) {
        return changed(complete(), Moderation.class, one -> Cell.of(one).equals(new Cell("A", "method")) ? other : one);
    }

    private static Moderation with(
            SortedMap<String, Ratio> initial,
            List<String> pointsFor,
            List<String> pointsAgainst,
            String reason,
            String moderator) {
        return new Moderation(
                "method",
                "A",
                initial,
                pointsFor,
                pointsAgainst,
                Ratio.of(4),
                reason,
                List.of(TenderReference.document("Method statement")),
                moderator,
                Panels.MODERATED);
    }

    private static SortedMap<String, Ratio> initial() {
        return new TreeMap<>(complete().initialMarks("method", "A"));
    }

    @Test
    void severalMarksWithoutModerationAreNamed() {
        assertFaults(
                people().with(marks("method", "A", "4", "3", "4")),
                "The 3 marks of " + SUBJECT
                        + " must become one by moderation, with its reasons recorded; the mean of several "
                        + "marks is not a reason (Bromcom v United Learning [2022] EWHC 3262 (TCC); Procurement Regulations 2024, "
                        + "regulation 31(2)(e))");
    }

    /** Nobody has to agree by accident: three times the same mark is still three reasons. */
    @Test
    void equalMarksNeedOneReasonToo() {
        assertThat(people().with(marks("method", "A", "4", "4", "4")).faults(method(), TENDERS))
                .hasSize(1);
    }

    @Test
    void aModerationWithoutAReasonIsNamed() {
        assertFaults(
                moderated(with(initial(), List.of("clear"), List.of(), "  ", "M1")),
                "The moderation of " + SUBJECT + " must say why the agreed mark is 4" + ACCOUNT);
    }

    @Test
    void aModerationWithoutPointsIsNamed() {
        assertFaults(
                moderated(with(initial(), List.of(""), List.of(), "Good", "M1")),
                "The moderation of " + SUBJECT + " must record what speaks for and against; it records nothing"
                        + ACCOUNT);
        // the best mark may have nothing against it, and the lowest nothing for it
        assertFaults(moderated(with(initial(), List.of(), List.of("no cover"), "Good", "M1")));
    }

    @Test
    void aModerationWithoutAReferenceIsNamed() {
        Moderation bare = new Moderation(
                "method",
                "A",
                initial(),
                List.of("clear"),
                List.of(),
                Ratio.of(4),
                "Good",
                List.of(),
                "M1",
                Panels.MODERATED);
        assertFaults(
                moderated(bare),
                "The reason of the moderation of " + SUBJECT
                        + " must refer to a document, section or page of the tender" + ACCOUNT);
    }

    @Test
    void initialMarksThatWereNotKeptAreNamed() {
        SortedMap<String, Ratio> other = initial();
        other.put("E1", Ratio.of(5));
        other.remove("E2");
        other.put("E9", Ratio.ONE);
        assertFaults(
                moderated(with(other, List.of("clear"), List.of(), "Good", "M1")),
                "The moderation of " + SUBJECT + " must keep the initial mark (4) of the evaluator E1; it has 5"
                        + ACCOUNT,
                "The moderation of " + SUBJECT + " must keep the initial mark (3) of the evaluator E2; it has none"
                        + ACCOUNT,
                "The initial mark (1) of the evaluator E9 in the moderation of " + SUBJECT
                        + " must be one that was given; there is none");
    }

    @Test
    void aModeratorWhoIsNoneIsNamed() {
        for (String moderator : List.of("E1", "P1", "X7")) {
            assertThat(moderated(with(initial(), List.of("clear"), List.of(), "Good", moderator))
                            .faults(method(), TENDERS))
                    .extracting(Fault::message)
                    .containsExactly("The moderator (" + moderator + ") of " + SUBJECT
                            + " must be one of the panel with the role moderator");
        }
    }

    @Test
    void anAgreedMarkOffThePublishedScaleIsNamed() {
        assertFaults(
                moderated(moderation("method", "A", "3.5", "4", "3", "4")),
                "The agreed mark (3.5) of " + SUBJECT
                        + " must be one of its scale: 0, 1, 2, 3, 4, 5 (Procurement Act 2023, section 23(3)(a))");
    }

    @Test
    void aSecondModerationIsNamed() {
        assertFaults(
                complete().with(moderation("method", "A", "5", "4", "3", "4")),
                "The number (2) of moderations of " + SUBJECT + " must be 1");
        // which of them counts is for people to say, so neither is judged
        Panel first = people().with(moderation("method", "A", "3.5", "4", "3", "4"))
                .with(complete().entries().stream()
                        .filter(entry -> !people().entries().contains(entry))
                        .toList());
        assertFaults(first, "The number (2) of moderations of " + SUBJECT + " must be 1");
    }

    @Test
    void aModerationOfNoMarksIsNamed() {
        assertFaults(
                people().with(moderation("method", "A", "4", "4", "3", "4")),
                "The moderation of " + SUBJECT + " must be of marks that were given; there is none");
    }

    @Test
    void aModerationBeforeTheMarksIsNamed() {
        Moderation early = new Moderation(
                "method",
                "A",
                initial(),
                List.of("clear"),
                List.of(),
                Ratio.of(4),
                "Good",
                List.of(TenderReference.document("Method statement")),
                "M1",
                Panels.MARKED.minusMinutes(1));
        assertThat(moderated(early).faults(method(), TENDERS))
                .hasSize(3)
                .extracting(Fault::message)
                .contains(
                        "The moderation of " + SUBJECT
                                + " (on 2026-04-14 at 10:29) must come after the mark of the evaluator E2, given on 2026-04-14 at 10:30");
    }
}

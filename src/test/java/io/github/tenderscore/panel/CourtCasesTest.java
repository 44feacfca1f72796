package io.github.tenderscore.panel;

import static io.github.tenderscore.panel.Panels.MARKED;
import static io.github.tenderscore.panel.Panels.MODERATED;
import static io.github.tenderscore.panel.Panels.TENDERS;
import static io.github.tenderscore.panel.Panels.complete;
import static io.github.tenderscore.panel.Panels.mark;
import static io.github.tenderscore.panel.Panels.marks;
import static io.github.tenderscore.panel.Panels.method;
import static io.github.tenderscore.panel.Panels.moderation;
import static io.github.tenderscore.panel.Panels.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.panel.RationaleFinding.Kind;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.ConsensusRules;
import io.github.tenderscore.quality.MarkScale;
import io.github.tenderscore.quality.MarkScale.Grade;
import io.github.tenderscore.quality.MarkScales;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What went wrong in cases that were decided, told with invented tenders and figures; the lessons are those of the judgments as commentary
 * reports them.
 */
class CourtCasesTest {

    // ---- Bromcom v United Learning [2022] EWHC 3262 (TCC)
    // -----------------------------------------------------------------

    /** Thirteen evaluators gave marks, and the mean was taken as the mark. Nobody recorded why. */
    @Test
    void bromcomAveragedMarksAndGaveNoReasons() {
        Panel panel = people();
        for (int i = 4; i <= 13; i++) {
            panel = panel.with(
                    Evaluator.of("E" + i, Role.QUALITY),
                    ConflictDeclaration.none("E" + i, Panels.DECLARED, Panels.REVIEW));
        }
        for (String tender : List.of("A", "B")) {
            for (int i = 1; i <= 13; i++) {
                panel = panel.with(mark("E" + i, "method", tender, Integer.toString(2 + i % 3)));
            }
        }
        List<Fault> faults = panel.faults(method(), TENDERS);
        assertThat(faults).hasSize(2);
        assertThat(faults.get(0).message())
                .startsWith(
                        "The 13 marks of the tender A on the criterion method must become one by moderation, with its reasons "
                                + "recorded; the mean of several marks is not a reason (Bromcom");
        Panel unmoderated = panel;
        assertThatThrownBy(() -> unmoderated.marked(method(), TENDERS)).isInstanceOf(FaultException.class);

        // publishing the mean does not help by itself: averaging was not barred, but a reason is still needed
        assertThat(panel.faults(method(ConsensusRules.mean("half-up 2"), 2), TENDERS))
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault.message())
                        .contains("is not a reason, also where the published method takes it (rule CN-MEAN)"));
    }

    /** What would have been in order: the mean published with its rounding and the decimals of the scale, and a reason for each mark. */
    @Test
    void averagingThatIsPublishedAndReasonedIsInOrder() {
        Methodology published = method(ConsensusRules.mean("half-up 2"), 2);
        Panel panel = people().with(marks("method", "A", "4", "3", "4"))
                .with(marks("method", "B", "3", "3", "4"))
                .with(marks("staff", "A", "4", "4", "4"))
                .with(marks("staff", "B", "5", "5", "5"))
                .with(
                        moderation("method", "A", "3.67", "4", "3", "4"),
                        moderation("method", "B", "3.33", "3", "3", "4"),
                        moderation("staff", "A", "4", "4", "4", "4"),
                        moderation("staff", "B", "5", "5", "5", "5"));
        Assessment assessment = Evaluation.under(published)
                .tenders(panel.marked(published, TENDERS))
                .assess();
        // by hand: 42 × 3.67 / 5 and, without rounding, 42 × (11/3) / 5
        assertThat(assessment.result("A").points("method").orElseThrow().published())
                .isEqualTo(Ratio.parse("30.828"));
        assertThat(assessment.result("A").points("method").orElseThrow().exact())
                .isEqualTo(Ratio.parse("30.8"));
        assertThat(assessment.result("A").explanation().text())
                .contains("11/3 (3.6666…), rounded half up to 2 decimals");
    }

    // ---- Woods v Milton Keynes Council [2015] EWHC 2011 (TCC)
    // -------------------------------------------------------------

    private static final MarkScale WORDED = MarkScale.of(
            Grade.of("0", "Fails to meet the requirement"),
            Grade.of("2", "Meets the requirement in some respects only"),
            Grade.of("4", "Meets the requirement with a good level of detail"));

    private static final Methodology WORDED_METHOD = Methodology.named("Asbestos removal")
            .price("price", "Price", "60", PriceRules.lowestOverPrice())
            .mark("method", "Method of working", "40", WORDED)
            .build();

    /** The notes paraphrased the scale: they said that the mark was the mark. */
    @Test
    void woodsHadNotesThatOnlyParaphrasedTheScale() {
        Panel panel = people().with(
                        noted("A", "4", "Meets requirement with good level of detail"),
                        noted("B", "2", "Meets the requirements in some respects only"));
        assertThat(panel.faults(WORDED_METHOD, TENDERS)).isEmpty();
        assertThat(RationaleDetector.PROJECT_DEFAULT.find(panel, WORDED_METHOD))
                .extracting(
                        RationaleFinding::kind,
                        RationaleFinding::writer,
                        RationaleFinding::tenders,
                        RationaleFinding::matched)
                .containsExactly(
                        tuple(
                                Kind.REPEATS_SCALE,
                                "E1",
                                List.of("A"),
                                "Meets the requirement with a good level of detail"),
                        tuple(Kind.REPEATS_SCALE, "E1", List.of("B"), "Meets the requirement in some respects only"));
    }

    private static IndividualMark noted(String tender, String mark, String rationale) {
        return new IndividualMark(
                "E1",
                "method",
                tender,
                Ratio.parse(mark),
                rationale,
                List.of(TenderReference.document("Method statement")),
                MARKED);
    }

    /** There were hardly any notes of the time: a mark without a reason, or one that points to nothing in the tender, is refused. */
    @Test
    void woodsHadHardlyAnyNotes() {
        IndividualMark bare = new IndividualMark("E1", "method", "A", Ratio.of(4), "", List.of(), MARKED);
        assertThat(people().with(bare, noted("B", "2", "Names no manager; see the staffing table"))
                        .faults(WORDED_METHOD, TENDERS))
                .extracting(Fault::message)
                .containsExactly(
                        "The mark (4) of the evaluator E1 for the tender A on the criterion method must have a rationale (Procurement "
                                + "Regulations 2024, regulation 31(2)(e))",
                        "The rationale of the evaluator E1 for the tender A on the criterion method must refer to a document, section "
                                + "or page of the tender (Procurement Regulations 2024, regulation 31(2)(e))");
    }

    /** A dedicated project manager was marked although no document asked for one: an undisclosed sub-criterion. */
    @Test
    void woodsMarkedWhatWasNotDisclosed() {
        Panel panel = people().with(noted("A", "4", "Names a manager"), noted("B", "2", "Names none"))
                .with(new IndividualMark(
                        "E1",
                        "dedicated project manager",
                        "B",
                        Ratio.ZERO,
                        "There is none",
                        List.of(TenderReference.document("Method statement")),
                        MARKED));
        assertThat(panel.faults(WORDED_METHOD, TENDERS))
                .extracting(Fault::message)
                .containsExactly(
                        "The criterion (dedicated project manager) on which the evaluator E1 marked the tender B must be one of "
                                + "the published method, which has to say how tenders are assessed (Procurement Act 2023, section "
                                + "23(3)(a)); what was not published may not be marked");
    }

    /** An evaluator had worked for a bidder: a conflict that is declared needs a mitigation. */
    @Test
    void woodsHadAFormerEmployeeOnThePanel() {
        Panel panel = Panels.changed(
                complete(),
                ConflictDeclaration.class,
                one -> one.person().equals("E1") ? one.conflict("Was employed by supplier B until last year") : one);
        assertThat(panel.faults(method(), TENDERS))
                .extracting(Fault::message)
                .containsExactly(
                        "The conflict of interest (Was employed by supplier B until last year) of the evaluator E1 must have a "
                                + "mitigation, or they must not take part (Procurement Act 2023, sections 81 to 83)");
    }

    /** Marks that the scale does not have: only 0, 2 and 4 were published. */
    @Test
    void woodsGaveMarksAgainstItsOwnRules() {
        assertThat(people().with(noted("A", "3", "Names a manager"), noted("B", "2", "Names none"))
                        .faults(WORDED_METHOD, TENDERS))
                .extracting(Fault::message)
                .containsExactly(
                        "The mark (3) of the evaluator E1 for the tender A on the criterion method must be one of its scale: 0, "
                                + "2, 4 (Procurement Act 2023, section 23(3)(a))");
    }

    // ---- Lancashire Care v Lancashire County Council [2018] EWHC 1589 (TCC)
    // -----------------------------------------------

    /** The notes of moderation were no full and transparent account: the mark changed, and nobody can say why. */
    @Test
    void lancashireModeratedWithoutAnAccountOfItsReasons() {
        Moderation bare = new Moderation(
                "method",
                "A",
                new TreeMap<>(Map.of("E1", Ratio.of(4))),
                List.of(),
                List.of(),
                Ratio.of(3),
                "",
                List.of(),
                "M1",
                MODERATED);
        Panel panel = Panels.changed(
                complete(), Moderation.class, one -> Cell.of(one).equals(new Cell("A", "method")) ? bare : one);
        assertThat(panel.faults(method(), TENDERS))
                .extracting(fault -> fault.message().replaceAll(" \\(Lancashire Care.*", ""))
                .containsExactlyInAnyOrder(
                        "The moderation of the tender A on the criterion method must keep the initial mark (3) of the evaluator E2; it "
                                + "has none",
                        "The moderation of the tender A on the criterion method must keep the initial mark (4) of the evaluator E3; it "
                                + "has none",
                        "The moderation of the tender A on the criterion method must say why the agreed mark is 3",
                        "The moderation of the tender A on the criterion method must record what speaks for and against; it records "
                                + "nothing",
                        "The reason of the moderation of the tender A on the criterion method must refer to a document, section or page "
                                + "of the tender");
    }

    /** Unanimity is not needed, reasons are: the panel may settle on a mark that not everybody gave. */
    @Test
    void unanimityIsNotNeeded() {
        Panel panel = people().with(marks("method", "A", "2", "5", "4"))
                .with(marks("method", "B", "3", "3", "3"))
                .with(moderation("method", "A", "4", "2", "5", "4"), moderation("method", "B", "2", "3", "3", "3"));
        assertThat(panel.faults(method(), TENDERS)).isEmpty();
        assertThat(panel.moderations().get(0).deltas().values()).containsExactly(Ratio.of(2), Ratio.of(-1), Ratio.ZERO);
    }

    // ---- EnergySolutions v Nuclear Decommissioning Authority
    // --------------------------------------------------------------

    /** A pass mark is computed from the moderated mark before rounding: 11/3 does not become 3.67 to let a tender through. */
    @Test
    void aGateIsComputedAndNotTyped() {
        Methodology gated = Methodology.named("Decommissioning")
                .price("price", "Price", "40", PriceRules.lowestOverPrice())
                .mark("method", "Method", "60", MarkScales.zeroToFive().withDecimals(2), Options.minimum("3.67"))
                .consensus(ConsensusRules.mean("half-up 2"))
                .build();
        List<Tender> marked = people().with(marks("method", "A", "4", "3", "4"))
                .with(marks("method", "B", "4", "4", "4"))
                .with(moderation("method", "A", "3.67", "4", "3", "4"), moderation("method", "B", "4", "4", "4", "4"))
                .marked(gated, TENDERS);
        Assessment assessment = Evaluation.under(gated).tenders(marked).assess();
        assertThat(assessment.result("A").outcome().code()).isEqualTo("disqualified");
        assertThat(assessment.mostAdvantageous().orElseThrow().tender().id()).isEqualTo("B");
    }
}

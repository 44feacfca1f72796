package io.github.tenderscore.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.number.Ratio;
import org.junit.jupiter.api.Test;

/** A whole procurement, event by event. */
class ProcurementRecordTest {

    @Test
    void wholeProcurementIsTakenFromTheNoticeToTheContract() {
        ProcurementRecord record = Records.entered();
        assertThat(record.replay().phase()).isEqualTo(Phase.ENTERED);
        assertThat(record.entries())
                .extracting(Entry::number)
                .startsWith(1, 2, 3)
                .endsWith(record.replay().count());
        assertThat(record.entries()).hasSize(record.replay().count());
    }

    @Test
    void evaluationIsThatOfTheAgreedMarks() {
        // worked out by hand in Records
        Assessment assessment = Records.priced().evaluation().assess();
        assertThat(assessment.result("A").figure()).contains(Ratio.parse("84.95"));
        assertThat(assessment.result("B").figure()).contains(Ratio.of(88));
        assertThat(assessment.result("C").outcome().code()).isEqualTo("disregarded");
        assertThat(assessment.result("B").tender().reason("mobilisation"))
                .contains(Reason.of(
                        "the plan is complete but for weekend cover, which page 4 leaves open",
                        "Method statement, page 4"));
    }

    @Test
    void evaluationShowsWhatIsStillMissing() {
        assertThat(Records.marked().evaluation().faults())
                .extracting(fault -> fault.message())
                .contains("The tender A must have a response on the criterion price; a missing one is not zero")
                .contains("The tender A must have a response on the criterion mobilisation; a missing one is not zero");
    }

    @Test
    void addingLeavesTheOldRecordAsItWas() {
        ProcurementRecord before = Records.marked();
        int count = before.replay().count();
        ProcurementRecord one = before.append(
                Records.time("2026-03-05T12:00:00Z"), "M1", Records.moderated("A", "mobilisation", "4", "4", "5"));
        ProcurementRecord other = before.append(
                Records.time("2026-03-05T12:00:00Z"), "M1", Records.moderated("A", "mobilisation", "5", "4", "5"));
        assertThat(before.entries()).hasSize(count);
        assertThat(one.entries().subList(0, count)).isEqualTo(before.entries());
        assertThat(one.entries().get(count)).isNotEqualTo(other.entries().get(count));
    }
}

package io.github.tenderscore.panel;

import static io.github.tenderscore.panel.Panels.TENDERS;
import static io.github.tenderscore.panel.Panels.complete;
import static io.github.tenderscore.panel.Panels.mark;
import static io.github.tenderscore.panel.Panels.method;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a fault in the record of a panel is about. */
class PanelTopicTest {

    private static final LocalDate NOTICE = LocalDate.of(2026, 2, 2);

    /** A record with a fault of every topic, all of it illustrative. */
    private static Panel faulty() {
        IndividualMark bare = new IndividualMark("E1", "method", "A", Ratio.of(9), " ", List.of(), Panels.MARKED);
        return Panels.people()
                .with(bare, mark("E2", "method", "A", "4"), mark("E9", "method", "B", "3"))
                .with(Evaluator.of("A1", Role.APPROVER))
                .separatedBy(Separation.UNTIL_AGREED)
                .dated(new KeyDates(Optional.of(NOTICE), Optional.of(NOTICE), Optional.empty()))
                .with(new EvaluatorChange("method", "A", " "))
                .with(Panels.moderation("staff", "B", "4", "4"));
    }

    @Test
    void everyFaultIsAboutOneTopic() {
        List<Fault> all = faulty().faults(method(), TENDERS);
        List<Fault> byTopic = Arrays.stream(PanelTopic.values())
                .flatMap(topic -> faulty().faults(topic, method(), TENDERS).stream())
                .toList();
        assertThat(byTopic).containsExactlyInAnyOrderElementsOf(all);
        assertThat(PanelTopic.values())
                .allSatisfy(topic -> assertThat(faulty().faults(topic, method(), TENDERS))
                        .as(topic.code())
                        .isNotEmpty());
    }

    @Test
    void aCompleteRecordHasNoFaultOfAnyTopic() {
        assertThat(PanelTopic.values())
                .allSatisfy(topic -> assertThat(complete().faults(topic, method(), TENDERS))
                        .as(topic.code())
                        .isEmpty());
    }

    @Test
    void conflictsNeedNoMethod() {
        assertThat(faulty().conflictFaults())
                .isNotEmpty()
                .isEqualTo(faulty().faults(PanelTopic.CONFLICTS, method(), TENDERS));
    }

    @Test
    void theFirstActIsTheEarliestOfWhatSomebodySawOrMarked() {
        Panel panel = complete().with(new Access("E1", "A", Access.Part.QUALITY, Panels.SEEN));
        assertThat(panel.firstAct("E1")).contains(Panels.SEEN);
        assertThat(panel.firstAct("E2")).contains(Panels.MARKED);
        assertThat(panel.firstAct("M1")).contains(Panels.MODERATED);
        assertThat(panel.firstAct("P1")).isEmpty();
    }
}

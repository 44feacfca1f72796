package io.github.tenderscore.stage;

import static io.github.tenderscore.stage.Leisure.BETWEEN;
import static io.github.tenderscore.stage.Leisure.last;
import static io.github.tenderscore.stage.Leisure.procedure;
import static io.github.tenderscore.stage.Leisure.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Options;
import io.github.tenderscore.price.PriceRules;
import io.github.tenderscore.quality.MarkScales;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The method from publication to award: an unbroken chain, and nothing else at the end. */
class MethodHistoryTest {

    private static final Procedure REFINED =
            procedure(written("60", "40", Options.minimum("5")), last("60", "40", Options.minimum("5")));

    private static Change refinement() {
        return Change.refinement(BETWEEN, procedure(), REFINED, "Dialogue showed it", "method");
    }

    private static List<String> faults(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    @Test
    void theMethodInForceIsThatOfTheDayTheFirstTenderWasOpened() {
        MethodHistory history = Leisure.history().with(refinement());
        assertThat(history.inForceAt(BETWEEN)).isEqualTo(procedure());
        assertThat(history.inForceAt(BETWEEN.plusDays(1))).isEqualTo(REFINED);
        assertThat(history.inForce()).isEqualTo(REFINED);
        assertThat(history.published()).isEqualTo(procedure());
    }

    @Test
    void aChangeStartsFromWhatWasInForce() {
        Change second = Change.modification(
                BETWEEN.plusDays(7), procedure(written("50", "50"), last("60", "40")), REFINED, "The budget was cut");
        assertThat(faults(() -> Leisure.history().with(second)))
                .containsExactly(
                        "changes/0: The procedure from which the modification of 2026-05-11 starts must be the one in force before it, but in the stage written, the weight of method was 60 and is 50",
                        "changes/0: The procedure from which the modification of 2026-05-11 starts must be the one in force before it, but in the stage written, the weight of staff was 40 and is 50");
    }

    @Test
    void changesComeOneAfterTheOtherAndAfterPublication() {
        MethodHistory once = Leisure.history().with(refinement());
        Change back = Change.modification(BETWEEN.minusDays(1), REFINED, procedure(), "It was a mistake");
        assertThat(faults(() -> once.with(back)))
                .containsExactly(
                        "changes/1: The day (2026-05-03) of the modification of 2026-05-03 must not be before 2026-05-04, the day of the change before it");
        Change before = Change.modification(LocalDate.of(2026, 3, 1), procedure(), REFINED, "It was a mistake");
        assertThat(faults(() -> Leisure.history().with(before)))
                .containsExactly(
                        "changes/0: The day (2026-03-01) of the modification of 2026-03-01 must not be before 2026-03-02, the day of publication");
    }

    @Test
    void aChangeChangesSomething() {
        Change none = Change.modification(BETWEEN, procedure(), procedure(), "None");
        assertThat(faults(() -> Leisure.history().with(none)))
                .containsExactly(
                        "changes/0: The procedure after the modification of 2026-05-04 must differ from the one before it");
    }

    @Test
    void theMethodInForceIsTheOneAtAward() {
        MethodHistory history = Leisure.history().with(refinement());
        assertThatCode(() -> history.refuseOtherAtAward(last("60", "40", Options.minimum("5"))))
                .doesNotThrowAnyException();
        assertThat(faults(() -> history.refuseOtherAtAward(last("60", "40"))))
                .containsExactly(
                        "methodology/quality/method: The method at award must be the one in force, but what must be reached on method was 5 and is nothing (Procurement Act 2023, section 23(3); C-226/09 Commission v Ireland)\n"
                                + "  Maybe a change is not recorded; only one under Procurement Act 2023, section 24 or Procurement Act 2023, section 31 is lawful");
    }

    /** As in Letting International v Newham [2008] EWHC 1583 (QB): sub-criteria with weights that nobody had disclosed. */
    @Test
    void undisclosedSubWeightsAreNamedOneByOne() {
        Methodology published = Methodology.named("Private sector leasing")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .mark("quality", "Quality", "50", MarkScales.zeroToFive())
                .build();
        Methodology used = Methodology.named("Private sector leasing")
                .price("price", "Price", "50", PriceRules.lowestOverPrice())
                .group(
                        "quality",
                        "Quality",
                        "50",
                        quality -> quality.yesNo("premises", "Premises", "95").yesNo("staff", "Staff", "5"))
                .build();
        assertThat(faults(
                        () -> MethodHistory.published(Procedure.open(published)).refuseOtherAtAward(used)))
                .extracting(text -> text.substring(0, text.indexOf(" (Procurement")))
                .containsExactly(
                        "methodology/quality: The method at award must be the one in force, but the criterion quality was mark by the scale 0-5: "
                                + grades() + " and is a group of premises, staff",
                        "methodology/quality/premises: The method at award must be the one in force, but the criterion premises was nothing and is yes or no, weight 95",
                        "methodology/quality/staff: The method at award must be the one in force, but the criterion staff was nothing and is yes or no, weight 5");
    }

    private static String grades() {
        return String.join(
                ", ",
                MarkScales.zeroToFive().grades().stream()
                        .map(grade -> grade.mark() + " " + grade.descriptor())
                        .toList());
    }

    @Test
    void daysStandInTheirOrder() {
        assertThatThrownBy(() -> Timetable.open(Leisure.FIRST_DEADLINE, Leisure.PUBLISHED))
                .hasMessage(
                        "The day (2026-03-02) of the first deadline must not be before that of the publication (2026-04-01)");
        assertThatThrownBy(() -> Timetable.flexible(Leisure.PUBLISHED, Leisure.FIRST_DEADLINE)
                        .finalTenders(Leisure.FINAL_DEADLINE, Leisure.FINAL_INVITED))
                .hasMessage(
                        "The day (2026-06-01) of the deadline for final tenders must not be before that of the invitation of final tenders (2026-07-01)");
    }

    @Test
    void theDaysOfFinalTendersStandInTheirOrderToo() {
        Timetable flexible = Timetable.flexible(Leisure.PUBLISHED, Leisure.FIRST_DEADLINE);
        assertThatThrownBy(() -> flexible.finalTenders(Leisure.PUBLISHED.minusDays(1), Leisure.FINAL_DEADLINE))
                .hasMessage(
                        "The day (2026-03-01) of the invitation of final tenders must not be before that of the publication (2026-03-02)");
        assertThatThrownBy(() -> flexible.finalTenders(Leisure.PUBLISHED, Leisure.FIRST_DEADLINE.minusDays(1)))
                .hasMessage(
                        "The day (2026-03-31) of the deadline for final tenders must not be before that of the first deadline (2026-04-01)");
    }
}

package io.github.tenderscore.panel;

import static io.github.tenderscore.panel.Panels.MODERATED;
import static io.github.tenderscore.panel.Panels.SEEN;
import static io.github.tenderscore.panel.Panels.TENDERS;
import static io.github.tenderscore.panel.Panels.complete;
import static io.github.tenderscore.panel.Panels.method;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.fault.Fault;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Whether the log shows that prices stayed sealed. */
class SealTest {

    /** Everybody who marked a tender saw its quality before; P1 saw the prices. */
    private static Panel logged() {
        Panel panel = complete();
        for (String tender : new String[] {"A", "B"}) {
            for (String evaluator : Panels.EVALUATORS) {
                panel = panel.with(new Access(evaluator, tender, Access.Part.QUALITY, SEEN));
            }
            panel = panel.with(new Access("P1", tender, Access.Part.PRICE, SEEN));
        }
        return panel;
    }

    private static void assertFaults(Panel panel, String... expected) {
        assertThat(panel.faults(method(), TENDERS)).extracting(Fault::message).containsExactlyInAnyOrder(expected);
    }

    private static Access sawPrice(String person, LocalDateTime at) {
        return new Access(person, "B", Access.Part.PRICE, at);
    }

    @Test
    void aCompleteLogShowsThatPricesStayedSealed() {
        assertFaults(logged().separatedBy(Separation.UNTIL_AGREED));
        assertFaults(logged().separatedBy(Separation.DIFFERENT_PEOPLE));
    }

    @Test
    void whoMarksQualityAndSawAPriceTooEarlyIsNamed() {
        Panel panel = logged().with(sawPrice("E2", MODERATED.minusMinutes(1)), sawPrice("M1", SEEN));
        assertFaults(
                panel.separatedBy(Separation.UNTIL_AGREED),
                "The evaluator E2 saw the price of the tender B on 2026-04-20 at 13:59 and must not see a price before the quality "
                        + "of every tender is agreed, which was on 2026-04-20 at 14:00",
                "The evaluator M1 saw the price of the tender B on 2026-04-13 at 09:00 and must not see a price before the quality "
                        + "of every tender is agreed, which was on 2026-04-20 at 14:00");
        assertFaults(panel);
    }

    @Test
    void onceQualityIsAgreedPricesMayBeSeen() {
        assertFaults(logged().with(sawPrice("E2", MODERATED)).separatedBy(Separation.UNTIL_AGREED));
        assertFaults(
                logged().with(sawPrice("E2", MODERATED)).separatedBy(Separation.DIFFERENT_PEOPLE),
                "The evaluator E2 saw the price of the tender B on 2026-04-20 at 14:00 and must not, because they assess quality "
                        + "and the two are kept apart");
    }

    @Test
    void whoAssessesPricesAndSawQualityIsNamed() {
        Panel panel = logged().with(new Access("P1", "A", Access.Part.QUALITY, SEEN));
        assertFaults(
                panel.separatedBy(Separation.DIFFERENT_PEOPLE),
                "The evaluator P1 saw the quality of the tender A on 2026-04-13 at 09:00 and must not, because they assess prices "
                        + "and the two are kept apart");
        assertFaults(panel.separatedBy(Separation.UNTIL_AGREED));
    }

    /** Who gave a mark assesses quality, whatever their role says. */
    @Test
    void whatSomebodyDidCountsAsMuchAsTheirRole() {
        Panel panel = logged().with(Panels.mark("P1", "method", "A", "4")).separatedBy(Separation.UNTIL_AGREED);
        assertThat(panel.faults(method(), TENDERS))
                .extracting(Fault::message)
                .contains(
                        "The evaluator P1 saw the price of the tender B on 2026-04-13 at 09:00 and must not see a price before the "
                                + "quality of every tender is agreed, which was on 2026-04-20 at 14:00");
    }

    /** So did who moderated: here the price evaluator leads the panel. */
    @Test
    void whoModeratedAssessesQuality() {
        Panel panel = Panels.changed(
                        logged(),
                        Moderation.class,
                        one -> new Moderation(
                                one.criterion(),
                                one.tender(),
                                one.initialMarks(),
                                one.pointsFor(),
                                one.pointsAgainst(),
                                one.agreedMark(),
                                one.reason(),
                                one.references(),
                                "P1",
                                one.at()))
                .separatedBy(Separation.UNTIL_AGREED);
        assertThat(panel.faults(method(), TENDERS))
                .extracting(Fault::message)
                .contains(
                        "The evaluator P1 saw the price of the tender A on 2026-04-13 at 09:00 and must not see a price before the "
                                + "quality of every tender is agreed, which was on 2026-04-20 at 14:00");
    }

    @Test
    void whoIsOnBothSidesIsNamed() {
        assertFaults(
                logged().with(
                                Evaluator.of("B1", Role.PRICE, Role.MODERATOR),
                                ConflictDeclaration.none("B1", Panels.DECLARED, Panels.REVIEW))
                        .separatedBy(Separation.DIFFERENT_PEOPLE),
                "The roles (price, moderator) of the evaluator B1 must be on one side of the declared separation of price and "
                        + "quality");
    }

    @Test
    void aLogThatMissesWhatWasSeenShowsNothing() {
        Panel panel = Panels.changed(
                logged(),
                Access.class,
                access -> access.person().equals("E3") && access.tender().equals("B")
                        ? new Access("E3", "B", Access.Part.QUALITY, Panels.MARKED.plusMinutes(1))
                        : access);
        String missing =
                ", given on 2026-04-14 at 10:30, must come after an entry of the access log for that tender; a log that "
                        + "misses it cannot show that prices stayed sealed";
        assertFaults(
                panel.separatedBy(Separation.DIFFERENT_PEOPLE),
                "The mark of the evaluator E3 for the tender B on the criterion method" + missing,
                "The mark of the evaluator E3 for the tender B on the criterion staff" + missing);
        assertFaults(
                panel.separatedBy(Separation.UNTIL_AGREED),
                "The mark of the evaluator E3 for the tender B on the criterion method" + missing,
                "The mark of the evaluator E3 for the tender B on the criterion staff" + missing);
        assertFaults(panel);
    }

    @Test
    void whoIsNotOfThePanelAndSawATenderIsNamed() {
        assertFaults(
                logged().with(new Access("Q4", "A", Access.Part.QUALITY, SEEN)),
                "The person (Q4) who saw the quality of the tender A on 2026-04-13 at 09:00 must be one of the panel: E1, E2, E3, M1, P1");
    }

    @Test
    void theNamesInDocumentsStandStill() {
        assertThat(Separation.DIFFERENT_PEOPLE.code()).isEqualTo("different-people");
        assertThat(Separation.UNTIL_AGREED.code()).isEqualTo("until-agreed");
        assertThat(Access.Part.PRICE.code()).isEqualTo("price");
        assertThat(Role.MODERATOR.code()).isEqualTo("moderator");
    }
}

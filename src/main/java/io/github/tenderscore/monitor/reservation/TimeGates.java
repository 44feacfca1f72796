package io.github.tenderscore.monitor.reservation;

import io.github.tenderscore.law.Enactment;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Occurrence;
import io.github.tenderscore.monitor.Verdict;
import java.time.LocalDate;

/** What depends on days: whether the order was in force (R2), and whether the reservation came before the invitation (R4). */
record TimeGates(ReservationFacts facts) {

    private static final LocalDate IN_FORCE = Enactment.LOCAL_RESERVATIONS_ORDER_2026.from();

    Gate inForce() {
        return new Gate(
                "R2",
                "the procurement commenced on or after " + IN_FORCE,
                Verdict.of(facts.commenced().map(Enactment.LOCAL_RESERVATIONS_ORDER_2026::isInForce)),
                facts.commenced().map(day -> "commenced on " + day).orElse("the day of commencement is not known"),
                ReservationGates.ORDER + ", in force on " + IN_FORCE);
    }

    Gate determinedFirst() {
        return new Gate(
                "R4",
                "the reservation was determined before tenders were invited",
                Verdict.of(facts.determined().precedes(facts.invited())),
                "determined " + words(facts.determined()) + ", tenders invited " + words(facts.invited()),
                ReservationGates.ORDER + ", article 3");
    }

    private static String words(Occurrence event) {
        return event.when().map(day -> "on " + day).orElse(event.isKnown() ? "not yet" : "on a day that is not known");
    }
}

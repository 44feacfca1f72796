package io.github.tenderscore.monitor.reservation;

import io.github.tenderscore.law.Enactment;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Verdict;
import java.util.List;
import java.util.Optional;

/** The gates R1 to R7, R9 and R10 of one contract, each by itself. */
final class ReservationGates {

    static final String ORDER = Enactment.LOCAL_RESERVATIONS_ORDER_2026.citation();

    private final ReservationFacts facts;

    ReservationGates(ReservationFacts facts) {
        this.facts = facts;
    }

    List<Gate> all() {
        TimeGates time = new TimeGates(facts);
        ValueGates value = new ValueGates(facts);
        PlaceGates place = new PlaceGates(facts);
        return List.of(
                authority(),
                time.inForce(),
                value.belowThreshold(),
                time.determinedFirst(),
                place.place(),
                place.area(),
                place.stated(value.isNotifiable()),
                place.byKind(),
                value.noStage());
    }

    private Gate authority() {
        return new Gate(
                "R1",
                "an English best value authority or parish council",
                Verdict.of(facts.authority()
                        .map(kind ->
                                kind == AuthorityKind.BEST_VALUE_AUTHORITY || kind == AuthorityKind.PARISH_COUNCIL)),
                facts.authority().map(AuthorityKind::code).orElse("the kind of authority is not known"),
                ORDER + ", articles 2 and 3");
    }

    static String words(Optional<Boolean> answer) {
        return answer.map(yes -> yes ? "yes" : "no").orElse("not known");
    }
}

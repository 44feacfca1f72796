package io.github.tenderscore.check;

import io.github.tenderscore.law.Enactment;
import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.monitor.reservation.ReservationCheck;
import io.github.tenderscore.monitor.reservation.ReservationFacts;
import io.github.tenderscore.monitor.reservation.ReservedFor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** L35: a contract is reserved for a place only as far as SI 2026/94 reaches, and never by points. The gates are those of the reservations. */
final class LocalReservation implements Examination {

    static final String FACTS = "reservation";

    /** The suitability stage is no matter of the reservation; L34 looks at it. */
    private static final String SUITABILITY = "R10";

    @Override
    public void examine(CaseFile file, Rulebook rulebook, Answer answer) {
        answer.reads(
                file,
                LocalReservationFacts.class,
                facts -> answer.needs(
                        List.of(FACTS, "reserved"), "Whether the contract is reserved", facts.reserved(), reserved -> {
                            if (reserved) {
                                answer.needs(
                                        List.of(FACTS, "reservedFor"),
                                        "For whom the contract is reserved",
                                        facts.reservedFor(),
                                        whom -> reserved(file, facts, whom, answer));
                            } else {
                                answer.nothingToCheck("the contract is not reserved");
                            }
                        }));
    }

    private static void reserved(CaseFile file, LocalReservationFacts facts, ReservedFor whom, Answer answer) {
        if (whom.place() == ReservedFor.Place.ANYWHERE) {
            answer.nothingToCheck("the contract is reserved for suppliers of no place");
            return;
        }
        new ReservationCheck(asked(file, facts, whom))
                .gates().stream()
                        .filter(gate -> !gate.id().equals(SUITABILITY))
                        .forEach(gate -> new ReservationGate(gate).tell(answer));
        tooEarly(facts, answer);
        answer.under("SI 2026/94 arts 3-4");
        List<String> place = List.of(FACTS, "scoringInputs");
        answer.needs(
                place,
                "Whether a criterion looks at the reservation",
                facts.scoringInputs(),
                criteria -> criteria.forEach(criterion -> answer.fails(
                        place,
                        "The criterion " + criterion
                                + " must not look at the reservation, which lets suppliers tender or not and gives nobody points",
                        "take it out of the criterion")));
    }

    private static ReservationFacts asked(CaseFile file, LocalReservationFacts facts, ReservedFor whom) {
        Profile profile = file.profile();
        return new ReservationFacts(
                "the contract",
                Optional.of(profile.buyer().authority()),
                file.find(CoverageFacts.class).flatMap(CoverageFacts::type).filter(ThresholdType::isOfContracts),
                ReservedValue.of(profile.value()),
                Optional.of(profile.commenced()),
                facts.determined(),
                facts.invited(),
                whom,
                facts.area(),
                facts.statement(),
                Optional.empty(),
                List.of());
    }

    /** The order must be in force when the contract is reserved, not only when tenders are invited. */
    private static void tooEarly(LocalReservationFacts facts, Answer answer) {
        LocalDate first = Enactment.LOCAL_RESERVATIONS_ORDER_2026.from();
        facts.determined()
                .when()
                .filter(day -> !Enactment.LOCAL_RESERVATIONS_ORDER_2026.isInForce(day))
                .ifPresent(day -> answer.under("SI 2026/94 arts 3-4")
                        .fails(
                                List.of(FACTS, "determined"),
                                "The day (" + day + ") on which the contract was reserved must not be before " + first
                                        + ", the first of the order",
                                "decide anew before tenders are invited"));
    }
}

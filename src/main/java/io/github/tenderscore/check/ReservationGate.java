package io.github.tenderscore.check;

import io.github.tenderscore.monitor.Gate;
import java.util.List;

/** What a gate of a reservation says, as a finding: where the fact that decided stands, and what would mend it. */
record ReservationGate(Gate gate) {

    void tell(Answer answer) {
        List<String> place = place();
        answer.under(gate.provision());
        switch (gate.verdict()) {
            case FAIL ->
                answer.fails(
                        place,
                        "The reservation (" + gate.fact() + ") must meet " + gate.id() + ": " + gate.condition(),
                        mend());
            case UNKNOWN ->
                answer.unknown(
                        place,
                        "Whether the reservation meets " + gate.id() + " (" + gate.condition() + "; " + gate.fact()
                                + ")");
            case PASS, NOT_APPLICABLE -> {}
        }
    }

    private List<String> place() {
        return switch (gate.id()) {
            case "R1" -> List.of("profile", "buyer");
            case "R2" -> List.of("profile", "commenced");
            case "R3" -> List.of("profile", "value");
            case "R4" -> List.of(LocalReservation.FACTS, "determined");
            case "R6" -> List.of(LocalReservation.FACTS, "area");
            case "R7" -> List.of(LocalReservation.FACTS, "statement");
            default -> List.of(LocalReservation.FACTS, "reservedFor");
        };
    }

    private String mend() {
        return switch (gate.id()) {
            case "R4" -> "decide before tenders are invited, or invite them anew";
            case "R5" -> "reserve it for the United Kingdom or the local area";
            case "R6" -> "name the own area, alone or with areas that border it";
            case "R7" ->
                "state the paragraph and how far the area reaches in the notice, or the advertisement where there is none";
            default -> "let suppliers of every place tender";
        };
    }
}

package io.github.tenderscore.monitor.reservation;

import static io.github.tenderscore.monitor.reservation.ReservationGates.ORDER;
import static io.github.tenderscore.monitor.reservation.ReservationGates.words;

import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Verdict;
import java.util.List;
import java.util.Optional;

/** For whom it is reserved: the place (R5), its area (R6), where both are stated (R7), and the kinds of supplier (R9). */
record PlaceGates(ReservationFacts facts) {

    Gate place() {
        return new Gate(
                "R5",
                "for suppliers of the United Kingdom or of the local area, and of no other country",
                switch (facts.reserved().place()) {
                    case UNITED_KINGDOM, LOCAL_AREA -> Verdict.PASS;
                    case OTHER -> Verdict.FAIL;
                    case ANYWHERE -> Verdict.NOT_APPLICABLE;
                },
                "reserved for " + facts.reserved(),
                ORDER + ", article 3(2) and (3)");
    }

    Gate area() {
        if (facts.reserved().place() != ReservedFor.Place.LOCAL_AREA) {
            return new Gate(
                    "R6",
                    "the local area",
                    Verdict.NOT_APPLICABLE,
                    "not reserved for a local area",
                    ORDER + ", article 3(3)");
        }
        return facts.area()
                .map(AreaClaim::gate)
                .orElseGet(() -> new Gate(
                        "R6", "the local area", Verdict.UNKNOWN, "the areas are not known", ORDER + ", article 3(3)"));
    }

    Gate stated(Optional<Boolean> notifiable) {
        Statement statement = facts.statement();
        return new Gate(
                "R7",
                "the below-threshold tender notice of a notifiable contract, otherwise the advertisement, states the paragraph and how far the area reaches",
                Verdict.all(List.of(
                        inTheRightPlace(statement.where(), notifiable),
                        Verdict.of(statement.paragraph()),
                        facts.reserved().place() == ReservedFor.Place.LOCAL_AREA
                                ? Verdict.of(statement.extent())
                                : Verdict.NOT_APPLICABLE)),
                "stated in: " + statement.where().code() + "; paragraph " + words(statement.paragraph()) + "; extent "
                        + words(statement.extent()) + "; notifiable " + words(notifiable),
                ORDER + ", article 3(8); Procurement Regulations 2024, regulation 24(2)(k) and (l)");
    }

    private static Verdict inTheRightPlace(Statement.Where where, Optional<Boolean> notifiable) {
        return switch (where) {
            case TENDER_NOTICE -> Verdict.PASS;
            case ADVERTISEMENT -> Verdict.of(notifiable.map(notice -> !notice));
            case NOWHERE -> Verdict.FAIL;
            case UNKNOWN -> Verdict.UNKNOWN;
        };
    }

    Gate byKind() {
        boolean withPlace = facts.reserved().place() != ReservedFor.Place.ANYWHERE;
        Verdict verdict = !facts.reserved().byKind()
                ? Verdict.NOT_APPLICABLE
                : facts.authority().isEmpty() && !withPlace
                        ? Verdict.UNKNOWN
                        : facts.isCentral() && !withPlace ? Verdict.FAIL : Verdict.PASS;
        return new Gate(
                "R9",
                "for small firms or the voluntary sector with or without a place; for central bodies never without",
                verdict,
                "reserved for " + facts.reserved(),
                "guidance of 3 December 2025, to which regard must be had (Local Government Act 1999, section 19(4)); PPN 005 for central bodies");
    }
}

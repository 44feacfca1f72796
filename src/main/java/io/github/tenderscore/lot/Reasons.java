package io.github.tenderscore.lot;

import java.util.List;

/** Parts of the notes that mechanisms write beside their steps. */
final class Reasons {

    private Reasons() {}

    /** Which better tenders could not be awarded the lot; empty where there is none. */
    static String passedOver(LotFront front) {
        if (front.passedOver().isEmpty()) {
            return "";
        }
        return "; passed over, because the supplier may not be awarded more: " + tenders(front.passedOver());
    }

    /** Which tenders share the best place; empty where one has it alone. */
    static String tied(LotFront front) {
        return front.isTied() ? "; tied for the best place: " + tenders(front.leaders()) : "";
    }

    private static String tenders(List<LotTender> tenders) {
        return Listed.and(tenders.stream()
                .map(tender -> tender.tender() + " (" + tender.name() + ")")
                .toList());
    }
}

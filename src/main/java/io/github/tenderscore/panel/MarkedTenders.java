package io.github.tenderscore.panel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the agreed marks of a panel on the tenders. */
final class MarkedTenders {

    private MarkedTenders() {}

    static List<Tender> of(Panel panel, Methodology method, List<Tender> tenders) {
        Faults faults = new Faults();
        faults.addAll(panel.faults(method, tenders));
        tenders.forEach(tender -> refuseMarks(tender, faults));
        faults.throwIfAny("The record of the panel");
        Map<String, Map<String, Response>> marks = new HashMap<>();
        for (AgreedMark agreed : panel.agreed(method)) {
            marks.computeIfAbsent(agreed.tender(), tender -> new LinkedHashMap<>())
                    .put(agreed.criterion(), agreed.mark());
        }
        return tenders.stream()
                .map(tender -> with(tender, marks.getOrDefault(tender.id(), Map.of())))
                .toList();
    }

    private static void refuseMarks(Tender tender, Faults faults) {
        tender.responses().forEach((criterion, response) -> {
            if (response instanceof Response.Mark mark) {
                faults.add(
                        List.of("tenders", tender.id(), "responses", criterion),
                        "The mark (" + mark.mark() + ") of the tender " + tender.id() + " on the criterion " + criterion
                                + " must come from the record of the panel; it stands on the tender already");
            }
        });
    }

    private static Tender with(Tender tender, Map<String, Response> marks) {
        Map<String, Response> responses = new LinkedHashMap<>(tender.responses());
        responses.putAll(marks);
        return new Tender(tender.id(), tender.supplier(), responses);
    }
}

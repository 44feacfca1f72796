package io.github.tenderscore.panel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the agreed marks of a panel on the tenders, with their reasons. */
final class MarkedTenders {

    private MarkedTenders() {}

    static List<Tender> of(Panel panel, Methodology method, List<Tender> tenders) {
        Faults faults = new Faults();
        faults.addAll(panel.faults(method, tenders));
        tenders.forEach(tender -> refuseMarks(tender, faults));
        Map<String, List<AgreedMark>> agreed = faults.isEmpty()
                ? panel.agreed(method).stream().collect(Collectors.groupingBy(AgreedMark::tender))
                : Map.of();
        for (Tender tender : tenders) {
            agreed.getOrDefault(tender.id(), List.of()).forEach(mark -> refuseReason(tender, mark, faults));
        }
        faults.throwIfAny("The record of the panel");
        return tenders.stream()
                .map(tender -> with(tender, agreed.getOrDefault(tender.id(), List.of())))
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

    private static void refuseReason(Tender tender, AgreedMark mark, Faults faults) {
        tender.reason(mark.criterion())
                .ifPresent(reason -> faults.add(
                        List.of("tenders", tender.id(), "reasons", mark.criterion()),
                        "The reason (" + reason.text() + ") of the tender " + tender.id() + " on the criterion "
                                + mark.criterion()
                                + " must come from the record of the panel; it stands on the tender already"));
    }

    private static Tender with(Tender tender, List<AgreedMark> agreed) {
        Map<String, Response> responses = new LinkedHashMap<>(tender.responses());
        Map<String, Reason> reasons = new LinkedHashMap<>(tender.reasons());
        for (AgreedMark mark : agreed) {
            responses.put(mark.criterion(), mark.mark());
            reasons.put(mark.criterion(), reason(mark));
        }
        return new Tender(tender.id(), tender.supplier(), responses, reasons);
    }

    private static Reason reason(AgreedMark mark) {
        return new Reason(
                mark.reason(),
                mark.references().stream().map(TenderReference::text).toList());
    }
}

package io.github.tenderscore.record;

import io.github.tenderscore.fault.Fault;
import java.util.List;

/** Why an event may not come next in a record, as people read it. */
final class Refusals {

    private Refusals() {}

    /** Every reason with its place; none where the event may come next. */
    static List<String> of(ProcurementRecord record, String at, Event event) {
        return attempt(record, at, event).refusal().stream()
                .flatMap(refusal -> refusal.faults().stream())
                .map(Fault::toString)
                .toList();
    }

    static ProcurementRecord.Attempt attempt(ProcurementRecord record, String at, Event event) {
        return record.attempt(new Entry(record.replay().count() + 1, Records.time(at), Records.LEAD, event));
    }
}

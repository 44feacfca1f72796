package io.github.tenderscore.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Samples of records: kept for three years that begin with the day of entry, or of the award where none was entered into, or to the
 * termination notice (Procurement Act 2023, section 98). From 1 September 2026 they end on 31 August 2029.
 */
final class KeptRecordSamples implements CheckSamples.Group {

    @Override
    public Map<String, Map<Status, List<CaseFile>>> samples() {
        return Map.of("L37", records());
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static CaseFile file(
            Optional<KeptRecordFacts.Outcome> outcome, String day, Optional<List<KeptRecordFacts.Subject>> subjects) {
        return CaseFile.of(CheckSamples.profile(Route.OPEN)).with(new KeptRecordFacts(outcome, day(day), subjects));
    }

    static CaseFile of(KeptRecordFacts.Outcome outcome, String day, KeptRecordFacts.Subject... subjects) {
        return file(Optional.of(outcome), day, Optional.of(List.of(subjects)));
    }

    static KeptRecordFacts.Subject kept(String id, String until) {
        return new KeptRecordFacts.Subject(id, false, Optional.of(true), day(until));
    }

    static KeptRecordFacts.Subject none(String id) {
        return new KeptRecordFacts.Subject(id, true, Optional.of(false), Optional.empty());
    }

    private static Map<Status, List<CaseFile>> records() {
        KeptRecordFacts.Outcome entered = KeptRecordFacts.Outcome.ENTERED;
        KeptRecordFacts.Outcome terminated = KeptRecordFacts.Outcome.TERMINATED;
        String entry = "2026-09-01";
        KeptRecordFacts.Subject enough = kept("a", "2029-08-31");
        KeptRecordFacts.Subject open = new KeptRecordFacts.Subject("a", false, Optional.empty(), Optional.empty());
        return Map.of(
                Status.PASSES,
                List.of(
                        of(entered, entry, enough),
                        of(KeptRecordFacts.Outcome.AWARDED, entry, enough),
                        of(terminated, entry, kept("a", entry))),
                Status.FAILS,
                Stream.of(
                                of(entered, entry, kept("a", "2029-08-30")),
                                of(KeptRecordFacts.Outcome.AWARDED, entry, kept("a", "2029-08-30")),
                                of(terminated, entry, kept("a", "2026-08-31")),
                                of(entered, "2026-03-01", enough),
                                of(entered, entry, enough, none("b")))
                        .toList(),
                Status.UNKNOWN,
                List.of(
                        file(Optional.empty(), entry, Optional.of(List.of(enough))),
                        file(Optional.of(entered), "", Optional.of(List.of(enough))),
                        file(Optional.of(entered), entry, Optional.empty()),
                        of(entered, entry, open),
                        of(entered, entry, kept("a", ""))),
                Status.NOT_APPLICABLE,
                List.of(of(entered, entry), CaseFile.of(CheckSamples.profile(Route.OPEN, ContractTrait.DEFENCE))));
    }
}

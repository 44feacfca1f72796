package io.github.tenderscore.stage;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Outcome;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Tender;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs earlier rounds again as if a change had been made before them. A tender that would have fallen in one is not in the next; one
 * that fell in truth has no tender there.
 */
final class Replayer {

    private final Change change;
    private final Map<String, StageResult> results = new LinkedHashMap<>();

    Replayer(Change change) {
        this.change = change;
    }

    /** The rounds in their order; the last stage decides the award and is never an earlier round. */
    List<Replay> replay(List<StageResult> rounds) {
        List<Replay> replays = new ArrayList<>();
        for (StageResult round : rounds) {
            if (round.selection().isPresent()) {
                replays.add(replay(round, round.selection().get(), replays));
            }
        }
        return List.copyOf(replays);
    }

    private Replay replay(StageResult round, Selection selection, List<Replay> before) {
        String id = round.stage().id();
        for (Replay earlier : before) {
            if (earlier.selection().isEmpty()) {
                return Replay.unknown(
                        id, "The stage " + id + " cannot be run again before the stage " + earlier.stage());
            }
        }
        Optional<Stage> changed =
                change.to().stage(id).filter(stage -> stage.onward().isPresent());
        if (changed.isEmpty()) {
            return Replay.unknown(
                    id,
                    "The stage " + id
                            + " cannot be run again, because the changed procedure lacks it as an earlier one");
        }
        List<Replay.Missing> missing = new ArrayList<>();
        SharedCriteria.unchangedHere(change, id).forEach(sentence -> missing.add(Replay.Missing.of(sentence)));
        Faults faults = new Faults();
        TenderMapping mapping = new TenderMapping(round, changed.get(), change, new Carrying(results, faults));
        List<Tender> tenders = mapping.map(field(round, before), disregarded(round));
        missing.addAll(mapping.missing());
        faults.list().forEach(fault -> missing.add(Replay.Missing.of(fault.message())));
        return missing.isEmpty() ? run(round, selection, changed.get(), tenders) : Replay.unknown(id, missing);
    }

    /** The tenders that would have been there, by id: those that were, less those that would have fallen before. */
    private static List<Tender> field(StageResult round, List<Replay> before) {
        Stream<Tender> field =
                round.assessment().evaluation().tenders().stream().sorted(Comparator.comparing(Tender::id));
        if (before.isEmpty()) {
            return field.toList();
        }
        Selection last = before.get(before.size() - 1).selection().orElseThrow();
        return field.filter(
                        tender -> last.fate(tender.id()).filter(Fate::goesOn).isPresent())
                .toList();
    }

    private Replay run(StageResult round, Selection selection, Stage changed, List<Tender> tenders) {
        String id = changed.id();
        if (tenders.isEmpty()) {
            return Replay.unknown(id, "The stage " + id + " would have had no tender");
        }
        Assessment assessment;
        try {
            // a tender that was disregarded would have been under any method
            assessment = round.assessment()
                    .evaluation()
                    .again(changed.method(), tenders)
                    .assess();
        } catch (FaultException e) {
            return Replay.unknown(
                    id,
                    e.faults().stream()
                            .map(Fault::message)
                            .map(fault ->
                                    Replay.Missing.of("In the stage " + id + " under the changed method: " + fault))
                            .toList());
        }
        Progression progression = changed.onward().orElseThrow().progression();
        Selection would = Cut.select(assessment, progression, sameTie(assessment, progression, selection));
        if (!would.tied().isEmpty()) {
            return Replay.unknown(
                    id,
                    would.tied().stream()
                            .map(one ->
                                    would.fate(one.tender().id()).orElseThrow().text())
                            .map(tie -> Replay.Missing.of("In the stage " + id + " under the changed method: " + tie))
                            .toList());
        }
        results.put(id, new StageResult(changed, assessment, Optional.of(would), round.withoutTender()));
        return new Replay(id, Optional.of(would), turns(selection, would), List.of());
    }

    private static Set<String> disregarded(StageResult round) {
        return round.assessment().results().stream()
                .filter(result -> result.outcome() instanceof Outcome.Disregarded)
                .map(result -> result.tender().id())
                .collect(Collectors.toSet());
    }

    /** A decision on a tie holds for the same tie only. */
    private static Optional<TieDecision> sameTie(Assessment assessment, Progression progression, Selection selection) {
        Progression were = selection.progression();
        boolean same = progression.equals(were)
                && Cut.select(assessment, progression, Optional.empty()).tied().stream()
                        .map(one -> one.tender().id())
                        .toList()
                        .equals(Cut.select(selection.assessment(), were, Optional.empty()).tied().stream()
                                .map(one -> one.tender().id())
                                .toList());
        return same ? selection.decision() : Optional.empty();
    }

    private static List<Replay.Turn> turns(Selection selection, Selection would) {
        return would.fates().stream()
                .map(fate -> new Replay.Turn(selection.fate(fate.tender()).orElseThrow(), fate))
                .toList();
    }
}

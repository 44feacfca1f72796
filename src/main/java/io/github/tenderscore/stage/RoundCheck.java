package io.github.tenderscore.stage;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.model.TenderCheck;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names everything that keeps rounds from being assessed: their order, their tenders, who takes part, and decisions on ties. */
final class RoundCheck {

    private final MethodHistory history;
    private final Faults faults;

    RoundCheck(MethodHistory history, Faults faults) {
        this.history = history;
        this.faults = faults;
    }

    /** The rounds in the order of the stages, with what is wrong with each by itself noted. */
    Map<String, Round> inOrder(List<Round> rounds) {
        Map<String, Round> given = new LinkedHashMap<>();
        for (Round round : rounds) {
            if (given.putIfAbsent(round.stage(), round) != null) {
                faults.add(
                        FaultPlaces.round(round.stage()),
                        "The stage (" + round.stage() + ") of a round must occur only once");
            }
            stage(round);
        }
        Map<String, Round> ordered = new LinkedHashMap<>();
        Optional<LocalDate> latest = Optional.empty();
        Optional<String> gap = Optional.empty();
        for (Stage stage : history.inForce().stages()) {
            Optional<Round> round = Optional.ofNullable(given.get(stage.id()));
            if (round.isPresent()) {
                follows(round.get(), latest, gap);
                ordered.put(stage.id(), round.get());
                latest = round.get().opened();
            } else {
                gap = gap.or(() -> Optional.of(stage.id()));
            }
        }
        return ordered;
    }

    private void follows(Round round, Optional<LocalDate> latest, Optional<String> gap) {
        gap.ifPresent(missing -> faults.add(
                FaultPlaces.round(round.stage()),
                "The stage " + round.stage() + " must not have a round before the stage " + missing + " has one"));
        if (latest.isPresent()
                && round.opened().filter(day -> day.isBefore(latest.get())).isPresent()) {
            faults.add(
                    FaultPlaces.round(round.stage()),
                    "The day (" + round.opened().get() + ") on which the first tender of the stage " + round.stage()
                            + " was opened must not be before that of the stage before it (" + latest.get() + ")");
        }
    }

    private void stage(Round round) {
        if (round.opened().isEmpty() && !history.changes().isEmpty()) {
            faults.add(
                    FaultPlaces.round(round.stage()),
                    "The day on which the first tender of the stage " + round.stage()
                            + " was opened must be recorded, because the method was changed");
        }
        Procedure procedure = round.opened().map(history::inForceAt).orElse(history.published());
        Optional<Stage> stage = procedure.stage(round.stage());
        if (stage.isEmpty() || history.inForce().stage(round.stage()).isEmpty()) {
            faults.add(
                    FaultPlaces.round(round.stage()),
                    "The stage (" + round.stage() + ") of a round must be one of the procedure in force");
        } else {
            round.tenders().forEach(tender -> carried(stage.get(), tender));
            tenders(stage.get(), round);
        }
    }

    private void carried(Stage stage, Tender tender) {
        for (Carry carry : stage.carries()) {
            if (tender.response(carry.into()) != null) {
                faults.add(
                        FaultPlaces.response(stage.id(), tender.id(), carry.into()),
                        "The response of the tender " + tender.id() + " on the criterion " + carry.into()
                                + " must not be given, because " + carry.text() + " is carried there");
            }
        }
    }

    /** What tenders give themselves; what they carry is checked once it is known. */
    private void tenders(Stage stage, Round round) {
        if (round.tenders().isEmpty()) {
            faults.add(
                    FaultPlaces.round(stage.id()),
                    "The number (0) of tenders in the stage " + stage.id() + " must be at least 1");
        }
        Faults found = new Faults();
        List<Criterion.Leaf> own = stage.method().leaves().stream()
                .filter(leaf -> stage.carry(leaf.id()).isEmpty())
                .toList();
        List<Tender> tenders =
                round.tenders().stream().map(tender -> ownOf(stage, tender)).toList();
        TenderCheck.run(
                own, stage.method().money(Ratio.ZERO), stage.method().consensus(), tenders, round.disregarded(), found);
        for (Fault fault : found.list()) {
            Fault placed = FaultPlaces.in(stage.id(), fault);
            if (!faults.hasAt(placed.place())) {
                faults.add(placed);
            }
        }
    }

    private static Tender ownOf(Stage stage, Tender tender) {
        Map<String, Response> responses = new LinkedHashMap<>(tender.responses());
        stage.carries().forEach(carry -> responses.remove(carry.into()));
        return new Tender(tender.id(), tender.supplier(), responses, tender.reasons());
    }

    /** Every tender is of a supplier that went on from the stage before. */
    void participants(Round round, Selection before) {
        for (Tender tender : round.tenders()) {
            Optional<Fate> fate = before.fate(tender.id());
            if (fate.isEmpty()) {
                add(
                        round,
                        tender,
                        "must be of a supplier that took part in the stage before, and no tender there has this id");
            } else if (!fate.get().goesOn()) {
                add(
                        round,
                        tender,
                        "must be of a supplier that went on from the stage before, and it did not: "
                                + fate.get().reason());
            } else if (!fate.get()
                    .result()
                    .tender()
                    .supplier()
                    .name()
                    .equals(tender.supplier().name())) {
                faults.add(Fault.at(
                                FaultPlaces.tender(round.stage(), tender.id(), "supplier"),
                                "The supplier (" + tender.supplier().name() + ") of the tender " + tender.id()
                                        + " in the stage " + round.stage() + " must be the one of the stage before, "
                                        + fate.get()
                                                .result()
                                                .tender()
                                                .supplier()
                                                .name())
                        .maybe("the ids of two tenders are mixed up"));
            }
        }
    }

    private void add(Round round, Tender tender, String must) {
        faults.add(
                FaultPlaces.tender(round.stage(), tender.id(), "id"),
                "The tender (" + tender.id() + ") in the stage " + round.stage() + " " + must + " ("
                        + Act.section("20(5)(b)") + ")");
    }

    /** A decision settles a tie that is there. */
    void tieDecision(Round round, Selection undecided) {
        round.tieDecision()
                .flatMap(decision -> decision.refusal(undecided))
                .ifPresent(must -> faults.add(
                        List.of("rounds", round.stage(), "tieDecision"),
                        "The decision on a tie at the cut of the stage " + round.stage() + " must " + must));
    }
}

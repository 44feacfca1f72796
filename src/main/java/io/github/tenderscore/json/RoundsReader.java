package io.github.tenderscore.json;

import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.stage.Round;
import io.github.tenderscore.stage.TieDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what came in for each stage; the tenders of a round are read by the method in force when the first was opened. */
final class RoundsReader {

    private static final Set<String> KNOWN = Set.of("stage", "opened", "tenders", "decisions", "tieDecision");

    private final StageMethods methods;
    private final Pointers pointers;
    private final Faults faults;
    private final Set<String> taken = new HashSet<>();

    RoundsReader(StageMethods methods, Pointers pointers, Faults faults) {
        this.methods = methods;
        this.pointers = pointers;
        this.faults = faults;
    }

    /** The rounds; whether a stage is one of the procedure can be told only where that could be read. */
    List<Round> read(boolean readable, Optional<Json.Arr> array) {
        List<Round> rounds = new ArrayList<>();
        for (Json.Obj object : Items.objects(array, "The round", faults)) {
            rounds.add(round(readable, object));
        }
        return rounds;
    }

    private Round round(boolean readable, Json.Obj object) {
        String id = Members.peek(object, "stage", KNOWN).orElse(object.pointer());
        String owner = "the round of the stage " + id;
        Members members = new Members(object, owner, faults, KNOWN);
        Optional<String> named = members.neededText("stage");
        pointers.putWithTenders("rounds", id, object);
        Optional<LocalDate> opened = Dates.read(members, "opened", owner);
        Optional<StageMethods.Dated> method = methods.at(id, opened);
        if (named.isPresent() && method.isEmpty() && readable) {
            members.wrong("stage", "The stage (" + id + ") of a round must be one of the procedure");
        }
        if (named.isPresent() && !taken.add(id)) {
            members.wrong("stage", "The stage (" + id + ") of a round must occur only once");
            method = Optional.empty();
        }
        Optional<Json.Arr> tenders = members.neededArray("tenders");
        Optional<Json.Arr> decided = members.array("decisions");
        Optional<TieDecision> tie = ProgressionReader.tieDecision(members, owner, faults);
        members.refuseOthers();
        List<Tender> read = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        method.ifPresent(how -> {
            DecisionsReader decisionsReader = new DecisionsReader(how.reader().pointers(), faults);
            decisions.addAll(decisionsReader.read(decided));
            read.addAll(new TendersReader(how.reader(), decisionsReader.disregarded(), how.carried(), faults)
                    .read(tenders));
        });
        return new Round(id, opened, read, decisions, tie);
    }
}

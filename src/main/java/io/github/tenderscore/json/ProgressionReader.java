package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Gate;
import io.github.tenderscore.stage.CutTie;
import io.github.tenderscore.stage.Progression;
import io.github.tenderscore.stage.TieDecision;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and writes who goes on, and how a tie at the cut was settled. */
final class ProgressionReader {

    private static final Set<String> KNOWN = Set.of("all", "threshold", "best", "tie", "minimum", "maximum");
    private static final Set<String> DECISION = Set.of("goOn", "decider", "date", "reason");

    private ProgressionReader() {}

    /** Reads a progression; empty where it has a fault, which is then noted. */
    static Optional<Progression> read(Json.Obj object, String owner, Faults faults) {
        int before = faults.count();
        Members members = new Members(object, "the progression of " + owner, faults, KNOWN);
        Optional<Boolean> all = members.bool("all");
        Optional<Gate.Minimum> threshold = MinimumReader.read(members, "threshold", owner);
        Optional<Integer> number = Whole.read(members, "best");
        boolean cut = members.any("best").isPresent();
        Optional<String> code = cut
                ? members.neededText("tie", "what happens with tenders that are tied at the cut")
                : members.text("tie");
        Optional<CutTie> tie = Codes.CUT_TIES.read(code, "tie", members, "The tie rule", "of " + owner);
        Optional<Integer> fewest = Whole.read(members, "minimum");
        Optional<Integer> most = Whole.read(members, "maximum");
        members.refuseOthers();
        if (!cut && tie.isPresent()) {
            members.wrong("tie", "The tie rule of " + owner + " must be given only with \"best\"");
        }
        boolean limited = cut || members.any("threshold").isPresent();
        if (faults.count() == before && all.orElse(false) == limited) {
            faults.add(
                    List.of(object.pointer()),
                    "The progression of " + owner
                            + " must be either \"all\": true, or a \"threshold\", \"best\" or both");
        }
        return faults.count() > before
                ? Optional.empty()
                : Made.at(
                        object,
                        owner,
                        faults,
                        () -> new Progression(
                                threshold,
                                number.map(few -> new Progression.Best(few, tie.orElseThrow())),
                                fewest,
                                most));
    }

    static Map<String, Object> tree(Progression progression) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (progression.threshold().isEmpty() && progression.best().isEmpty()) {
            tree.put("all", true);
        }
        progression.threshold().ifPresent(threshold -> tree.put("threshold", threshold.toString()));
        progression.best().ifPresent(best -> {
            tree.put("best", best.number());
            tree.put("tie", best.tie().code());
        });
        progression.fewest().ifPresent(number -> tree.put("minimum", number));
        progression.most().ifPresent(number -> tree.put("maximum", number));
        return tree;
    }

    /** Reads how a person settled a tie; empty where there is no such member, or it has a fault. */
    static Optional<TieDecision> tieDecision(Members owner, String of, Faults faults) {
        return owner.object("tieDecision").flatMap(object -> {
            int before = faults.count();
            String what = "the decision on a tie of " + of;
            Members members = new Members(object, what, faults, DECISION);
            members.neededArray("goOn");
            List<String> goOn = Items.texts(members, "goOn", what, faults);
            Optional<String> decider = members.neededText("decider");
            Optional<LocalDate> date = Dates.needed(members, "date", what);
            Optional<String> reason = members.neededText("reason");
            members.refuseOthers();
            return faults.count() > before || decider.isEmpty() || date.isEmpty() || reason.isEmpty()
                    ? Optional.empty()
                    : Made.at(
                            object,
                            faults,
                            () -> new TieDecision(Set.copyOf(goOn), decider.get(), date.get(), reason.get()));
        });
    }

    static Map<String, Object> tree(TieDecision decision) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("goOn", List.copyOf(decision.goOn()));
        tree.put("decider", decision.decider());
        tree.put("date", decision.date().toString());
        tree.put("reason", decision.reason());
        return tree;
    }
}

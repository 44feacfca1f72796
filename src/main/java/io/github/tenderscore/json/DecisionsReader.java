package io.github.tenderscore.json;

import io.github.tenderscore.decision.Cause;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.decision.Ground;
import io.github.tenderscore.decision.Keep;
import io.github.tenderscore.decision.PriorStep;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what was decided about tenders. */
final class DecisionsReader {

    private static final String DISREGARD = "disregard";
    private static final String KEEP = "keep";

    private static final Set<String> KNOWN = Set.of(
            "decision", "tender", "ground", "cause", "finding", "decider", "date", "reason", "evidence", "steps");

    private static final Set<String> STEP = Set.of("step", "on", "until", "text");

    private final Faults faults;
    private final Pointers pointers;
    private final Set<String> disregarded = new HashSet<>();

    DecisionsReader(Pointers pointers, Faults faults) {
        this.pointers = pointers;
        this.faults = faults;
    }

    /** Ids of tenders that a decision disregards, also one that has a fault. */
    Set<String> disregarded() {
        return disregarded;
    }

    List<Decision> read(Optional<Json.Arr> array) {
        List<Decision> decisions = new ArrayList<>();
        for (Json.Obj object : Items.objects(array, "The decision", faults)) {
            decision(object).ifPresent(decisions::add);
        }
        return decisions;
    }

    Optional<Decision> decision(Json.Obj object) {
        int before = faults.count();
        String tender = Members.peek(object, "tender", KNOWN).orElse("?");
        String owner = "the decision on the tender " + tender;
        Members members = new Members(object, owner, faults, KNOWN);
        members.neededText("tender");
        Optional<String> verb = verb(members, owner);
        if (verb.filter(DISREGARD::equals).isPresent()) {
            disregarded.add(tender);
        }
        Optional<Ground> ground =
                Codes.GROUNDS.read(members.neededText("ground"), "ground", members, "The ground", "of " + owner);
        Optional<Cause> cause = Codes.CAUSES.read(members.text("cause"), "cause", members, "The cause", "of " + owner);
        Optional<Keep.Finding> finding = finding(members, verb, owner);
        String decider = members.neededText("decider").orElse("");
        Optional<LocalDate> date = Dates.needed(members, "date", owner);
        String reason = members.neededText("reason").orElse("");
        List<String> evidence = Items.texts(members, "evidence", owner, faults);
        List<PriorStep> steps = steps(members, owner);
        members.refuseOthers();
        if (faults.count() > before || ground.isEmpty() || date.isEmpty() || verb.isEmpty()) {
            return Optional.empty();
        }
        pointers.put(List.of("decisions", tender, ground.get().code()), object);
        Consideration plain = Consideration.of(tender, ground.get());
        Consideration about = new Consideration(tender, ground.get(), cause.orElse(plain.cause()), steps, evidence);
        return Made.placed(
                pointers,
                faults,
                () -> finding.isPresent()
                        ? about.keep(finding.get(), decider, date.get(), reason)
                        : about.disregard(decider, date.get(), reason));
    }

    private static Optional<String> verb(Members members, String owner) {
        Optional<String> verb = members.neededText("decision", "\"" + DISREGARD + "\" or \"" + KEEP + "\"");
        if (verb.filter(said -> !said.equals(DISREGARD) && !said.equals(KEEP)).isPresent()) {
            members.wrong(
                    "decision",
                    "The decision (" + verb.get() + ") of " + owner + " must be " + DISREGARD + " or " + KEEP);
            return Optional.empty();
        }
        return verb;
    }

    private static Optional<Keep.Finding> finding(Members members, Optional<String> verb, String owner) {
        boolean keeps = verb.filter(KEEP::equals).isPresent();
        Optional<String> given = keeps ? members.neededText("finding") : members.text("finding");
        if (!keeps && verb.isPresent() && given.isPresent()) {
            members.wrong("finding", "The finding of " + owner + " must be given only where the tender is kept");
        }
        return keeps ? Codes.FINDINGS.read(given, "finding", members, "The finding", "of " + owner) : Optional.empty();
    }

    private List<PriorStep> steps(Members members, String owner) {
        List<PriorStep> steps = new ArrayList<>();
        for (Json.Obj object : Items.objects(members.array("steps"), "A step of " + owner, faults)) {
            step(object, "a step of " + owner).ifPresent(steps::add);
        }
        return steps;
    }

    private Optional<PriorStep> step(Json.Obj object, String owner) {
        int before = faults.count();
        Members members = new Members(object, owner, faults, STEP);
        Optional<PriorStep.Kind> kind =
                Codes.STEPS.read(members.neededText("step"), "step", members, "The kind", "of " + owner);
        Optional<LocalDate> on = Dates.needed(members, "on", owner);
        Optional<LocalDate> until = Dates.read(members, "until", owner);
        Optional<String> text = members.neededText("text");
        members.refuseOthers();
        return faults.count() > before || kind.isEmpty() || on.isEmpty() || text.isEmpty()
                ? Optional.empty()
                : Made.at(object, owner, faults, () -> new PriorStep(kind.get(), on.get(), until, text.get()));
    }
}

package io.github.tenderscore.json;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.framework.CallOff;
import io.github.tenderscore.framework.Framework;
import io.github.tenderscore.framework.FrameworkEvaluation;
import io.github.tenderscore.framework.FrameworkKind;
import io.github.tenderscore.framework.Mechanism;
import io.github.tenderscore.framework.Term;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.stage.Progression;
import io.github.tenderscore.stage.TieDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a document of a framework and a stored result have in common. */
final class FrameworkContent {

    private static final Set<String> TERM = Set.of("first", "last", "reasonsForLonger", "open");
    private static final Set<String> SCHEME = Set.of("awards", "expires");
    private static final Set<String> MECHANISM = Set.of("id", "skipped");
    private static final List<String> MECHANISMS =
            List.of("ranked-order", "rotation", "lowest-price", "single-supplier");

    private final EvaluationReader reader;
    private final Faults faults;

    FrameworkContent(EvaluationReader reader, Faults faults) {
        this.reader = reader;
        this.faults = faults;
    }

    Optional<Placed<FrameworkEvaluation>> read(OpenDocument document) {
        Members members = document.members();
        Pointers pointers = new Pointers(document.object());
        Optional<String> title = members.neededText("title");
        Optional<FrameworkKind> kind = Codes.FRAMEWORKS.read(
                members.neededText("kind", "the kind of framework"), "kind", members, "The kind", "of the framework");
        if (members.any("admission").isEmpty()) {
            members.wrong("admission", "The member \"admission\" of the document is missing; it must be an object");
        }
        Optional<Progression> admission =
                members.object("admission").flatMap(object -> ProgressionReader.read(object, "the admission", faults));
        boolean coreTerms = members.bool("coreTerms").orElse(false);
        Optional<Mechanism> mechanism = members.object("mechanism").flatMap(this::mechanism);
        if (members.any("term").isEmpty()) {
            members.wrong("term", "The member \"term\" of the document is missing; it must be an object");
        }
        Optional<Term> term = members.object("term").flatMap(this::term);
        Optional<Evaluation> tenders = reader.content(members, faults);
        Optional<TieDecision> tie = ProgressionReader.tieDecision(members, "the admission", faults);
        List<CallOff> callOffs = new CallOffsReader(reader, pointers, faults).read(members.array("callOffs"));
        members.refuseOthers();
        if (!faults.isEmpty()
                || title.isEmpty()
                || kind.isEmpty()
                || admission.isEmpty()
                || term.isEmpty()
                || tenders.isEmpty()) {
            return Optional.empty();
        }
        return Made.placed(
                        pointers,
                        faults,
                        () -> new Framework(
                                title.get(),
                                kind.get(),
                                tenders.get().methodology(),
                                admission.get(),
                                coreTerms,
                                mechanism,
                                term.get()))
                .map(framework ->
                        new Placed<>(new FrameworkEvaluation(framework, tenders.get(), tie, callOffs), pointers));
    }

    private Optional<Mechanism> mechanism(Json.Obj object) {
        Members members = new Members(object, "the mechanism", faults, MECHANISM);
        Optional<String> id = members.neededText("id", "one of " + String.join(", ", MECHANISMS));
        boolean turns = id.filter("rotation"::equals).isPresent();
        Optional<String> code = turns
                ? members.neededText("skipped", "what becomes of the turn of a member that is passed over")
                : Optional.empty();
        Optional<Mechanism.Rotation.Skipped> skipped = Codes.SKIPPED.read(
                code, "skipped", members, "What becomes of the turn", "of a member that is passed over");
        members.refuseOthers();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return switch (id.get()) {
            case "ranked-order" -> Optional.of(new Mechanism.RankedOrder());
            case "rotation" -> skipped.map(Mechanism.Rotation::new);
            case "lowest-price" -> Optional.of(new Mechanism.LowestPrice());
            case "single-supplier" -> Optional.of(new Mechanism.SingleSupplier());
            default -> {
                members.wrong("id", "The mechanism (" + id.get() + ") must be one of " + String.join(", ", MECHANISMS));
                yield Optional.empty();
            }
        };
    }

    private Optional<Term> term(Json.Obj object) {
        int before = faults.count();
        Members members = new Members(object, "the term", faults, TERM);
        Optional<LocalDate> first = Dates.needed(members, "first", "the term");
        Optional<LocalDate> last = Dates.needed(members, "last", "the term");
        Optional<String> reasons = members.text("reasonsForLonger");
        Optional<Term.OpenScheme> open = members.object("open").flatMap(this::scheme);
        members.refuseOthers();
        return faults.count() > before || first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : Made.at(object, faults, () -> new Term(first.get(), last.get(), reasons, open));
    }

    private Optional<Term.OpenScheme> scheme(Json.Obj object) {
        int before = faults.count();
        Members members = new Members(object, "the open framework", faults, SCHEME);
        members.neededArray("awards");
        List<LocalDate> awards = new ArrayList<>();
        for (String text : Items.texts(members, "awards", "the open framework", faults)) {
            Dates.parsed(members, "awards", text, "the open framework").ifPresent(awards::add);
        }
        Optional<LocalDate> expires = Dates.needed(members, "expires", "the open framework");
        members.refuseOthers();
        return faults.count() > before || expires.isEmpty()
                ? Optional.empty()
                : Made.at(object, faults, () -> new Term.OpenScheme(awards, expires.get()));
    }
}

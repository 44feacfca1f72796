package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Reason;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads why a tender has its score on a criterion: a text, or an object that also says where in the tender it is found. */
final class ReasonReader {

    private static final Set<String> KNOWN = Set.of("text", "references");

    private ReasonReader() {}

    static Optional<Reason> read(Json value, String tender, String criterion, Faults faults) {
        String whose = "the reason of the tender " + tender + " on the criterion " + criterion;
        int before = faults.count();
        if (value instanceof Json.Text text) {
            return Made.at(value, whose, faults, () -> new Reason(text.value(), List.of()));
        }
        if (!(value instanceof Json.Obj object)) {
            faults.add(
                    List.of(value.pointer()),
                    "The value of " + whose + " is " + value.what() + " and must be a text or an object");
            return Optional.empty();
        }
        Members members = new Members(object, whose, faults, KNOWN);
        Optional<String> text = members.neededText("text");
        List<String> references = Items.texts(members, "references", whose, faults);
        members.refuseOthers();
        return faults.count() == before
                ? text.flatMap(said -> Made.at(value, whose, faults, () -> new Reason(said, references)))
                : Optional.empty();
    }
}

package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Opens a document: it must be an object and have the format that is wanted. */
final class Opened {

    private Opened() {}

    static Optional<Members> document(Json json, String wanted, Collection<String> known, Faults faults) {
        if (!(json instanceof Json.Obj object)) {
            faults.add(List.of(json.pointer()), "The document is " + json.what() + " and must be an object");
            return Optional.empty();
        }
        Members members = new Members(object, "the document", faults, known);
        members.text("$schema");
        Optional<String> format = members.neededText("format", "\"" + wanted + "\"");
        if (format.filter(found -> !found.equals(wanted)).isPresent()) {
            members.wrong("format", wrongFormat(format.get(), wanted));
            return Optional.empty();
        }
        return Optional.of(members);
    }

    private static String wrongFormat(String found, String wanted) {
        String refusal = "The format (" + found + ") of the document must be " + wanted;
        return found.startsWith("tenderscore-draft/")
                ? refusal
                        + "; this is a draft, which cannot be scored until it is completed as its member \"toComplete\" says"
                : refusal;
    }
}

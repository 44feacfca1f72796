package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A document of the format that is wanted: its members, and the object itself for the places of faults. */
record OpenDocument(Json.Obj object, Members members) {

    /** Opens a document; empty where it is no object or of another format, which is then noted. */
    static Optional<OpenDocument> of(Json json, String wanted, Collection<String> known, Faults faults) {
        Optional<Members> members = Opened.document(json, wanted, known, faults);
        return json instanceof Json.Obj object ? members.map(all -> new OpenDocument(object, all)) : Optional.empty();
    }

    /** Opens what a result was made from; its results are left out, so that none is taken for a misspelt member. */
    static Optional<OpenDocument> stored(Json json, String wanted, Collection<String> known, Faults faults) {
        if (!(json instanceof Json.Obj object)) {
            return of(json, wanted, known, faults);
        }
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        members.keySet().retainAll(known);
        return of(new Json.Obj(object.at(), members), wanted, known, faults);
    }
}

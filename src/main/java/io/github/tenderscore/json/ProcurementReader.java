package io.github.tenderscore.json;

import io.github.tenderscore.award.ProcurementReference;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import java.util.Optional;
import java.util.Set;

/** Reads which procurement of which authority a notice belongs to. */
final class ProcurementReader {

    private ProcurementReader() {}

    static Optional<ProcurementReference> read(Members members, Json.Obj object, Faults faults) {
        Optional<String> ocid =
                members.neededText("ocid", "the identifier of the procurement, such as ocds-h6vhtk-06e832");
        Optional<Json.Obj> authority = members.neededObject("authority", "an object with id and name");
        Optional<String> id = Optional.empty();
        Optional<String> name = Optional.empty();
        if (authority.isPresent()) {
            Members whose = new Members(authority.get(), "the authority", faults, Set.of("id", "name"));
            id = whose.neededText("id");
            name = whose.neededText("name");
            whose.refuseOthers();
        }
        if (ocid.isEmpty() || id.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        String number = ocid.get();
        String buyer = id.get();
        String called = name.get();
        return Made.at(object, faults, () -> new ProcurementReference(number, buyer, called));
    }
}

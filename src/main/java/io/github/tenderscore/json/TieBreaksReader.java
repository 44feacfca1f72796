package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.ranking.TieBreak;
import io.github.tenderscore.ranking.TieBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the published chain of tie-breaks. */
final class TieBreaksReader {

    private static final Set<String> KNOWN = Set.of(TieBreaks.HIGHEST, TieBreaks.LOWEST);

    private TieBreaksReader() {}

    static List<TieBreak> read(Optional<Json.Arr> array, Faults faults) {
        List<TieBreak> chain = new ArrayList<>();
        List<Json> items = array.map(Json.Arr::items).orElse(List.of());
        for (Json.Obj object :
                Items.objects(items, "The tie-break", "an object such as {\"highest\": \"quality\"}", faults)) {
            Members one = new Members(object, "the tie-break", faults, KNOWN);
            Optional<String> highest = one.text(TieBreaks.HIGHEST);
            Optional<String> lowest = one.text(TieBreaks.LOWEST);
            one.refuseOthers();
            if (one.any(TieBreaks.HIGHEST).isPresent()
                    == one.any(TieBreaks.LOWEST).isPresent()) {
                faults.add(
                        List.of(object.pointer()),
                        "The tie-break must have either \"highest\" or \"lowest\" with the id of a criterion");
            }
            highest.map(TieBreaks::highest).ifPresent(chain::add);
            lowest.map(TieBreaks::lowest).ifPresent(chain::add);
        }
        return chain;
    }
}

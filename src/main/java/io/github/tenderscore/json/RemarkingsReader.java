package io.github.tenderscore.json;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.stage.Remarking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what tenders of earlier rounds would have been given under changed criteria. */
final class RemarkingsReader {

    private static final Set<String> KNOWN = Set.of("stage", "tender", "responses");

    private final StageMethods methods;
    private final Faults faults;

    RemarkingsReader(StageMethods methods, Faults faults) {
        this.methods = methods;
        this.faults = faults;
    }

    List<Remarking> read(Optional<Json.Arr> array) {
        List<Remarking> marks = new ArrayList<>();
        for (Json.Obj object : Items.objects(array, "What is marked again", faults)) {
            Members one = new Members(object, "what is marked again", faults, KNOWN);
            Optional<String> stage = one.neededText("stage");
            Optional<String> tender = one.neededText("tender");
            if (one.any("responses").isEmpty()) {
                one.wrong(
                        "responses",
                        "The member \"responses\" of what is marked again is missing; it must be an object");
            }
            Optional<Json.Obj> responses = one.object("responses");
            one.refuseOthers();
            Optional<MethodologyReader> method = stage.flatMap(methods::latest).map(StageMethods.Dated::reader);
            if (stage.isPresent() && method.isEmpty()) {
                one.wrong(
                        "stage",
                        "The stage (" + stage.get() + ") of what is marked again must be one of the procedure");
            }
            if (method.isPresent() && tender.isPresent() && responses.isPresent()) {
                Map<String, Response> read =
                        new TendersReader(method.get(), Set.of(), faults).responses(tender.get(), responses.get());
                read.forEach((criterion, response) ->
                        marks.add(new Remarking(stage.get(), tender.get(), criterion, response)));
            }
        }
        return marks;
    }
}

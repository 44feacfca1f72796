package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document of the format that is wanted: its members, and the object itself for the places of faults. */
record OpenDocument(Json.Obj object, Members members) {

    /** Which command a document of some format is meant for. */
    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry(EvaluationReader.FORMAT, "score"),
            Map.entry(LotsReader.FORMAT, "lots"),
            Map.entry(StagesReader.FORMAT, "stages"),
            Map.entry(FrameworkReader.FORMAT, "calloff"),
            Map.entry(SummaryFactsReader.FORMAT, "summaries, as its --award"),
            Map.entry(AwardNoticeReader.FORMAT, "notice"),
            Map.entry(PlaceReader.FORMAT, "place"),
            Map.entry(MeasuresReader.FORMAT, "value, as its --catalogue"),
            Map.entry(CommitmentsReader.FORMAT, "value"),
            Map.entry(ValuationWriter.FORMAT, "verify"),
            Map.entry(RecordWriter.FORMAT, "record show"),
            Map.entry(DeliveryReader.FORMAT, "deliver"),
            Map.entry(AssessmentWriter.FORMAT, "verify"),
            Map.entry(LotAwardsWriter.FORMAT, "verify"),
            Map.entry(ProcedureResultWriter.FORMAT, "verify"),
            Map.entry(FrameworkResultWriter.FORMAT, "verify"),
            Map.entry(DeliveryResultWriter.FORMAT, "verify"),
            Map.entry(MonitorReader.FORMAT, "monitor"),
            Map.entry(DashboardWriter.FORMAT, "monitor, as its --since"),
            Map.entry(WeightsReader.FORMAT, "weights"),
            Map.entry(CheckReader.FORMAT, "check"),
            Map.entry(BidModelReader.FORMAT, "stress, as its --bids"),
            Map.entry(WeightsWriter.FORMAT, "verify"),
            Map.entry(SummariesWriter.FORMAT, "verify"));

    /** Opens a document; empty where it is no object or of another format, which is then noted. */
    static Optional<OpenDocument> of(Json json, String wanted, Collection<String> known, Faults faults) {
        if (!(json instanceof Json.Obj object)) {
            faults.add(List.of(json.pointer()), "The document is " + json.what() + " and must be an object");
            return Optional.empty();
        }
        Members members = new Members(object, "the document", faults, known);
        members.text("$schema");
        Optional<String> format = members.neededText("format", "\"" + wanted + "\"");
        if (format.filter(found -> !found.equals(wanted)).isPresent()) {
            Fault fault = Fault.at(List.of(object.below("format")), wrongFormat(format.get(), wanted));
            faults.add(hint(format.get(), wanted).map(fault::maybe).orElse(fault));
            return Optional.empty();
        }
        return Optional.of(new OpenDocument(object, members));
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

    private static Optional<String> hint(String found, String wanted) {
        if (wanted.equals(CheckReader.FORMAT) && found.equals(EvaluationReader.FORMAT)) {
            return Optional.of(
                    "its method is to be checked, for which the command check must be given --facts, or --commenced,"
                            + " --route and --buyer");
        }
        return Optional.ofNullable(COMMANDS.get(found)).map(command -> "it is meant for the command " + command);
    }

    private static String wrongFormat(String found, String wanted) {
        String refusal = "The format (" + found + ") of the document must be " + wanted;
        return found.startsWith("tenderscore-draft/")
                ? refusal
                        + "; this is a draft, which cannot be scored until it is completed as its member \"toComplete\" says"
                : refusal;
    }
}

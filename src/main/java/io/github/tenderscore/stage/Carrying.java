package io.github.tenderscore.stage;

import io.github.tenderscore.TenderResult;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.number.Ratio;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills in the responses that the tenders of a stage carry from earlier stages, with the reasons of their scores. */
final class Carrying {

    private final Map<String, StageResult> earlier;
    private final Faults faults;
    private final Map<String, Map<String, TenderResult>> byTender = new HashMap<>();

    Carrying(Map<String, StageResult> earlier, Faults faults) {
        this.earlier = earlier;
        this.faults = faults;
    }

    List<Tender> complete(Stage stage, List<Tender> tenders) {
        return tenders.stream().map(tender -> complete(stage, tender)).toList();
    }

    private Tender complete(Stage stage, Tender tender) {
        Map<String, Response> responses = new LinkedHashMap<>(tender.responses());
        Map<String, Reason> reasons = new LinkedHashMap<>(tender.reasons());
        for (Carry carry : stage.carries()) {
            response(carry, tender.id()).ifPresent(response -> responses.put(carry.into(), response));
            source(carry, tender.id())
                    .flatMap(one -> carry.criterion().flatMap(one.tender()::reason))
                    .ifPresent(reason -> reasons.putIfAbsent(carry.into(), reason));
        }
        return new Tender(tender.id(), tender.supplier(), responses, reasons);
    }

    /** What a tender carries; empty where it gave no response there, so that the later method says what a missing one does. */
    Optional<Response> response(Carry carry, String tender) {
        Optional<TenderResult> source = source(carry, tender);
        if (carry.what() == Carry.What.RESPONSE) {
            return source.flatMap(one ->
                    Optional.ofNullable(one.tender().response(carry.criterion().orElseThrow())));
        }
        return source.flatMap(one -> points(carry, one)).map(Response.Quantity::new);
    }

    private Optional<TenderResult> source(Carry carry, String tender) {
        return Optional.ofNullable(
                byTender.computeIfAbsent(carry.stage(), this::results).get(tender));
    }

    private Map<String, TenderResult> results(String stage) {
        Map<String, TenderResult> results = new HashMap<>();
        Optional.ofNullable(earlier.get(stage))
                .ifPresent(one -> one.assessment()
                        .results()
                        .forEach(result -> results.put(result.tender().id(), result)));
        return results;
    }

    private Optional<Ratio> points(Carry carry, TenderResult source) {
        if (carry.criterion().isEmpty()) {
            return total(source);
        }
        return source.points(carry.criterion().get()).map(points -> {
            if (points.published().compareTo(points.available()) > 0) {
                faults.add(
                        FaultPlaces.response(
                                carry.stage(),
                                source.tender().id(),
                                carry.criterion().get()),
                        "The points (" + points.published() + ") of the tender "
                                + source.tender().id() + " on "
                                + carry.criterion().get() + " must be at most " + points.available()
                                + ", the points that can be earned, to be carried into " + carry.into());
            }
            return points.published();
        });
    }

    /** The published total of a tender, which is the figure it is ranked by where points are added up. */
    private static Optional<Ratio> total(TenderResult source) {
        return source.figure();
    }
}

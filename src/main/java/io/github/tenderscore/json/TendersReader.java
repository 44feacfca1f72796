package io.github.tenderscore.json;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Reason;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import io.github.tenderscore.model.TenderCheck;
import io.github.tenderscore.quality.ConsensusRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the tenders of a document; each response is read as the kind that its criterion asks for. */
final class TendersReader {

    private static final Set<String> KNOWN = Set.of("id", "supplier", "responses", "reasons");

    private final MethodologyReader method;
    private final Set<String> unassessed;
    private final Set<String> carried;
    private final Faults faults;
    private final Set<String> taken = new HashSet<>();

    /** A reader of tenders, of which some are not assessed and so need no response. */
    TendersReader(MethodologyReader method, Set<String> unassessed, Faults faults) {
        this(method, unassessed, Set.of(), faults);
    }

    /** A reader of tenders that do not give the responses on some criteria themselves. */
    TendersReader(MethodologyReader method, Set<String> unassessed, Set<String> carried, Faults faults) {
        this.method = method;
        this.unassessed = unassessed;
        this.carried = carried;
        this.faults = faults;
    }

    /** Reads the tenders and notes every fault of theirs, also where the method as a whole is refused. */
    List<Tender> read(Optional<Json.Arr> array) {
        List<Tender> tenders = new ArrayList<>();
        for (Json.Obj object : Items.objects(array, "The tender", faults)) {
            Tender tender = tender(object);
            check(tender, object);
            tenders.add(tender);
        }
        return tenders;
    }

    private Tender tender(Json.Obj object) {
        String id = Members.peek(object, "id", KNOWN).orElse(object.pointer());
        Members members = new Members(object, "the tender " + id, faults, KNOWN);
        Optional<String> given = members.neededText("id");
        if (given.isPresent() && !taken.add(id)) {
            members.wrong("id", "The id (" + id + ") of a tender must occur only once");
        }
        Supplier supplier = SupplierReader.read(members, id, faults);
        if (members.any("responses").isEmpty()) {
            members.wrong(
                    "responses", "The member \"responses\" of the tender " + id + " is missing; it must be an object");
        }
        Optional<Json.Obj> responses = members.object("responses");
        Map<String, Reason> reasons = reasons(members, id);
        members.refuseOthers();
        return new Tender(
                id, supplier, responses.map(said -> responses(id, said)).orElseGet(this::standIns), reasons);
    }

    private Map<String, Reason> reasons(Members members, String tender) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        members.object("reasons")
                .ifPresent(object -> object.members().forEach((criterion, value) -> {
                    ReasonReader.read(value, tender, criterion, faults)
                            .ifPresent(reason -> reasons.put(criterion, reason));
                    if (method.isComplete() && !method.ids().contains(criterion)) {
                        faults.add(
                                List.of(object.below(criterion)),
                                "The reason of the tender " + tender + " on " + criterion
                                        + " must be on a criterion or group of the method");
                    }
                }));
        return reasons;
    }

    private void check(Tender tender, Json.Obj object) {
        method.pointers().put(List.of("tenders", tender.id()), object);
        Faults found = new Faults();
        List<Criterion.Leaf> asked = method.readableLeaves().stream()
                .filter(leaf -> !carried.contains(leaf.id()))
                .toList();
        TenderCheck.run(
                asked,
                method.priceUnit(),
                method.consensus().orElseGet(ConsensusRules::moderated),
                List.of(own(tender)),
                unassessed,
                found);
        for (Fault fault : found.list()) {
            faults.add(method.pointers().pointed(fault));
        }
    }

    /** The tender without what it must not give, which is refused elsewhere. */
    private Tender own(Tender tender) {
        if (carried.isEmpty()) {
            return tender;
        }
        Map<String, Response> responses = new LinkedHashMap<>(tender.responses());
        responses.keySet().removeAll(carried);
        return new Tender(tender.id(), tender.supplier(), responses, tender.reasons());
    }

    /** Responses without a fault, in the place of all those that could not be read. */
    private Map<String, Response> standIns() {
        Map<String, Response> responses = new LinkedHashMap<>();
        for (Criterion.Leaf leaf : method.readableLeaves()) {
            responses.put(leaf.id(), StandIn.in(leaf, method.priceUnit()));
        }
        return responses;
    }

    /** The responses of a tender; one on no criterion of the method is an answer that a check refuses. */
    Map<String, Response> responses(String tender, Json.Obj object) {
        Map<String, Response> responses = new LinkedHashMap<>();
        Members members = new Members(object, "the tender " + tender, faults, Set.of());
        Map<String, Criterion.Leaf> leaves = new HashMap<>();
        method.readableLeaves().forEach(leaf -> leaves.putIfAbsent(leaf.id(), leaf));
        object.members().forEach((criterion, value) -> {
            Criterion.Leaf leaf = leaves.get(criterion);
            if (leaf != null) {
                responses.put(criterion, response(members, tender, leaf, value));
            } else if (method.isComplete() && !method.unreadable().contains(criterion)) {
                // on no criterion of the method, which the check refuses
                responses.put(criterion, new Response.YesNo(true));
            }
        });
        return responses;
    }

    /** A response of the kind that is asked for; where it cannot be read a fault is noted, and a harmless one takes its place. */
    private Response response(Members members, String tender, Criterion.Leaf leaf, Json value) {
        ResponseReader reader = new ResponseReader(
                method.priceUnit(),
                method.currencyReadable(),
                method.vatReadable(),
                method.consensus().isPresent(),
                method.pointers(),
                faults);
        return reader.read(
                        members,
                        List.of("tenders", tender, "responses", leaf.id()),
                        "the tender " + tender + " on the criterion " + leaf.id(),
                        leaf.scoring(),
                        value)
                .orElseGet(() -> StandIn.in(leaf, method.priceUnit()));
    }
}

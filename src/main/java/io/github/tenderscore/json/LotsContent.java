package io.github.tenderscore.json;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.lot.Lot;
import io.github.tenderscore.lot.LotCaps;
import io.github.tenderscore.lot.LotEvaluation;
import io.github.tenderscore.lot.LotMechanism;
import io.github.tenderscore.lot.Lotting;
import io.github.tenderscore.lot.SupplierTerms;
import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Catalogue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a document of lots and stored awards have in common; each lot is read as an evaluation of its own. */
final class LotsContent {

    private static final Set<String> KNOWN_OF_LOT =
            Set.of("id", "name", "value", "methodology", "notes", "tenders", "decisions");

    private final EvaluationReader reader;
    private final Catalogue<LotMechanism> mechanisms;
    private final Faults faults;
    private final Map<String, Evaluation> evaluations = new LinkedHashMap<>();
    private final List<Lot> lots = new ArrayList<>();
    private boolean complete = true;

    LotsContent(EvaluationReader reader, Catalogue<LotMechanism> mechanisms, Faults faults) {
        this.reader = reader;
        this.mechanisms = mechanisms;
        this.faults = faults;
    }

    Optional<LotEvaluation> read(OpenDocument document) {
        Members members = document.members();
        Pointers pointers = new Pointers(document.object());
        List<String> notes = Items.texts(members, "notes", "the document", faults);
        String title = members.neededText("title").orElse("?");
        LotCaps caps = caps(members, pointers);
        Optional<LotMechanism> mechanism = members.object("mechanism")
                .flatMap(rule -> RuleReader.read(rule, "id", "the lots", mechanisms, faults));
        complete = complete && mechanism.isPresent() == members.any("mechanism").isPresent();
        List<String> order = Items.texts(members, "awardOrder", "the document", faults);
        LotMerge merge = new LotMerge(members.object("common"));
        LotSuppliers suppliers = new LotSuppliers(members.array("suppliers"), pointers, faults);
        members.neededArray("lots")
                .ifPresent(array -> array.items().forEach(item -> lot(item, title, merge, suppliers, pointers)));
        Optional<Lotting> lotting = lotting(title, merge.common(), caps, mechanism, order, pointers);
        return lotting.map(published -> evaluation(published, notes, suppliers.terms(), pointers));
    }

    /** The limits; where one of them is refused, nothing else is said of them. */
    private LotCaps caps(Members members, Pointers pointers) {
        Optional<Integer> tendered = whole(members, "maximumLotsTendered");
        Optional<Integer> awarded = whole(members, "maximumLotsAwarded");
        Optional<Ratio> value = number(members, "maximumValueAwarded");
        return Made.placed(pointers, faults, () -> new LotCaps(tendered, awarded, value))
                .orElse(LotCaps.NONE);
    }

    private Optional<Integer> whole(Members members, String name) {
        Optional<Integer> value = Whole.read(members, name);
        complete = complete && value.isPresent() == members.any(name).isPresent();
        return value;
    }

    private Optional<Ratio> number(Members members, String name) {
        Optional<Ratio> value = members.digits(name).map(Ratio::parse);
        complete = complete && value.isPresent() == members.any(name).isPresent();
        return value;
    }

    private void lot(Json item, String title, LotMerge merge, LotSuppliers suppliers, Pointers pointers) {
        if (!(item instanceof Json.Obj object)) {
            faults.add(List.of(item.pointer()), "The lot is " + item.what() + " and must be an object");
            complete = false;
            return;
        }
        String id = Members.peek(object, "id", KNOWN_OF_LOT).orElse(object.pointer());
        pointers.putWithTenders("lots", id, object);
        Faults found = new Faults();
        Members members =
                new Members(merge.merged(object, title, suppliers, found), "the lot " + id, found, KNOWN_OF_LOT);
        members.neededText("id");
        String name = members.neededText("name").orElse("?");
        Optional<Ratio> value = members.digits("value").map(Ratio::parse);
        Optional<Evaluation> evaluation = reader.content(members, found);
        members.refuseOthers();
        // what is wrong with the common part is wrong in every lot, and is named once
        found.list().stream().filter(fault -> !faults.list().contains(fault)).forEach(faults::add);
        if (evaluation.isPresent() && found.isEmpty()) {
            lots.add(new Lot(id, name, evaluation.get().methodology(), value));
            evaluations.put(id, evaluation.get());
        } else {
            complete = false;
        }
    }

    private Optional<Lotting> lotting(
            String title,
            List<String> common,
            LotCaps caps,
            Optional<LotMechanism> mechanism,
            List<String> order,
            Pointers pointers) {
        return complete
                ? Made.placed(pointers, faults, () -> new Lotting(title, lots, common, caps, mechanism, order))
                : Optional.empty();
    }

    private LotEvaluation evaluation(
            Lotting lotting, List<String> notes, List<SupplierTerms> terms, Pointers pointers) {
        LotEvaluation evaluation = LotEvaluation.under(lotting);
        for (Map.Entry<String, Evaluation> lot : evaluations.entrySet()) {
            evaluation = evaluation.lot(lot.getKey(), before -> lot.getValue());
        }
        for (SupplierTerms stated : terms) {
            evaluation = evaluation.terms(stated);
        }
        for (String note : notes) {
            evaluation = evaluation.note(note);
        }
        boolean tendered =
                evaluations.values().stream().anyMatch(one -> !one.tenders().isEmpty());
        if (tendered || !terms.isEmpty()) {
            for (Fault fault : evaluation.faults()) {
                faults.add(pointers.pointed(fault));
            }
        }
        return evaluation;
    }
}

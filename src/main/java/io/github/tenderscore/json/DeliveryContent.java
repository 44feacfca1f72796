package io.github.tenderscore.json;

import io.github.tenderscore.award.ProcurementReference;
import io.github.tenderscore.delivery.CatalogueEdition;
import io.github.tenderscore.delivery.Contract;
import io.github.tenderscore.delivery.Delivery;
import io.github.tenderscore.delivery.Failure;
import io.github.tenderscore.delivery.Kpi;
import io.github.tenderscore.delivery.LadderPromise;
import io.github.tenderscore.delivery.RecoveryPlan;
import io.github.tenderscore.delivery.Review;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a document of a contract that is followed and a stored result have in common. */
final class DeliveryContent {

    static final Set<String> KNOWN = Set.of(
            "$schema",
            "format",
            "contract",
            "terms",
            "kpis",
            "promises",
            "editions",
            "reviews",
            "failures",
            "recoveryPlans",
            "levels",
            "notice");

    private final OpenDocument document;
    private final Faults faults;

    DeliveryContent(OpenDocument document, Faults faults) {
        this.document = document;
        this.faults = faults;
    }

    Optional<Placed<DeliveryDocument>> read() {
        Members members = document.members();
        Pointers pointers = new Pointers(document.object());
        Optional<Contract> contract = members.neededObject("contract", "an object with the contract")
                .flatMap(object -> FollowedContractReader.read(object, faults));
        DeliveryTermsReader termsReader = new DeliveryTermsReader(faults);
        DeliveryTermsReader.Read terms =
                termsReader.read(members.neededObject("terms", "an object that says how delivery is judged"));
        KpiReader kpiReader = new KpiReader(pointers, faults);
        List<Kpi> kpis = kpiReader.read(members.neededArray("kpis"), terms.zero());
        List<Kpi> promises = kpiReader.read(members.array("promises"), terms.zero());
        List<CatalogueEdition> editions = termsReader.editions(members.array("editions"));
        List<Review> reviews = new ReviewReader(pointers, faults).read(members.array("reviews"));
        DeliveryEventsReader events = new DeliveryEventsReader(pointers, faults);
        List<Failure> failures = events.failures(members.array("failures"));
        List<RecoveryPlan> plans = events.plans(members.array("recoveryPlans"));
        List<LadderPromise> levels = events.levels(members.array("levels"));
        Optional<DeliveryDocument.Notice> notice = members.object("notice").flatMap(this::notice);
        members.refuseOthers();
        if (!faults.isEmpty() || contract.isEmpty() || terms.terms().isEmpty()) {
            return Optional.empty();
        }
        return Made.placed(
                        pointers,
                        faults,
                        () -> new Delivery(
                                contract.get(),
                                terms.terms().get(),
                                kpis,
                                promises,
                                editions,
                                reviews,
                                failures,
                                plans,
                                levels))
                .map(delivery -> new Placed<>(new DeliveryDocument(delivery, notice), pointers));
    }

    private Optional<DeliveryDocument.Notice> notice(Json.Obj object) {
        int before = faults.count();
        Members members = new Members(object, "the notice", faults, Set.of("ocid", "authority", "award", "kpis"));
        Optional<ProcurementReference> procurement = ProcurementReader.read(members, object, faults);
        Optional<String> award = members.text("award");
        List<String> kpis = Items.texts(members, "kpis", "the notice", faults);
        members.refuseOthers();
        return faults.count() > before
                ? Optional.empty()
                : procurement.map(one -> new DeliveryDocument.Notice(one, award, kpis));
    }
}

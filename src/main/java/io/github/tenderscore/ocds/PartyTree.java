package io.github.tenderscore.ocds;

import io.github.tenderscore.award.AwardRoute;
import io.github.tenderscore.award.AwardedContract;
import io.github.tenderscore.award.ProcurementReference;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.SupplierKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The organisations of a notice: the authority, who is awarded a contract and, above £5 million, who is not. */
final class PartyTree {

    private static final String WINNER = "supplier";

    /** A supplier that is awarded one contract and not another is one party with both roles. */
    private record Party(Supplier supplier, Set<String> roles) {}

    private PartyTree() {}

    static List<Map<String, Object>> of(
            ProcurementReference procurement, AwardRoute route, List<AwardedContract> contracts) {
        Map<String, Party> parties = new LinkedHashMap<>();
        contracts.forEach(contract -> contract.suppliers().forEach(supplier -> add(parties, supplier, WINNER)));
        contracts.stream()
                .filter(contract -> route.isUnderSection19()
                        && contract.isAboveFiveMillion().value().orElse(false))
                .forEach(contract -> contract.unsuccessful().forEach(supplier -> add(parties, supplier, "tenderer")));
        List<Map<String, Object>> tree = new ArrayList<>();
        tree.add(buyer(procurement));
        parties.values().forEach(party -> tree.add(tree(party)));
        return tree;
    }

    private static void add(Map<String, Party> parties, Supplier supplier, String role) {
        String key = supplier.identifier().orElseGet(supplier::name);
        parties.computeIfAbsent(key, any -> new Party(supplier, new LinkedHashSet<>()))
                .roles()
                .add(role);
    }

    static Map<String, Object> buyer(ProcurementReference procurement) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", procurement.buyerName());
        tree.put("id", procurement.buyerId());
        tree.put("identifier", OrganizationId.of(procurement.buyerId()).tree());
        tree.put("roles", List.of("buyer"));
        return tree;
    }

    /** How an award refers to a supplier. */
    static Map<String, Object> reference(Supplier supplier) {
        Map<String, Object> tree = new LinkedHashMap<>();
        supplier.identifier()
                .ifPresent(id -> tree.put("id", OrganizationId.of(id).whole()));
        tree.put("name", supplier.name());
        return tree;
    }

    private static Map<String, Object> tree(Party party) {
        Supplier supplier = party.supplier();
        boolean wins = party.roles().contains(WINNER);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", supplier.name());
        supplier.identifier().map(OrganizationId::of).ifPresent(id -> {
            tree.put("id", id.whole());
            tree.put("identifier", id.tree());
        });
        supplier.postalAddress().ifPresent(address -> tree.put("address", Map.of("streetAddress", address)));
        supplier.email().filter(email -> wins).ifPresent(email -> tree.put("contactPoint", Map.of("email", email)));
        tree.put("roles", List.copyOf(party.roles()));
        Map<String, Object> details = details(supplier, wins);
        if (!details.isEmpty()) {
            tree.put("details", details);
        }
        return tree;
    }

    /** What is not known is left out; the notice asks of the unsuccessful for less than of winners. */
    private static Map<String, Object> details(Supplier supplier, boolean wins) {
        Map<String, Object> details = new LinkedHashMap<>();
        supplier.is(SupplierKind.SME).ifPresent(is -> details.put("scale", is ? "sme" : "large"));
        supplier.is(SupplierKind.VCSE).ifPresent(is -> details.put("vcse", is));
        if (wins) {
            supplier.is(SupplierKind.MUTUAL).ifPresent(is -> details.put("publicServiceMissionOrganization", is));
            supplier.is(SupplierKind.SUPPORTED_EMPLOYMENT).ifPresent(is -> details.put("shelteredWorkshop", is));
        }
        return details;
    }
}

package io.github.tenderscore.ocds;

import io.github.tenderscore.award.AssociatedPerson;
import io.github.tenderscore.award.AwardedContract;
import io.github.tenderscore.award.AwardedLot;
import io.github.tenderscore.award.Winner;
import io.github.tenderscore.model.Supplier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * On whom winners rely to satisfy the conditions of participation: the extension has them as the description of a subcontract, one for
 * each supplier, as in the published notice 029664-2025.
 */
final class SubcontractTree {

    private SubcontractTree() {}

    /** Empty where no winner is known to rely on anybody; that one relies on nobody has no form in the standard. */
    static Optional<Map<String, Object>> of(AwardedContract contract) {
        List<Map<String, Object>> subcontracts = new ArrayList<>();
        persons(contract).forEach((supplier, persons) -> {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("id", String.valueOf(subcontracts.size() + 1));
            tree.put("mainContractors", List.of(PartyTree.reference(supplier)));
            tree.put("description", String.join("; ", persons));
            subcontracts.add(tree);
        });
        return subcontracts.isEmpty() ? Optional.empty() : Optional.of(Map.of("subcontracts", subcontracts));
    }

    /** A supplier that wins several lots of the contract stands once. */
    private static Map<Supplier, Set<String>> persons(AwardedContract contract) {
        Map<Supplier, Set<String>> persons = new LinkedHashMap<>();
        for (AwardedLot lot : contract.lots()) {
            for (Winner winner : lot.winners()) {
                Supplier supplier =
                        lot.assessment().result(winner.tender()).tender().supplier();
                winner.associatedPersons().stream()
                        .flatMap(List::stream)
                        .forEach(person -> persons.computeIfAbsent(supplier, any -> new LinkedHashSet<>())
                                .add(text(person)));
            }
        }
        return persons;
    }

    private static String text(AssociatedPerson person) {
        return person.name() + ", " + person.postalAddress();
    }
}

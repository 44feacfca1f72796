package io.github.tenderscore.stress;

import io.github.tenderscore.TenderResult;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Tender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ranked bids of a field as they would stand if all answered a criterion as the winner does. */
final class Equalised {

    private final TriedMethod tried;
    private final List<Tender> ranked;
    private final Optional<List<String>> first;

    Equalised(TriedMethod tried, AssessedField field) {
        this.tried = tried;
        this.ranked = field.ranking().stream().map(TenderResult::tender).toList();
        this.first = first(ranked);
    }

    private Optional<List<String>> first(List<Tender> tenders) {
        try {
            return Optional.of(tried.assess(tenders).firstIds());
        } catch (FaultException e) {
            return Optional.empty();
        }
    }

    /** Who comes first as the bids are; empty where the ranked bids alone cannot be assessed. */
    Optional<List<String>> first() {
        return first;
    }

    /** Who comes first then; empty where the bids cannot be assessed so. */
    Optional<List<String>> firstIfAlikeOn(Part part) {
        Tender winner = ranked.get(0);
        List<Tender> alike = new ArrayList<>(ranked.size());
        for (Tender tender : ranked) {
            Map<String, Response> responses = new LinkedHashMap<>(tender.responses());
            for (String leaf : part.leaves()) {
                Optional.ofNullable(winner.response(leaf)).ifPresent(answer -> responses.put(leaf, answer));
            }
            alike.add(new Tender(tender.id(), tender.supplier(), responses));
        }
        return first(alike);
    }
}

package io.github.tenderscore.stage;

import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.MissingResponse;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.Scoring;
import io.github.tenderscore.model.Tender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the tenders of an earlier round under a changed method; what no earlier response answers is missing, and never zero. */
final class TenderMapping {

    private final Methodology before;
    private final Stage changed;
    private final Change change;
    private final Carrying carrying;
    private final List<Replay.Missing> missing = new ArrayList<>();

    TenderMapping(StageResult round, Stage changed, Change change, Carrying carrying) {
        this.before = round.assessment().evaluation().methodology();
        this.changed = changed;
        this.change = change;
        this.carrying = carrying;
    }

    /** The responses that are missing. */
    List<Replay.Missing> missing() {
        return missing;
    }

    /** The tenders, of which those that are disregarded need no response. */
    List<Tender> map(List<Tender> tenders, Set<String> disregarded) {
        List<Tender> mapped = new ArrayList<>();
        for (Tender tender : tenders) {
            Map<String, Response> responses = new LinkedHashMap<>();
            for (Criterion.Leaf leaf : disregarded.contains(tender.id())
                    ? List.<Criterion.Leaf>of()
                    : changed.method().leaves()) {
                response(tender, leaf).ifPresent(response -> responses.put(leaf.id(), response));
            }
            mapped.add(new Tender(tender.id(), tender.supplier(), responses));
        }
        return mapped;
    }

    private Optional<Response> response(Tender tender, Criterion.Leaf leaf) {
        Optional<Carry> carry = changed.carry(leaf.id());
        if (carry.isPresent()) {
            return carrying.response(carry.get(), tender.id());
        }
        Optional<Response> again = change.remarkings().stream()
                .filter(one -> one.stage().equals(changed.id())
                        && one.tender().equals(tender.id())
                        && one.criterion().equals(leaf.id()))
                .map(Remarking::response)
                .findFirst();
        return again.isPresent() ? again : earlier(tender, leaf);
    }

    private Optional<Response> earlier(Tender tender, Criterion.Leaf leaf) {
        Optional<String> obstacle = before.find(leaf.id())
                .map(old -> old instanceof Criterion.Leaf known
                        ? Mapping.obstacle(known, leaf)
                        : Optional.of("it was a group of others"))
                .orElse(Optional.of("it is new"));
        if (leaf.scoring() instanceof Scoring.Mark
                && !before.consensus().equals(changed.method().consensus())) {
            obstacle = obstacle.or(() -> Optional.of("how several marks become one is changed"));
        }
        Optional<Response> response = Optional.ofNullable(tender.response(leaf.id()));
        if (obstacle.isEmpty() && response.isEmpty() && leaf.missing() == MissingResponse.REFUSED) {
            obstacle = Optional.of("no response was given, which the changed method refuses");
        }
        if (obstacle.isPresent()) {
            missing.add(Replay.Missing.response("The response of the tender " + tender.id() + " in the stage "
                    + changed.id() + " on the changed criterion " + leaf.id() + " is not known: " + obstacle.get()));
            return Optional.empty();
        }
        return response;
    }
}

package io.github.tenderscore.stress;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Tender;
import java.util.ArrayList;
import java.util.List;

/** Withdraws losing bids one by one and counts the changes. Not thread-safe. */
final class ReversalTally {

    private final TriedMethod tried;
    private long fields;
    private long changed;
    private long losers;
    private long changing;
    private long undefined;
    private long assessed;

    ReversalTally(TriedMethod tried) {
        this.tried = tried;
    }

    void add(Field field, AssessedField before) {
        int losing = field.tenders().size() - before.first().size();
        if (losing == 0 || before.ranked() == 0) {
            return;
        }
        fields++;
        losers += losing;
        long changes = 0;
        for (String loser : tried.withdrawals().of(before.assessment(), before.first())) {
            changes += changes(field.tenders(), loser, before.first()) ? 1 : 0;
        }
        changing += changes;
        changed += changes > 0 ? 1 : 0;
    }

    private boolean changes(List<Tender> tenders, String loser, List<String> first) {
        List<Tender> rest = new ArrayList<>(tenders.size() - 1);
        for (Tender tender : tenders) {
            if (!tender.id().equals(loser)) {
                rest.add(tender);
            }
        }
        assessed++;
        try {
            return !tried.assess(rest).firstIds().equals(first);
        } catch (FaultException e) {
            undefined++;
            return false;
        }
    }

    void merge(ReversalTally other) {
        fields += other.fields;
        changed += other.changed;
        losers += other.losers;
        changing += other.changing;
        undefined += other.undefined;
        assessed += other.assessed;
    }

    Reversals reversals() {
        return new Reversals(
                new Share(changed, fields),
                new Share(changing, losers),
                undefined,
                assessed,
                tried.withdrawals().why());
    }
}

package io.github.tenderscore.check;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.decision.Consideration;
import io.github.tenderscore.decision.Decision;
import io.github.tenderscore.decision.Disregard;
import io.github.tenderscore.decision.Keep;
import io.github.tenderscore.model.Supplier;
import io.github.tenderscore.model.Tender;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The same tenders under other names, whose order is that of their own turned round. */
record OtherNames(Map<String, String> ids) {

    static OtherNames of(List<Tender> tenders) {
        return new OtherNames(renamed(tenders.stream().map(Tender::id).sorted().toList()));
    }

    /** New ids whose order is that of the old ones turned round. */
    private static Map<String, String> renamed(List<String> ids) {
        Map<String, String> renamed = new TreeMap<>();
        int digits = String.valueOf(ids.size()).length();
        for (int i = 0; i < ids.size(); i++) {
            String number = String.valueOf(ids.size() - i);
            renamed.put(ids.get(i), "renamed-" + "0".repeat(digits - number.length()) + number);
        }
        return renamed;
    }

    Evaluation of(Evaluation evaluation) {
        Evaluation renamed = Evaluation.under(evaluation.methodology())
                .tenders(evaluation.tenders().stream()
                        .map(tender -> new Tender(
                                known(tender.id()),
                                new Supplier("Supplier of " + known(tender.id())),
                                tender.responses(),
                                tender.reasons()))
                        .toList());
        for (Decision decision : evaluation.decisions()) {
            renamed = renamed.decide(of(decision));
        }
        return renamed;
    }

    /** The new id of a tender; every tender has one. */
    private String known(String tender) {
        return Objects.requireNonNull(ids.get(tender), tender);
    }

    private Decision of(Decision decision) {
        Consideration was = decision.about();
        Consideration about =
                new Consideration(known(was.tender()), was.ground(), was.cause(), was.steps(), was.evidence());
        return decision instanceof Keep keep
                ? new Keep(about, keep.finding(), keep.decider(), keep.date(), keep.reason())
                : new Disregard(about, decision.decider(), decision.date(), decision.reason());
    }
}

package io.github.tenderscore.check;

import io.github.tenderscore.Assessment;
import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.model.Criterion;
import io.github.tenderscore.model.Tender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The same tenders in other orders and under other names, assessed again.
 *
 * <p>Up to {@value #ALL_ORDERS} tenders are put in every order; more than that in three: from the last to the first, the second half before the
 * first, and every second one before the others. All are renamed once, so that the order of their ids is turned round.
 */
final class Reassessments {

    private static final int ALL_ORDERS = 4;

    private Reassessments() {}

    /** Tenders assessed again, whose results are those of the first by the ids that they had. */
    record Other(String how, Optional<Assessment> assessment, Map<String, String> ids) {

        /** The ids of the tenders whose result is not the same; all where they cannot be assessed so. */
        List<String> differing(Assessment first) {
            return first.results().stream()
                    .filter(result -> assessment
                            .map(one -> !figures(result).equals(figures(one.result(known(id(result))))))
                            .orElse(true))
                    .map(Other::id)
                    .sorted()
                    .toList();
        }

        /** The id that a tender has; every tender has one. */
        private String known(String tender) {
            return Objects.requireNonNull(ids.get(tender), tender);
        }

        private static String id(TenderResult result) {
            return result.tender().id();
        }

        private List<Object> figures(TenderResult result) {
            List<Object> figures =
                    new ArrayList<>(List.of(result.outcome().code(), result.rank(), result.figure(), result.total()));
            assessment.orElseThrow().evaluation().methodology().withGroups().stream()
                    .map(Criterion::id)
                    .map(result::points)
                    .forEach(figures::add);
            return figures;
        }
    }

    static List<Other> of(Assessment assessment) {
        Evaluation evaluation = assessment.evaluation();
        List<Tender> tenders = evaluation.tenders();
        Map<String, String> same = new TreeMap<>();
        tenders.forEach(tender -> same.put(tender.id(), tender.id()));
        List<Other> others = new ArrayList<>();
        for (List<Tender> order : orders(tenders)) {
            others.add(new Other(
                    "in the order "
                            + String.join(", ", order.stream().map(Tender::id).toList()),
                    assessed(evaluation.again(evaluation.methodology(), order)),
                    same));
        }
        OtherNames names = OtherNames.of(tenders);
        others.add(new Other("under other names", assessed(names.of(evaluation)), names.ids()));
        return others;
    }

    private static Optional<Assessment> assessed(Evaluation evaluation) {
        try {
            return Optional.of(evaluation.assess());
        } catch (FaultException e) {
            return Optional.empty();
        }
    }

    private static List<List<Tender>> orders(List<Tender> tenders) {
        List<List<Tender>> orders = new ArrayList<>();
        if (tenders.size() <= ALL_ORDERS) {
            permute(List.of(), tenders, orders);
            orders.remove(0);
            return orders;
        }
        List<Tender> reversed = new ArrayList<>(tenders);
        Collections.reverse(reversed);
        List<Tender> halves = new ArrayList<>(tenders);
        Collections.rotate(halves, tenders.size() / 2);
        List<Tender> seconds = new ArrayList<>();
        for (int first = 1; first >= 0; first--) {
            for (int i = first; i < tenders.size(); i += 2) {
                seconds.add(tenders.get(i));
            }
        }
        return List.of(reversed, halves, seconds);
    }

    private static void permute(List<Tender> chosen, List<Tender> rest, List<List<Tender>> orders) {
        if (rest.isEmpty()) {
            orders.add(chosen);
        }
        for (int i = 0; i < rest.size(); i++) {
            List<Tender> more = new ArrayList<>(chosen);
            more.add(rest.get(i));
            List<Tender> fewer = new ArrayList<>(rest);
            fewer.remove(i);
            permute(more, fewer, orders);
        }
    }
}

package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Names everything that is incomplete or inconsistent in an appraisal. */
record AppraisalCheck(
        String service,
        AppraisalTerms terms,
        List<AppraisalCriterion> criteria,
        List<DeliveryOption> options,
        Faults faults) {

    void run() {
        Words.needed(faults, "service", "service of an options appraisal", service);
        weights();
        statusQuo();
        Set<String> ids = new HashSet<>();
        Map<String, AppraisalCriterion> known = new HashMap<>();
        criteria.forEach(criterion -> known.putIfAbsent(criterion.id(), criterion));
        for (DeliveryOption option : options) {
            if (!ids.add(Slug.of(option.id()))) {
                faults.add(place(option), "The id (" + option.id() + ") of an option must occur only once");
            }
            scores(option, known);
            cost(option);
        }
        years();
    }

    private void weights() {
        if (criteria.isEmpty()) {
            faults.add(List.of("criteria"), "The number (0) of criteria of an appraisal must be at least 1");
            return;
        }
        Set<String> ids = new HashSet<>();
        for (AppraisalCriterion criterion : criteria) {
            if (!ids.add(Slug.of(criterion.id()))) {
                faults.add(
                        List.of("criteria", criterion.id()),
                        "The id (" + criterion.id() + ") of a criterion must occur only once");
            }
        }
        Ratio top = criteria.stream().map(AppraisalCriterion::swing).reduce(Ratio.ZERO, Ratio::max);
        if (!top.equals(Ratio.HUNDRED)) {
            faults.add(
                    Fault.at(List.of("criteria"), "The greatest swing (" + top + ") of an appraisal must be 100")
                            .maybe(
                                    "weights were given; a swing is how much the step from worst to best matters, the greatest 100"));
        }
    }

    private void statusQuo() {
        long count = options.stream().filter(DeliveryOption::statusQuo).count();
        if (count != 1) {
            faults.add(
                    List.of("options"), "The number (" + count + ") of options that are what is done today must be 1");
        }
    }

    private void scores(DeliveryOption option, Map<String, AppraisalCriterion> known) {
        for (PerformanceScore score : option.scores()) {
            Optional<AppraisalCriterion> criterion = Optional.ofNullable(known.get(score.criterion()));
            if (criterion.isEmpty()) {
                faults.add(
                        place(option),
                        "The criterion (" + score.criterion() + ") of a score of the option " + option.id()
                                + " must be one of the appraisal");
            }
            criterion
                    .flatMap(one -> score.performance()
                            .flatMap(found -> new LinearValue(one.worst(), one.best()).requirement(found)))
                    .ifPresent(wrong -> faults.add(
                            place(option),
                            "The performance (" + score.performance().orElseThrow() + ") of the option " + option.id()
                                    + " on the criterion " + score.criterion() + " must " + wrong));
        }
    }

    private void cost(DeliveryOption option) {
        option.cost()
                .risk()
                .filter(risk -> risk.signum() < 0)
                .ifPresent(risk -> faults.add(
                        place(option),
                        "The risk (" + risk + ") of the option " + option.id() + " must not be negative"));
        new OptionCosts(option, terms)
                .riskAdjusted()
                .value()
                .filter(cost -> cost.signum() <= 0)
                .ifPresent(cost -> faults.add(
                        place(option),
                        "The cost with its risks (" + cost + ") of the option " + option.id() + " must be above zero"));
    }

    private void years() {
        Set<Integer> years = new TreeSet<>();
        options.forEach(option -> option.cost().annual().ifPresent(annual -> years.add(annual.size())));
        if (years.size() > 1) {
            faults.add(
                    List.of("options"),
                    "The numbers of years (" + years + ") of the costs of all options must be the same");
        }
    }

    private static List<String> place(DeliveryOption option) {
        return List.of("options", option.id());
    }
}

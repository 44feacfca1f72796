package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.Evaluation;
import io.github.tenderscore.TenderResult;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.model.Response;
import io.github.tenderscore.model.TenderBuilder;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Money;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Runs the engine over the options of an appraisal. */
record AppraisalRun(OptionsAppraisal appraisal) {

    AppraisalResult result() {
        AppraisalMethods methods = new AppraisalMethods(appraisal);
        Map<String, TenderResult> benefits = run(methods.benefit(), this::isScored, this::benefits);
        Map<String, TenderResult> costs = run(methods.cost(), this::isRanked, this::cost);
        Map<String, TenderResult> whole = run(
                methods.whole(),
                this::isAssessable,
                (option, tender) -> gates(option, cost(option, benefits(option, tender))));
        return new AppraisalResult(
                appraisal,
                appraisal.options().stream()
                        .map(option -> new AppraisedOption(
                                option,
                                new OptionCosts(option, appraisal.terms()).netPresent(),
                                new OptionCosts(option, appraisal.terms()).riskAdjusted(),
                                Optional.ofNullable(benefits.get(option.id())),
                                Optional.ofNullable(costs.get(option.id())),
                                Optional.ofNullable(whole.get(option.id())),
                                missing(option)))
                        .toList());
    }

    private Map<String, TenderResult> run(
            Methodology method,
            Predicate<DeliveryOption> which,
            BiFunction<DeliveryOption, TenderBuilder, TenderBuilder> responses) {
        Evaluation evaluation = Evaluation.under(method);
        for (DeliveryOption option : appraisal.options()) {
            if (which.test(option)) {
                evaluation = evaluation.tender(option.id(), option.name(), tender -> responses.apply(option, tender));
            }
        }
        Map<String, TenderResult> results = new LinkedHashMap<>();
        if (!evaluation.tenders().isEmpty()) {
            evaluation
                    .assess()
                    .results()
                    .forEach(one -> results.put(one.tender().id(), one));
        }
        return results;
    }

    /** What is known of how an option performs, by criterion. */
    private static Map<String, Ratio> performances(DeliveryOption option) {
        Map<String, Ratio> performances = new HashMap<>();
        for (PerformanceScore score : option.scores()) {
            score.performance().ifPresent(found -> performances.put(score.criterion(), found));
        }
        return performances;
    }

    private boolean isScored(DeliveryOption option) {
        Map<String, Ratio> performances = performances(option);
        return appraisal.criteria().stream().allMatch(criterion -> performances.containsKey(criterion.id()));
    }

    private boolean isAssessable(DeliveryOption option) {
        return missing(option).isEmpty();
    }

    private boolean isRanked(DeliveryOption option) {
        return isAssessable(option) && option.verdict() == Verdict.PASS;
    }

    /** What keeps an option from being assessed: an option that fails a gate is not asked for more. */
    private List<String> missing(DeliveryOption option) {
        List<String> missing = new ArrayList<>();
        if (option.verdict() == Verdict.UNKNOWN) {
            option.verdicts().stream()
                    .filter(gate -> gate.verdict() == Verdict.UNKNOWN)
                    .forEach(gate -> missing.add("whether " + gate.condition()));
        }
        Map<String, Ratio> performances = performances(option);
        for (AppraisalCriterion criterion : appraisal.criteria()) {
            if (!performances.containsKey(criterion.id())) {
                missing.add("performance on " + criterion.name());
            }
        }
        Figure cost = new OptionCosts(option, appraisal.terms()).riskAdjusted();
        if (cost.value().isEmpty()) {
            missing.add(cost.step().note());
        }
        return List.copyOf(missing);
    }

    private TenderBuilder benefits(DeliveryOption option, TenderBuilder tender) {
        Map<String, Ratio> performances = performances(option);
        for (AppraisalCriterion criterion : appraisal.criteria()) {
            Ratio performance = Objects.requireNonNull(performances.get(criterion.id()));
            tender.response(criterion.inMethod(), new Response.Quantity(performance));
        }
        return tender;
    }

    private TenderBuilder cost(DeliveryOption option, TenderBuilder tender) {
        AppraisalTerms terms = appraisal.terms();
        Ratio cost = new OptionCosts(option, terms).riskAdjusted().value().orElseThrow();
        return tender.price(AppraisalMethods.COST, new Money(cost, terms.currency(), terms.vat()));
    }

    /** The control test of an option without a company is no fact that fails. */
    private TenderBuilder gates(DeliveryOption option, TenderBuilder tender) {
        List<Gate> verdicts = option.verdicts();
        for (OptionGate gate : OptionGate.values()) {
            boolean fails =
                    verdicts.stream().anyMatch(one -> one.id().equals(gate.code()) && one.verdict() == Verdict.FAIL);
            tender.response(gate.inMethod(), new Response.YesNo(!fails));
        }
        return tender;
    }
}

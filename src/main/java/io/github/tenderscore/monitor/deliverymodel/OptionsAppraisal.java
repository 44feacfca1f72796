package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * Compares ways to deliver one service on benefit and on cost with its risks; what is done today is always among them.
 *
 * <p>It is scored by the engine that scores tenders: each option is a tender, each benefit a weighted criterion, cost the price, each gate
 * pass or fail. Options that fail a gate are shown and not ranked.
 *
 * @param service the service, not blank
 * @param terms what the council set
 * @param criteria the benefits, at least one; the greatest swing is 100
 * @param options at least one, of which exactly one is what is done today
 * @param sources where the figures come from
 */
public record OptionsAppraisal(
        String service,
        AppraisalTerms terms,
        List<AppraisalCriterion> criteria,
        List<DeliveryOption> options,
        List<Source> sources) {

    /**
     * Copies the lists and checks them.
     *
     * @param service the service, not blank
     * @param terms what the council set
     * @param criteria the benefits, at least one; the greatest swing is 100
     * @param options at least one, of which exactly one is what is done today
     * @param sources where the figures come from
     * @throws io.github.tenderscore.fault.FaultException if the service is blank, there is no criterion or no option of today, an id occurs
     *     twice, the greatest swing is not 100, a score names no criterion or is outside its range, options have costs of different numbers
     *     of years, or a cost with its risks is not above zero; it names every fault
     */
    public OptionsAppraisal {
        criteria = List.copyOf(criteria);
        options = List.copyOf(options);
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        new AppraisalCheck(service, terms, criteria, options, faults).run();
        faults.throwIfAny("The options appraisal of " + service);
    }

    /**
     * The weight of a benefit: its swing / the sum of all swings.
     *
     * @param criterion one of the criteria
     * @return from 0 to 1, exactly
     */
    public Ratio weight(AppraisalCriterion criterion) {
        return criterion.swing().dividedBy(swings());
    }

    /** What the swings add to; more than zero. */
    Ratio swings() {
        return Ratio.sum(criteria.stream().map(AppraisalCriterion::swing).toList());
    }

    /**
     * The method by which the engine ranks the options.
     *
     * @return with the gates, the cost and the benefits
     */
    public Methodology methodology() {
        return new AppraisalMethods(this).whole();
    }

    /**
     * Appraises the options.
     *
     * @return every option, the ranking, what dominates what, and at which weight of cost the order turns
     */
    public AppraisalResult assess() {
        return new AppraisalRun(this).result();
    }
}

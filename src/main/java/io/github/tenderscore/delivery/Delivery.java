package io.github.tenderscore.delivery;

import io.github.tenderscore.commitment.Commitment;
import io.github.tenderscore.commitment.MeasureCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A contract that is followed: what was promised, how it is judged, and what came in. Nothing in it was worked out.
 *
 * @param contract the contract
 * @param terms how delivery is judged
 * @param kpis the key performance indicators that the contract sets, ids unique
 * @param promises commitments of the tender that no indicator follows; they are followed like indicators and are none
 * @param editions the editions of catalogues by which something was bid or returned, where any was
 * @param reviews the assessments in order of time, periods without overlap
 * @param failures breaches and poor performance
 * @param plans recovery plans
 * @param ladder promised levels of ambition
 */
public record Delivery(
        Contract contract,
        DeliveryTerms terms,
        List<Kpi> kpis,
        List<Kpi> promises,
        List<CatalogueEdition> editions,
        List<Review> reviews,
        List<Failure> failures,
        List<RecoveryPlan> plans,
        List<LadderPromise> ladder) {

    /** How many indicators and commitments together can be followed. */
    public static final int MOST_FOLLOWED = 500;

    /** How many assessments a contract can have. */
    public static final int MOST_REVIEWS = 400;

    /**
     * Copies the lists and checks that all fits together.
     *
     * @param contract the contract
     * @param terms how delivery is judged
     * @param kpis the key performance indicators that the contract sets, ids unique
     * @param promises commitments of the tender that no indicator follows; they are followed like indicators and are none
     * @param editions the editions of catalogues by which something was bid or returned, where any was
     * @param reviews the assessments in order of time, periods without overlap
     * @param failures breaches and poor performance
     * @param plans recovery plans
     * @param ladder promised levels of ambition
     * @throws io.github.tenderscore.fault.FaultException if something names an indicator that there is not, an id stands twice, weights do
     *     not total 1, days or returns overlap, a profile does not fit the term, or there is too much of something; it names every fault
     */
    public Delivery {
        kpis = List.copyOf(kpis);
        promises = List.copyOf(promises);
        editions = List.copyOf(editions);
        reviews = List.copyOf(reviews);
        failures = List.copyOf(failures);
        plans = List.copyOf(plans);
        ladder = List.copyOf(ladder);
        new DeliveryCheck(contract, kpis, promises)
                .check(editions, reviews, failures, plans, ladder)
                .throwIfAny("The delivery of the contract " + contract.id());
    }

    /**
     * Starts with a contract of which nothing was returned yet.
     *
     * @param contract the contract
     * @param terms how delivery is judged
     * @param kpis the key performance indicators that the contract sets, ids unique
     * @return the delivery
     * @throws io.github.tenderscore.fault.FaultException if an id stands twice, weights do not total 1, or a profile does not fit the term
     */
    public static Delivery of(Contract contract, DeliveryTerms terms, List<Kpi> kpis) {
        return new Delivery(contract, terms, kpis, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * The same with one more assessment.
     *
     * @param review what was returned for a period
     * @return a new value
     * @throws io.github.tenderscore.fault.FaultException if it does not fit
     */
    public Delivery with(Review review) {
        return new Delivery(
                contract, terms, kpis, promises, editions, Lists.and(reviews, review), failures, plans, ladder);
    }

    /**
     * The same with one more failure.
     *
     * @param failure the failure
     * @return a new value
     * @throws io.github.tenderscore.fault.FaultException if its id stands there already
     */
    public Delivery with(Failure failure) {
        return new Delivery(
                contract, terms, kpis, promises, editions, reviews, Lists.and(failures, failure), plans, ladder);
    }

    /**
     * The same with one more recovery plan.
     *
     * @param plan the plan
     * @return a new value
     * @throws io.github.tenderscore.fault.FaultException if it does not fit
     */
    public Delivery with(RecoveryPlan plan) {
        return new Delivery(
                contract, terms, kpis, promises, editions, reviews, failures, Lists.and(plans, plan), ladder);
    }

    /**
     * The same with one more edition of a catalogue.
     *
     * @param edition the edition
     * @return a new value
     * @throws io.github.tenderscore.fault.FaultException if it stands there already
     */
    public Delivery with(CatalogueEdition edition) {
        return new Delivery(
                contract, terms, kpis, promises, Lists.and(editions, edition), reviews, failures, plans, ladder);
    }

    /**
     * The same with one more promised level of ambition.
     *
     * @param promise the promise
     * @return a new value
     * @throws io.github.tenderscore.fault.FaultException if its id stands there already
     */
    public Delivery with(LadderPromise promise) {
        return new Delivery(
                contract, terms, kpis, promises, editions, reviews, failures, plans, Lists.and(ladder, promise));
    }

    /**
     * The same with commitments of the tender that no indicator follows.
     *
     * @param more commitments, each as what is promised of it
     * @return a new value
     * @throws io.github.tenderscore.fault.FaultException if an id stands there already
     */
    public Delivery withPromises(List<Kpi> more) {
        return new Delivery(
                contract, terms, kpis, Lists.all(promises, more), editions, reviews, failures, plans, ladder);
    }

    /**
     * The same with the commitments of the tender that won: those that no indicator follows become promises, and the edition of the catalogue
     * under which they were bid is known.
     *
     * @param catalogue the measures under which they were bid
     * @param commitments those of the tender that won
     * @return a new value
     * @throws io.github.tenderscore.fault.FaultException if a commitment does not fit its measure or the term, an indicator names one that
     *     there is not, or an id stands there already
     */
    public Delivery withCommitments(MeasureCatalogue catalogue, List<Commitment> commitments) {
        Delivery more = withPromises(Promises.of(catalogue, commitments, contract.term(), followed()));
        return edition(catalogue.edition()).isPresent() ? more : more.with(CatalogueEdition.of(catalogue));
    }

    /**
     * Everything that is followed.
     *
     * @return the indicators, then the commitments that none follows
     */
    public List<Kpi> followed() {
        return Lists.all(kpis, promises);
    }

    Optional<CatalogueEdition> edition(String name) {
        return editions.stream().filter(one -> one.edition().equals(name)).findFirst();
    }

    /**
     * How things stand on a day.
     *
     * @param day the day; what happened later is left out
     * @return the performance
     */
    public Performance asOf(LocalDate day) {
        return Performance.of(this, day);
    }
}

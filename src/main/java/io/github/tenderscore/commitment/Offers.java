package io.github.tenderscore.commitment;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What all bidders offer under one published basis, with what is to be clarified: quantities far from those of the others, and more people than a
 * price can pay. A flag changes no figure.
 *
 * @param title of the procurement, not blank
 * @param basis how the commitments of a bidder become one figure
 * @param workforce how many people a price can pay; empty where that is not looked at
 * @param offers each id once, in any order
 */
public record Offers(String title, CommitmentBasis basis, Optional<WorkforceTerms> workforce, List<Offer> offers) {

    /**
     * Copies and checks the offers.
     *
     * @param title of the procurement, not blank
     * @param basis how the commitments of a bidder become one figure
     * @param workforce how many people a price can pay; empty where that is not looked at
     * @param offers each id once, in any order
     * @throws FaultException if an id is blank or occurs twice, a supplier is not named, commitments cannot be scored by the basis, an investment is not above zero, or a
     *     price is missing by which the workforce is told; it names every fault
     */
    public Offers {
        offers = List.copyOf(offers);
        Faults faults = new Faults();
        if (title.isBlank()) {
            faults.add(List.of("title"), "The title (" + title + ") of the offers must not be blank");
        }
        workforce.ifPresent(terms -> workforce(terms, basis, faults));
        Set<String> ids = new HashSet<>();
        for (Offer offer : offers) {
            if (offer.id().isBlank() || !ids.add(offer.id())) {
                faults.add(
                        List.of("offers", offer.id(), "id"),
                        "The id (" + offer.id() + ") of an offer must not be blank and must occur only once");
            }
            if (offer.supplier().isBlank()) {
                faults.add(
                        List.of("offers", offer.id(), "supplier"),
                        "The supplier (" + offer.supplier() + ") of the offer " + offer.id() + " must be named");
            }
            check(offer, basis, workforce, faults);
        }
        faults.throwIfAny("The offers");
    }

    private static void workforce(WorkforceTerms terms, CommitmentBasis basis, Faults faults) {
        if (terms.measures().isEmpty()) {
            faults.add(
                    List.of("workforce", "measures"),
                    "The measures (none) of the workforce terms must be at least one, because nobody is counted by none");
        }
        for (String code : terms.measures()) {
            if (basis.catalogue().find(code).isEmpty()) {
                faults.add(basis.catalogue().unknown(List.of("workforce", "measures"), code, "the workforce terms"));
            }
        }
        try {
            terms.at(Ratio.ONE);
        } catch (FaultException e) {
            e.faults().forEach(fault -> faults.add(below(List.of("workforce"), fault, "")));
        }
    }

    private static void check(Offer offer, CommitmentBasis basis, Optional<WorkforceTerms> workforce, Faults faults) {
        List<String> place = List.of("offers", offer.id());
        basis.faults(offer.commitments())
                .forEach(fault -> faults.add(
                        below(List.of("offers", offer.id(), "commitments"), fault, " (the offer " + offer.id() + ")")));
        if (workforce.isPresent() && offer.price().isEmpty()) {
            faults.add(
                    place,
                    "The price (missing) of the offer " + offer.id()
                            + " must be given, because the workforce that it can pay is told by it");
        }
        positive(place, "price", offer.price(), offer, faults);
        positive(place, "investment", offer.investment(), offer, faults);
    }

    private static void positive(List<String> at, String what, Optional<Ratio> amount, Offer offer, Faults faults) {
        if (amount.filter(given -> given.signum() <= 0).isPresent()) {
            List<String> place = new ArrayList<>(at);
            place.add(what);
            faults.add(
                    place,
                    "The " + what + " (" + amount.get() + ") of the offer " + offer.id() + " must be above zero");
        }
    }

    private static Fault below(List<String> at, Fault fault, String whose) {
        List<String> place = new ArrayList<>(at);
        place.addAll(fault.place());
        return new Fault(place, fault.message() + whose, fault.maybe());
    }

    /**
     * The figure of each offer.
     *
     * @return figures by id, in the order of the offers, in the unit of the basis
     */
    public Map<String, Ratio> figures() {
        Map<String, Ratio> figures = new LinkedHashMap<>();
        offers.forEach(offer -> figures.put(offer.id(), basis.figure(offer.commitments())));
        return figures;
    }

    /**
     * Quantities that are to be clarified because they lie far above those of the others.
     *
     * @return in the order of the catalogue, then by offer; none where the basis publishes no factor
     */
    public List<Outlier> outliers() {
        if (!(basis instanceof ValuationTerms terms)
                || terms.limits().outlierFactor().isEmpty()) {
            return List.of();
        }
        Map<String, List<Commitment>> bids = new LinkedHashMap<>();
        offers.forEach(offer -> bids.put(offer.id(), offer.commitments()));
        return Outlier.among(
                basis.catalogue(),
                terms.horizon().contractYears(),
                terms.limits().outlierFactor().get(),
                bids);
    }

    /**
     * Offers of more people than their prices can pay.
     *
     * @return in the order of the offers; none where no workforce terms are published
     */
    public List<Overstaffed> overstaffed() {
        List<Overstaffed> found = new ArrayList<>();
        for (Offer offer : offers) {
            workforce.flatMap(terms -> overstaffed(offer, terms)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Overstaffed> overstaffed(Offer offer, WorkforceTerms terms) {
        Ratio offered = Ratio.ZERO;
        for (Commitment commitment : offer.commitments()) {
            if (terms.measures().contains(commitment.measure())) {
                offered = offered.plus(yearly(commitment));
            }
        }
        WorkforceCeiling ceiling = terms.at(offer.price().orElseThrow());
        return ceiling.isExceededBy(offered) ? Optional.of(new Overstaffed(offer, offered, ceiling)) : Optional.empty();
    }

    /** The most full-time equivalents of any year, since those of several years are the same people. */
    private static Ratio yearly(Commitment commitment) {
        Ratio most = Ratio.ZERO;
        for (int year = commitment.profile().from();
                year <= commitment.profile().to();
                year++) {
            most = most.max(commitment.profile().quantity(year));
        }
        return most;
    }
}

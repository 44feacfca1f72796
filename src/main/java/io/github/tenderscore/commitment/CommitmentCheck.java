package io.github.tenderscore.commitment;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.fault.Spelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds every fault of a tender's commitments under what is published. */
final class CommitmentCheck {

    private final Map<String, Measure> measures = new HashMap<>();
    private final MeasureCatalogue catalogue;
    private final int contractYears;
    private final Set<String> levels = new HashSet<>();
    private final Faults faults = new Faults();

    private CommitmentCheck(MeasureCatalogue catalogue, int contractYears) {
        this.catalogue = catalogue;
        this.contractYears = contractYears;
        catalogue.measures().forEach(measure -> measures.put(measure.code(), measure));
    }

    static List<Fault> underTerms(ValuationTerms terms, List<Commitment> commitments) {
        CommitmentCheck check =
                new CommitmentCheck(terms.catalogue(), terms.horizon().contractYears());
        check.all(commitments);
        Set<String> places = new TreeSet<>();
        terms.weighting().needs().forEach(need -> need.place().ifPresent(places::add));
        for (Commitment commitment : commitments) {
            check.additionality(commitment);
            if (!places.isEmpty()) {
                check.place(commitment, places);
            }
        }
        return check.faults.list();
    }

    static List<Fault> underPoints(PointsTable table, List<Commitment> commitments) {
        CommitmentCheck check = new CommitmentCheck(table.catalogue(), table.contractYears());
        check.all(commitments);
        commitments.forEach(check::wholeQuantity);
        return check.faults.list();
    }

    /** What a bidder takes off must not be passed over in silence. */
    private void wholeQuantity(Commitment commitment) {
        if (commitment.additionality().isPresent()) {
            faults.add(
                    List.of(commitment.id(), "additionality"),
                    "The additionality (stated) of the commitment " + commitment.id()
                            + " must be left out, because points are given for quantities and nothing is taken off them");
        }
    }

    private void all(List<Commitment> commitments) {
        Set<String> ids = new HashSet<>();
        for (Commitment commitment : commitments) {
            String id = commitment.id();
            if (!ids.add(id)) {
                faults.add(List.of(id, "id"), "The id (" + id + ") of a commitment must occur only once");
            }
            Measure measure = measures.get(commitment.measure());
            if (measure == null) {
                faults.add(catalogue.unknown(List.of(id, "measure"), commitment.measure(), "the commitment " + id));
            } else {
                unit(commitment, measure);
                years(commitment, measure);
            }
        }
    }

    private void unit(Commitment commitment, Measure measure) {
        if (!commitment.unit().equals(measure.unit())) {
            faults.add(
                    List.of(commitment.id(), "unit"),
                    "The unit (" + commitment.unit() + ") of the commitment " + commitment.id()
                            + " must be that of the measure " + measure.code() + ", " + measure.unit());
        }
    }

    private void years(Commitment commitment, Measure measure) {
        Profile profile = commitment.profile();
        List<String> place = List.of(commitment.id(), "profile");
        if (profile.to() > contractYears) {
            faults.add(
                    place,
                    "The last year (" + profile.to() + ") of the quantities of the commitment " + commitment.id()
                            + " must be a year of the contract, 1 to " + contractYears);
        }
        if (measure.accrual() == Accrual.LEVEL) {
            level(commitment, place);
            if (!levels.add(measure.code())) {
                faults.add(
                        List.of(commitment.id(), "measure"),
                        "The measure (" + measure.code() + ") of the commitment " + commitment.id()
                                + " must be promised only once, because it is a level, and levels are not added");
            }
        }
    }

    private void level(Commitment commitment, List<String> place) {
        String owner = " of the commitment " + commitment.id() + " must be stated for ";
        String because = ", because its measure is a level, which cannot be ";
        if (commitment.profile() instanceof Profile.Even even) {
            faults.add(place, "The total (" + even.total() + ")" + owner + "each year" + because + "spread over years");
        } else if (!covers(commitment.profile())) {
            faults.add(
                    place,
                    "The quantities (years " + commitment.profile().from() + " to "
                            + commitment.profile().to() + ")"
                            + owner + "every year of the contract, 1 to " + contractYears + because
                            + "averaged over years that are not known");
        }
    }

    private boolean covers(Profile profile) {
        return profile.from() == 1
                && profile.to() >= contractYears
                && !(profile instanceof Profile.ByYear stated
                        && stated.quantities().size() < contractYears);
    }

    private void additionality(Commitment commitment) {
        Measure measure = measures.get(commitment.measure());
        if (measure != null
                && measure.value().isPresent()
                && measure.additionality().isEmpty()
                && commitment.additionality().isEmpty()) {
            faults.add(
                    List.of(commitment.id(), "additionality"),
                    "The additionality (none) of the commitment " + commitment.id()
                            + " must be stated, because its measure " + measure.code()
                            + " has a value and states none; that nothing is taken off is said by zeros");
        }
    }

    private void place(Commitment commitment, Set<String> places) {
        Optional<String> where = commitment.place();
        if (where.filter(places::contains).isPresent()) {
            return;
        }
        Fault fault = Fault.at(
                List.of(commitment.id(), "place"),
                "The place (" + where.orElse("none") + ") of the commitment " + commitment.id()
                        + " must be one for which a need multiplier is published: " + String.join(", ", places));
        faults.add(where.flatMap(name -> Spelling.nearest(name, places))
                .map(near -> fault.maybe("\"" + near + "\" was meant"))
                .orElse(fault));
    }
}

package io.github.tenderscore.delivery;

import io.github.tenderscore.commitment.Accrual;
import io.github.tenderscore.commitment.Commitment;
import io.github.tenderscore.commitment.Measure;
import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.commitment.Profile;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the commitments of the tender that won promise, so that each can be followed: as the target of a key performance indicator, or as a
 * promise of its own where no indicator follows it.
 *
 * <p>The bidder's profile by year is kept. A commitment of which the tender counts only a share for this contract is followed as it was
 * stated, because what is returned is stated in the same way.
 */
public final class Promises {

    private Promises() {}

    /**
     * What is promised of a commitment, by year of the contract.
     *
     * @param commitment the commitment
     * @param accrual whether its quantities add up, or are levels
     * @param term the days of the contract
     * @return a quantity or a level for each year of the contract
     * @throws IllegalArgumentException if something is promised for a year that the contract does not have
     */
    public static Target target(Commitment commitment, Accrual accrual, ContractTerm term) {
        int years = Due.years(term);
        Profile profile = commitment.profile();
        if (profile.to() > years) {
            throw new IllegalArgumentException("The last year (" + profile.to() + ") of the commitment "
                    + commitment.id()
                    + " must be one of the " + years + " of the contract, which runs from " + term.begins() + " to "
                    + term.ends());
        }
        List<Ratio> quantities =
                IntStream.rangeClosed(1, years).mapToObj(profile::quantity).toList();
        return accrual == Accrual.LEVEL
                ? new Target.Held(quantities, SeveralLevels.NOT_STATED)
                : new Target.ByYear(quantities);
    }

    /**
     * The commitments that no indicator follows, each as a promise that is followed like one. It has no weight and no value of a unit.
     *
     * @param catalogue the measures under which they were bid
     * @param commitments those of the tender that won
     * @param term the days of the contract
     * @param kpis what is followed already; a commitment that one of them names is left out
     * @return in the order of the commitments
     * @throws io.github.tenderscore.fault.FaultException if a measure is not in the catalogue, a unit is another than that of its measure, a
     *     year is not one of the contract, or an indicator names a commitment that there is not or counts in another unit or direction;
     *     it names every fault
     */
    public static List<Kpi> of(
            MeasureCatalogue catalogue, List<Commitment> commitments, ContractTerm term, List<Kpi> kpis) {
        Faults faults = new Faults();
        List<Kpi> promises = new ArrayList<>();
        for (Commitment commitment : commitments) {
            Optional<Kpi> promise = promise(catalogue, commitment, term, faults);
            if (kpis.stream().noneMatch(kpi -> follows(kpi, commitment))) {
                promise.ifPresent(promises::add);
            }
        }
        kpis.forEach(kpi -> named(kpi, commitments, faults));
        kpis.forEach(kpi -> alike(kpi, commitments, catalogue, faults));
        faults.throwIfAny("What is promised");
        return List.copyOf(promises);
    }

    private static boolean follows(Kpi kpi, Commitment commitment) {
        return kpi.commitment().filter(commitment.id()::equals).isPresent();
    }

    private static Optional<Kpi> promise(
            MeasureCatalogue catalogue, Commitment commitment, ContractTerm term, Faults faults) {
        List<String> place = List.of("commitments", commitment.id());
        Optional<Measure> found = catalogue.find(commitment.measure());
        if (found.isEmpty()) {
            faults.add(catalogue.unknown(place, commitment.measure(), "the commitment " + commitment.id()));
            return Optional.empty();
        }
        Measure measure = found.get();
        if (!measure.unit().equals(commitment.unit())) {
            faults.add(
                    place,
                    "The unit (" + commitment.unit() + ") of the commitment " + commitment.id()
                            + " must be that of its measure " + measure.code() + ", " + measure.unit());
            return Optional.empty();
        }
        try {
            return Optional.of(
                    followed(commitment, measure, catalogue.edition(), target(commitment, measure.accrual(), term)));
        } catch (IllegalArgumentException e) {
            faults.add(place, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Kpi followed(Commitment commitment, Measure measure, String edition, Target target) {
        return new Kpi(
                commitment.id(),
                measure.label(),
                measure.theme(),
                true,
                measure.unit(),
                measure.direction(),
                target,
                Optional.empty(),
                Optional.empty(),
                Optional.of(commitment.id()),
                Optional.of(new MeasureReference(measure.code(), edition)));
    }

    private static void named(Kpi kpi, List<Commitment> commitments, Faults faults) {
        kpi.commitment()
                .filter(id -> commitments.stream().noneMatch(one -> one.id().equals(id)))
                .ifPresent(id -> faults.add(
                        List.of("kpis", kpi.id(), "commitment"),
                        "The commitment (" + id + ") of the indicator " + kpi.id()
                                + " must be one of the tender that won: "
                                + String.join(
                                        ", ",
                                        commitments.stream().map(Commitment::id).toList())));
    }

    /** What an indicator counts can be compared with what was promised only in the same unit and direction. */
    private static void alike(Kpi kpi, List<Commitment> commitments, MeasureCatalogue catalogue, Faults faults) {
        commitments.stream()
                .filter(commitment -> follows(kpi, commitment))
                .flatMap(commitment -> catalogue.find(commitment.measure()).stream())
                .filter(measure -> !measure.unit().equals(kpi.unit()) || measure.direction() != kpi.better())
                .findFirst()
                .ifPresent(measure -> faults.add(
                        List.of("kpis", kpi.id(), "unit"),
                        "The unit (" + kpi.unit() + ", " + kpi.better().code() + ") of the indicator " + kpi.id()
                                + " must be that of the commitment that it follows, " + measure.unit() + ", "
                                + measure.direction().code()));
    }
}

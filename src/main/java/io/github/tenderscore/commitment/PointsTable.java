package io.github.tenderscore.commitment;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Points for each unit of a measure, published instead of values in pounds: points = sum over the commitments of quantity × share of the activity
 * that is for this contract × points for a unit.
 *
 * <p>What may overlap is counted as published, quantity by quantity: a points table knows no groups and no caps.
 *
 * @param catalogue the measures
 * @param contractYears the years of the contract
 * @param points for one unit, zero or more, by code of the measure; a measure without points is listed and adds nothing
 */
public record PointsTable(MeasureCatalogue catalogue, int contractYears, SortedMap<String, Ratio> points)
        implements CommitmentBasis {

    /**
     * Copies and checks the table.
     *
     * @param catalogue the measures
     * @param contractYears the years of the contract
     * @param points for one unit, zero or more, by code of the measure; a measure without points is listed and adds nothing
     * @throws FaultException if the number of years is outside its range, there are no points, points are negative, or a measure is not in the
     *     catalogue or one of which less is better; it names every fault
     */
    public PointsTable {
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
        Faults faults = new Faults();
        if (contractYears < 1 || contractYears > Horizon.MOST_YEARS) {
            faults.add(
                    List.of("contractYears"),
                    "The number (" + contractYears + ") of years of the contract must be from 1 to "
                            + Horizon.MOST_YEARS);
        }
        if (points.isEmpty()) {
            faults.add(
                    List.of("points"), "The points (none) of a points table must be stated for at least one measure");
        }
        points.forEach((code, each) -> check(catalogue, code, each, faults));
        faults.throwIfAny("The points table");
    }

    private static void check(MeasureCatalogue catalogue, String code, Ratio each, Faults faults) {
        List<String> place = List.of("points", code);
        Optional<Measure> measure = catalogue.find(code);
        if (measure.isEmpty()) {
            faults.add(catalogue.unknown(place, code, "a points table"));
        } else if (measure.get().direction() == Direction.LOWER_IS_BETTER) {
            faults.add(
                    place,
                    "The measure (" + code
                            + ") of a points table must be one of which more is better, because points grow with it");
        }
        if (each.signum() < 0) {
            faults.add(place, "The points (" + each + ") for a unit of the measure " + code + " must be zero or more");
        }
    }

    @Override
    public String unit() {
        return "points";
    }

    @Override
    public List<Fault> faults(List<Commitment> commitments) {
        return CommitmentCheck.underPoints(this, commitments);
    }

    /**
     * What each commitment adds.
     *
     * @param commitments of one tender
     * @return a line for every commitment, in their order
     * @throws FaultException if a commitment cannot be scored; it names every fault
     */
    public List<PointsLine> lines(List<Commitment> commitments) {
        check(commitments);
        return commitments.stream()
                .map(commitment -> new PointsLine(
                        commitment, quantity(commitment), Optional.ofNullable(points.get(commitment.measure()))))
                .toList();
    }

    @Override
    public Ratio figure(List<Commitment> commitments) {
        check(commitments);
        Ratio sum = Ratio.ZERO;
        for (Commitment commitment : commitments) {
            Ratio each = points.get(commitment.measure());
            if (each != null) {
                sum = sum.plus(
                        quantity(commitment).times(commitment.attribution()).times(each));
            }
        }
        return sum;
    }

    @Override
    public Step explain(List<Commitment> commitments) {
        List<PointsLine> lines = lines(commitments).stream()
                .sorted(Comparator.comparing(line -> line.commitment().id()))
                .toList();
        Step.Builder top = Step.of("Points for the commitments").exact(figure(commitments));
        lines.forEach(line -> top.step(line.step()));
        boolean shared =
                lines.stream().anyMatch(line -> !line.commitment().attribution().equals(Ratio.ONE));
        String figures = lines.stream()
                .filter(line -> line.each().isPresent())
                .map(PointsLine::product)
                .collect(Collectors.joining(" + "));
        return top.formula(
                        shared
                                ? "sum of quantity × share of the activity × points for a unit"
                                : "sum of quantity × points for a unit",
                        figures.isEmpty() ? "0" : figures)
                .build();
    }

    private void check(List<Commitment> commitments) {
        List<Fault> faults = faults(commitments);
        if (!faults.isEmpty()) {
            throw new FaultException("The list of commitments", faults);
        }
    }

    private Ratio quantity(Commitment commitment) {
        return Claim.quantity(commitment, catalogue.find(commitment.measure()).orElseThrow(), contractYears);
    }
}

package io.github.tenderscore.commitment;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/** What is published of how the commitments of a tender become one figure: their value in pounds, or points. */
public sealed interface CommitmentBasis permits ValuationTerms, PointsTable {

    /**
     * The measures from which bidders may choose.
     *
     * @return the catalogue
     */
    MeasureCatalogue catalogue();

    /**
     * In what the figure is.
     *
     * @return such as {@code £ in prices of 2026} or {@code points}
     */
    String unit();

    /**
     * What is wrong with the commitments of a tender under this basis.
     *
     * @param commitments of one tender, in any order
     * @return each fault with its place, from the commitment's id in; empty where they can be scored
     */
    List<Fault> faults(List<Commitment> commitments);

    /**
     * The figure of a tender.
     *
     * @param commitments of one tender, in any order
     * @return zero for none
     * @throws io.github.tenderscore.fault.FaultException with every one of {@link #faults}, if there is one
     */
    Ratio figure(List<Commitment> commitments);

    /**
     * Why the figure of a tender is what it is.
     *
     * @param commitments of one tender, in any order
     * @return a step whose exact figure is {@link #figure}
     * @throws io.github.tenderscore.fault.FaultException with every one of {@link #faults}, if there is one
     */
    Step explain(List<Commitment> commitments);
}

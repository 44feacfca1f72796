package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * May authorities work together without competition: the test of horizontal arrangements (Procurement Act 2023, Schedule 2, paragraph 3).
 *
 * <p>Public undertakings and private utilities are not contracting authorities here. Each fact is empty where it is not known.
 *
 * @param entity the arrangement, not blank
 * @param authoritiesOnly whether all parties are contracting authorities
 * @param commonObjectives whether it serves objectives that they have in common in their public functions
 * @param solelyPublicInterest whether it is solely in the public interest
 * @param outsidePublicFunctions the activities contemplated that are outside public functions, in per cent of all; 20 passes
 * @param sources where the facts come from
 */
public record HorizontalTest(
        String entity,
        Optional<Boolean> authoritiesOnly,
        Optional<Boolean> commonObjectives,
        Optional<Boolean> solelyPublicInterest,
        Optional<Ratio> outsidePublicFunctions,
        List<Source> sources)
        implements ControlTest {

    private static final String PARAGRAPH = "Procurement Act 2023, Schedule 2, paragraph 3";
    private static final Ratio MOST = Ratio.of(20);

    /**
     * Copies the sources and checks the share.
     *
     * @param entity the arrangement, not blank
     * @param authoritiesOnly whether all parties are contracting authorities
     * @param commonObjectives whether it serves objectives that they have in common in their public functions
     * @param solelyPublicInterest whether it is solely in the public interest
     * @param outsidePublicFunctions the activities contemplated that are outside public functions, in per cent of all; 20 passes
     * @param sources where the facts come from
     * @throws io.github.tenderscore.fault.FaultException if the entity is blank or the share not from 0 to 100
     */
    public HorizontalTest {
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        Words.needed(faults, "entity", "name of the arrangement of a horizontal test", entity);
        Words.percent(
                faults,
                "outsidePublicFunctions",
                "share outside public functions of " + entity,
                outsidePublicFunctions);
        faults.throwIfAny("The horizontal test of " + entity);
    }

    @Override
    public ControlResult result() {
        return new ControlResult(
                entity,
                "horizontal arrangement, Schedule 2 paragraph 3",
                List.of(
                        gate(
                                "H1",
                                "contracting authorities only",
                                Verdict.of(authoritiesOnly),
                                Words.fact("contracting authorities only", authoritiesOnly)),
                        gate(
                                "H2",
                                "common objectives in public functions",
                                Verdict.of(commonObjectives),
                                Words.fact("common objectives", commonObjectives)),
                        gate(
                                "H3",
                                "solely in the public interest",
                                Verdict.of(solelyPublicInterest),
                                Words.fact("solely in the public interest", solelyPublicInterest)),
                        gate(
                                "H4",
                                "no more than 20 per cent of contemplated activities outside public functions",
                                Verdict.of(outsidePublicFunctions.map(share -> share.compareTo(MOST) <= 0)),
                                "outside public functions: "
                                        + outsidePublicFunctions
                                                .map(share -> Figures.readable(share) + " per cent")
                                                .orElse("not known"))),
                Optional.empty(),
                sources);
    }

    private static Gate gate(String id, String condition, Verdict verdict, String fact) {
        return new Gate(id, condition, verdict, fact, PARAGRAPH);
    }
}

package io.github.tenderscore.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tenderscore.fault.FaultException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Whatever steps are recorded: what is accepted keeps to the Act, checked apart from the table of transitions. */
class LowTenderProtocolProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    /**
     * A check of a finished record in the words of the Act alone: whoever is disregarded was considered low, then notified, then had an
     * opportunity, then answered or let it pass, and then did not satisfy; never satisfied.
     */
    private static boolean isLawful(List<LowTenderStep> steps) {
        List<LowTenderState> states = steps.stream().map(LowTenderStep::state).toList();
        List<LocalDate> dates = steps.stream().map(LowTenderStep::date).toList();
        List<LocalDate> sorted = new ArrayList<>(dates);
        Collections.sort(sorted);
        int disregarded = states.indexOf(LowTenderState.DISREGARDED);
        if (!sorted.equals(dates) || disregarded < 0) {
            return sorted.equals(dates);
        }
        int low = states.indexOf(LowTenderState.CONSIDERED_LOW);
        int notified = states.indexOf(LowTenderState.NOTIFIED);
        int offered = states.indexOf(LowTenderState.OPPORTUNITY);
        int heard = Math.max(states.indexOf(LowTenderState.DEMONSTRATED), states.indexOf(LowTenderState.LAPSED));
        int refused = states.indexOf(LowTenderState.NOT_SATISFIED);
        return 0 < low
                && low < notified
                && notified < offered
                && offered < heard
                && heard < refused
                && refused < disregarded
                && disregarded == states.size() - 1
                && !states.contains(LowTenderState.SATISFIED)
                && steps.stream()
                        .flatMap(step -> step.until().stream())
                        .allMatch(until -> until.isBefore(dates.get(disregarded)));
    }

    /** Mostly steps that may follow, so that many records come to an end; now and then any step, and any day. */
    @Provide
    Arbitrary<List<LowTenderStep>> records() {
        return Arbitraries.randomValue(random -> {
            List<LowTenderStep> steps = new ArrayList<>();
            LowTenderState state = LowTenderState.FLAGGED;
            LocalDate date = START;
            for (int i = 0; i < 12; i++) {
                steps.add(step(state, date, random));
                List<LowTenderState> next = new ArrayList<>(state.next());
                if (next.size() > 1 && random.nextInt(5) > 0) {
                    next.remove(LowTenderState.KEPT);
                }
                if (next.isEmpty() || random.nextInt(25) == 0) {
                    next = List.of(LowTenderState.values());
                }
                if (state.isEnd() && random.nextInt(4) > 0) {
                    break;
                }
                state = next.get(random.nextInt(next.size()));
                date = date.plusDays(random.nextInt(30) == 0 ? -2 : random.nextInt(6));
            }
            return steps;
        });
    }

    private static LowTenderStep step(LowTenderState state, LocalDate date, Random random) {
        Optional<LocalDate> until =
                state == LowTenderState.OPPORTUNITY ? Optional.of(date.plusDays(random.nextInt(3))) : Optional.empty();
        return new LowTenderStep(state, date, "Panel chair", "as recorded", List.of("document"), until);
    }

    private static void everyEnd(StatisticsCoverage coverage) {
        for (String end : List.of("refused", "kept", "disregarded")) {
            coverage.check(end).percentage(share -> share >= 5);
        }
    }

    @Property(tries = 3_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void whatIsAcceptedKeepsToTheAct(@ForAll("records") List<LowTenderStep> steps) {
        Optional<LowTenderProtocol> accepted;
        try {
            accepted = Optional.of(new LowTenderProtocol("B", steps));
        } catch (FaultException e) {
            accepted = Optional.empty();
        }
        String end = accepted.map(protocol -> protocol.state().code()).orElse("refused");
        Statistics.label("end").collect(end).coverage(LowTenderProtocolProperties::everyEnd);
        accepted.ifPresent(protocol -> {
            assertThat(isLawful(steps)).isTrue();
            assertThat(protocol.decision().isPresent())
                    .isEqualTo(protocol.state().isEnd());
        });
    }

    /** One by one or all at once is the same. */
    @Property
    void replayingIsRecordingStepByStep(@ForAll("records") List<LowTenderStep> steps) {
        Optional<LowTenderProtocol> protocol = Optional.empty();
        try {
            LowTenderProtocol grown = new LowTenderProtocol("B", steps.subList(0, 1));
            for (LowTenderStep step : steps.subList(1, steps.size())) {
                grown = grown.next(step);
            }
            protocol = Optional.of(grown);
        } catch (FaultException e) {
            // a step was refused
        }
        Optional<LowTenderProtocol> replayed = Optional.empty();
        try {
            replayed = Optional.of(new LowTenderProtocol("B", steps));
        } catch (FaultException e) {
            // at least one was refused
        }
        assertThat(replayed).isEqualTo(protocol);
    }
}

package io.github.tenderscore.monitor.insourcing;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.monitor.deliverymodel.DeliveryModel;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * One service that changed hands, for how long it was watched, and what became of it.
 *
 * @param service its name, not blank, such as {@code Street cleaning}
 * @param from the delivery model before
 * @param to the delivery model after, another one
 * @param years for how long it ran or was seen to run ({@link ServiceYears#between} counts them), above zero; empty where its start or its last day is not known
 * @param fate what became of it
 * @param cause why it left; empty where it did not or nobody said
 * @param drift its cost, quality and staff against what was planned; {@link ServiceDrift#NOT_GIVEN} where nothing is known
 * @param sources where that comes from
 */
public record InsourcedService(
        String service,
        DeliveryModel from,
        DeliveryModel to,
        Optional<Ratio> years,
        Fate fate,
        Optional<ExitCause> cause,
        ServiceDrift drift,
        List<Source> sources) {

    /**
     * Copies the sources and checks the rest.
     *
     * @param service its name, not blank, such as {@code Street cleaning}
     * @param from the delivery model before
     * @param to the delivery model after, another one
     * @param years for how long it ran or was seen to run ({@link ServiceYears#between} counts them), above zero; empty where its start or its last day is not known
     * @param fate what became of it
     * @param cause why it left; empty where it did not or nobody said
     * @param drift its cost, quality and staff against what was planned; {@link ServiceDrift#NOT_GIVEN} where nothing is known
     * @param sources where that comes from
     * @throws io.github.tenderscore.fault.FaultException if the name is blank, the models are the same, the years are not above zero, or the cause does not fit what became of
     *     the service; it names every fault
     */
    public InsourcedService {
        sources = List.copyOf(sources);
        Faults faults = new Faults();
        if (service.isBlank() || from == to) {
            faults.add(
                    List.of("service"),
                    "The service (" + service + ") must have a name, and a delivery model before (" + from.code()
                            + ") that is not the one after (" + to.code() + ")");
        }
        years.filter(given -> given.signum() <= 0)
                .ifPresent(given -> faults.add(
                        List.of("years"),
                        "The years (" + given + ") of the service " + service + " must be above zero"));
        cause.filter(given -> !fits(given, fate))
                .ifPresent(
                        given -> faults.add(
                                List.of("cause"),
                                "The cause (" + given.code() + ") of the service " + service + " must fit its fate ("
                                        + fate.code()
                                        + "): none for a service that still runs, planned-end for a planned end and for no reversal"));
        faults.throwIfAny("The service");
    }

    private static boolean fits(ExitCause cause, Fate fate) {
        return switch (fate) {
            case STILL_RUNNING, UNKNOWN -> false;
            case PLANNED_END -> cause == ExitCause.PLANNED_END;
            case REVERSED, MERGED -> cause != ExitCause.PLANNED_END;
        };
    }

    /**
     * A service of which no more is known than how long it ran and whether it was reversed.
     *
     * @param service its name
     * @param from the delivery model before
     * @param to the delivery model after
     * @param years for how long
     * @param fate what became of it
     * @return the service
     */
    public static InsourcedService of(String service, DeliveryModel from, DeliveryModel to, Ratio years, Fate fate) {
        return new InsourcedService(
                service, from, to, Optional.of(years), fate, Optional.empty(), ServiceDrift.NOT_GIVEN, List.of());
    }

    /**
     * Whether the service can be counted: for how long it was watched and what became of it are both known.
     *
     * @return false where one is not
     */
    public boolean isObserved() {
        return years.isPresent() && fate != Fate.UNKNOWN;
    }

    /**
     * Why the service left.
     *
     * @return empty for a service that has not left; not known where nobody said
     */
    public Optional<ExitCause> exit() {
        if (!fate.isExit()) {
            return Optional.empty();
        }
        return Optional.of(cause.orElse(fate == Fate.PLANNED_END ? ExitCause.PLANNED_END : ExitCause.UNKNOWN));
    }
}

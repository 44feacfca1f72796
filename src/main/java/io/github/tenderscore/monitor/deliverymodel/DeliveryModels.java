package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Indicator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All that a council knows of what delivers its services, in the order in which the questions are asked.
 *
 * @param register the stock and the moves of a period; empty where the council keeps no register
 * @param controlTests whether contracts may be awarded without competition, by entity
 * @param publicInterestTests whether services should come in-house, by service
 * @param optionsAppraisals ways to deliver a service, by service
 * @param efficacy whether running companies do better, by company
 * @param accountability whether the council can see, steer and stop its companies, by company
 */
public record DeliveryModels(
        Optional<RegisterReport> register,
        List<ControlTest> controlTests,
        List<PublicInterestTest> publicInterestTests,
        List<OptionsAppraisal> optionsAppraisals,
        List<Efficacy> efficacy,
        List<Scorecard> accountability) {

    /** Nothing is known. */
    public static final DeliveryModels NONE =
            new DeliveryModels(Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * Copies the lists and checks that each entity or service is asked about once.
     *
     * @param register the stock and the moves of a period; empty where the council keeps no register
     * @param controlTests whether contracts may be awarded without competition, by entity
     * @param publicInterestTests whether services should come in-house, by service
     * @param optionsAppraisals ways to deliver a service, by service
     * @param efficacy whether running companies do better, by company
     * @param accountability whether the council can see, steer and stop its companies, by company
     * @throws io.github.tenderscore.fault.FaultException if two tests of one kind are of the same entity or service, or of names that differ
     *     in case and punctuation alone; it names every fault
     */
    public DeliveryModels {
        controlTests = List.copyOf(controlTests);
        publicInterestTests = List.copyOf(publicInterestTests);
        optionsAppraisals = List.copyOf(optionsAppraisals);
        efficacy = List.copyOf(efficacy);
        accountability = List.copyOf(accountability);
        Faults faults = new Faults();
        once("controlTests", controlTests, ControlTest::entity, faults);
        once("publicInterestTests", publicInterestTests, PublicInterestTest::service, faults);
        once("optionsAppraisals", optionsAppraisals, OptionsAppraisal::service, faults);
        once("efficacy", efficacy, Efficacy::entity, faults);
        once("accountability", accountability, Scorecard::entity, faults);
        faults.throwIfAny("The delivery models");
    }

    private static <T> void once(String member, List<T> all, Function<T, String> name, Faults faults) {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!taken.add(Slug.of(name.apply(all.get(i))))) {
                faults.add(
                        List.of(member, Integer.toString(i)),
                        "The name (" + name.apply(all.get(i)) + ") among the " + member
                                + " of the delivery models must occur only once");
            }
        }
    }

    /**
     * Every figure, share and verdict.
     *
     * @return with ids that start with {@code delivery-models/}, in the order of the questions
     */
    public List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        register.ifPresent(report -> all.addAll(report.indicators()));
        controlTests.forEach(one -> all.addAll(one.result().indicators()));
        publicInterestTests.forEach(one -> all.addAll(one.result().indicators()));
        optionsAppraisals.forEach(one -> all.addAll(one.assess().indicators()));
        efficacy.forEach(one -> all.addAll(one.result().indicators()));
        accountability.forEach(one -> all.addAll(one.result().indicators()));
        return List.copyOf(all);
    }
}

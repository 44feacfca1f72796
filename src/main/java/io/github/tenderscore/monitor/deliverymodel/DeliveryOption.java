package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Ids;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Verdict;
import io.github.tenderscore.number.Ratio;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One way to deliver a service.
 *
 * @param id unique in the appraisal
 * @param name what people call it, not blank
 * @param model its delivery model
 * @param statusQuo whether it is what is done today
 * @param gates for each gate whether it is satisfied; one that is not in the map is not known
 * @param cost what it costs
 * @param scores how it performs, at most one for each criterion
 */
public record DeliveryOption(
        String id,
        String name,
        DeliveryModel model,
        boolean statusQuo,
        Map<OptionGate, Boolean> gates,
        OptionCost cost,
        List<PerformanceScore> scores) {

    /**
     * Copies what was given and checks it.
     *
     * @param id unique in the appraisal
     * @param name what people call it, not blank
     * @param model its delivery model
     * @param statusQuo whether it is what is done today
     * @param gates for each gate whether it is satisfied; one that is not in the map is not known
     * @param cost what it costs
     * @param scores how it performs, at most one for each criterion
     * @throws io.github.tenderscore.fault.FaultException if the id or name is missing or a criterion is scored twice; it names every fault
     */
    public DeliveryOption {
        Map<OptionGate, Boolean> copy = new EnumMap<>(OptionGate.class);
        copy.putAll(gates);
        gates = Collections.unmodifiableMap(copy);
        scores = List.copyOf(scores);
        Faults faults = new Faults();
        Ids.fault(id).ifPresent(wrong -> faults.add(List.of("id"), "The id of an option " + wrong));
        Words.needed(faults, "name", "name of the option " + id, name);
        Set<String> taken = new HashSet<>();
        for (PerformanceScore score : scores) {
            if (!taken.add(score.criterion())) {
                faults.add(
                        List.of("scores", score.criterion()),
                        "The criterion (" + score.criterion() + ") of the option " + id + " must be scored only once");
            }
        }
        faults.throwIfAny("The option " + id);
    }

    /**
     * How it performs on a criterion.
     *
     * @param criterion the id of a criterion
     * @return empty where that is not known
     */
    public Optional<Ratio> performance(String criterion) {
        return scores.stream()
                .filter(score -> score.criterion().equals(criterion))
                .findFirst()
                .flatMap(PerformanceScore::performance);
    }

    /**
     * What it must satisfy, and whether it does.
     *
     * @return one for each {@link OptionGate}; the control test is not applicable where no company delivers
     */
    public List<Gate> verdicts() {
        return Arrays.stream(OptionGate.values()).map(this::verdict).toList();
    }

    private Gate verdict(OptionGate gate) {
        Optional<Boolean> met = Optional.ofNullable(gates.get(gate));
        boolean concerns = gate != OptionGate.CONTROL || model.isCompany();
        return new Gate(
                gate.code(),
                gate.words(),
                concerns ? Verdict.of(met) : Verdict.NOT_APPLICABLE,
                concerns ? Words.fact("satisfied", met) : "no company delivers",
                gate.provision());
    }

    /**
     * Whether it satisfies every gate.
     *
     * @return fail where one fails, else unknown where one is unknown, else pass
     */
    public Verdict verdict() {
        return Verdict.all(verdicts().stream().map(Gate::verdict).toList());
    }
}

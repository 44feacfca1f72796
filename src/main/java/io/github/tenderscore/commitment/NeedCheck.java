package io.github.tenderscore.commitment;

import io.github.tenderscore.fault.Faults;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the faults of multipliers for need: each must be explained, and no commitment may meet two of them. */
final class NeedCheck {

    private final MeasureCatalogue catalogue;
    private final List<NeedFactor> needs;
    private final Faults faults;

    NeedCheck(MeasureCatalogue catalogue, List<NeedFactor> needs, Faults faults) {
        this.catalogue = catalogue;
        this.needs = needs;
        this.faults = faults;
    }

    void run() {
        Map<String, Integer> scopes = new HashMap<>();
        for (int i = 0; i < needs.size(); i++) {
            NeedFactor need = needs.get(i);
            List<String> place = List.of("needMultipliers", String.valueOf(i));
            if (need.measure().isEmpty() && need.place().isEmpty()) {
                faults.add(place, "The need multiplier (of everything) must be for a measure, a place or both");
            }
            need.measure()
                    .filter(code -> catalogue.find(code).isEmpty())
                    .ifPresent(code -> faults.add(catalogue.unknown(place, code, "a need multiplier")));
            if (scopes.putIfAbsent(need.scope(), i) != null) {
                faults.add(place, "The need multiplier (of " + need.scope() + ") must be stated only once");
            }
            multiplier(place, "need multiplier of " + need.scope(), need.multiplier(), faults);
        }
        meeting();
    }

    private void meeting() {
        for (NeedFactor ofMeasure : needs) {
            for (NeedFactor ofPlace : needs) {
                if (ofMeasure.place().isEmpty() && ofPlace.measure().isEmpty()) {
                    meeting(ofMeasure.measure(), ofPlace.place());
                }
            }
        }
    }

    private void meeting(Optional<String> measure, Optional<String> where) {
        boolean settled = needs.stream()
                .anyMatch(need -> need.measure().equals(measure) && need.place().equals(where));
        if (!settled && measure.isPresent() && where.isPresent()) {
            faults.add(
                    List.of("needMultipliers"),
                    "The need multiplier (of the measure " + measure.get() + " in " + where.get()
                            + ") must be stated, because one for the measure and one for the place meet there");
        }
    }

    static void multiplier(List<String> place, String what, Multiplier multiplier, Faults faults) {
        if (multiplier.value().signum() <= 0) {
            faults.add(place, "The " + what + " (" + multiplier.value() + ") must be above zero");
        }
        if (!multiplier.why().exact().equals(Optional.of(multiplier.value()))) {
            faults.add(
                    place,
                    "The " + what + " (" + multiplier.value() + ") must be the figure of the step that explains it, "
                            + multiplier.why().exact().map(Object::toString).orElse("which has none"));
        }
    }
}

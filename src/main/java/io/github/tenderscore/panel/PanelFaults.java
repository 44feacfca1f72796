package io.github.tenderscore.panel;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import java.util.ArrayList;
import java.util.List;

/** Collects faults in the record of a panel, each with what it is about. Not thread-safe. */
final class PanelFaults {

    private record Found(PanelTopic topic, Fault fault) {}

    private final List<Found> found = new ArrayList<>();

    void add(PanelTopic topic, List<String> place, String message) {
        add(topic, Fault.at(place, message));
    }

    void add(PanelTopic topic, Fault fault) {
        found.add(new Found(topic, fault));
    }

    List<Fault> all() {
        return found.stream().map(Found::fault).toList();
    }

    List<Fault> about(PanelTopic topic) {
        return found.stream()
                .filter(one -> one.topic() == topic)
                .map(Found::fault)
                .toList();
    }

    void throwIfAny(String subject) {
        Faults faults = new Faults();
        faults.addAll(all());
        faults.throwIfAny(subject);
    }
}

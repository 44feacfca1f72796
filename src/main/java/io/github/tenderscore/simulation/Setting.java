package io.github.tenderscore.simulation;

import java.util.List;

/** What a simulation was asked for. */
record Setting(WeightDistribution weights, String method, List<UncertainShare> uncertain, long draws, long seed) {

    Setting {
        uncertain = List.copyOf(uncertain);
    }
}

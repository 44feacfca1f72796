package io.github.tenderscore.monitor.peers;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * The figure of one council.
 *
 * @param council its name, not blank
 * @param basis what the figure is of
 * @param value the figure; empty where it is not known
 */
public record Peer(String council, Basis basis, Optional<Ratio> value) {

    /**
     * Checks the name.
     *
     * @param council its name, not blank
     * @param basis what the figure is of
     * @param value the figure; empty where it is not known
     * @throws IllegalArgumentException if the name is blank
     */
    public Peer {
        if (council.isBlank()) {
            throw new IllegalArgumentException("The council (" + council + ") of a comparison must be named");
        }
    }
}

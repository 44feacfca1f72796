package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.rule.Evidence;

/**
 * A fact that others published, to hold a council's own figures against in words; it is no target and no cut-off.
 *
 * @param fact the fact
 * @param source who published it and when
 * @param evidence how far it was confirmed in the source
 */
public record Anchor(String fact, String source, Evidence evidence) {

    /**
     * The fact as a reader sees it.
     *
     * @return the fact, its source and what a reader must know of its evidence
     */
    @Override
    public String toString() {
        return fact + " (" + source
                + switch (evidence) {
                    case SOURCE, BUILDING_BLOCK -> "";
                    case PARTIAL, SECONDARY -> "; as reported, to be confirmed in the official text";
                    case UNVERIFIED -> "; not verified";
                }
                + ")";
    }
}

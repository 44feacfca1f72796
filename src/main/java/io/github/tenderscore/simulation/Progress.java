package io.github.tenderscore.simulation;

/** Is told how far a simulation is, and may end it early. */
@FunctionalInterface
public interface Progress {

    /**
     * Called now and then, always by the thread that runs the simulation.
     *
     * @param done how many draws are made or being made
     * @param all how many there will be, with those for the confidence factors; tenders that are never first need none, so that the end may
     *     come sooner
     * @return false to end the simulation with the draws that are made
     */
    boolean goOn(long done, long all);
}

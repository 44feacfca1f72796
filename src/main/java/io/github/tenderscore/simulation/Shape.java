package io.github.tenderscore.simulation;

/** A shape around a region of weights from which it is easy to draw. Immutable and thread-safe. */
interface Shape {

    /** What it is, in words. */
    String words();

    /** Fills the candidates of a block with weights uniform on the shape, which total 1 but for rounding. */
    void fill(RandomStream numbers, Draws draws);
}

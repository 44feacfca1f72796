package io.github.tenderscore.simulation;

/** Draws from a shape around a region and takes what lies within it. */
final class RefusingSampler implements Sampler {

    private static final long TRIAL_SEED = 0;

    private final Region region;
    private final Shape shape;

    RefusingSampler(Region region, Shape shape) {
        this.region = region;
        this.shape = shape;
    }

    @Override
    public String method() {
        return shape.words() + "; what is outside the limits is drawn again";
    }

    @Override
    public void fill(RandomStream numbers, Draws draws) {
        int taken = 0;
        while (taken < Draws.BLOCK) {
            shape.fill(numbers, draws);
            for (int d = 0; d < Draws.BLOCK && taken < Draws.BLOCK; d++) {
                if (isWithin(draws, d)) {
                    take(draws, d, taken++);
                }
            }
        }
    }

    private static void take(Draws draws, int from, int to) {
        for (int j = 0; j < draws.weights().length; j++) {
            draws.weights()[j][to] = draws.candidates()[j][from];
        }
    }

    private boolean isWithin(Draws draws, int draw) {
        for (int j = 0; j < region.size(); j++) {
            double weight = draws.candidates()[j][draw];
            if (!(weight >= region.least(j) && weight <= region.most(j))) {
                return false;
            }
        }
        return true;
    }

    /** How many draws of some blocks lie within the region. */
    int taken(int blocks) {
        Draws draws = new Draws(region.size());
        int taken = 0;
        for (int block = 0; block < blocks; block++) {
            shape.fill(new RandomStream(TRIAL_SEED, block), draws);
            for (int d = 0; d < Draws.BLOCK; d++) {
                taken += isWithin(draws, d) ? 1 : 0;
            }
        }
        return taken;
    }
}

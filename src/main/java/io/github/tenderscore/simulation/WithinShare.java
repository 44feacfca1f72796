package io.github.tenderscore.simulation;

import io.github.tenderscore.number.Ratio;

/**
 * Any share at most so far from the one that was earned, all equally likely.
 *
 * @param by how far, as a part of all points of the criterion
 */
record WithinShare(Ratio by) implements UncertaintyKernel {

    WithinShare {
        if (by.compareTo(ShareLimits.CLOSEST) < 0 || by.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The distance (" + by
                            + ") of an uncertain share from the one that was earned must be from a millionth to 1: a part of the points available");
        }
    }

    @Override
    public String id() {
        return "within";
    }

    @Override
    public String description() {
        return "any share at most " + by + " from the one earned, from 0 to 1, all equally likely";
    }

    @Override
    public ShareSampler sampler(String of, Ratio share) {
        if (share.signum() < 0 || share.compareTo(Ratio.ONE) > 0) {
            throw new IllegalArgumentException("The share (" + share + ") of " + of
                    + " must be from 0 to 1 to be uncertain on both sides: a share of the points available");
        }
        return new UniformShare(share.minus(by).max(Ratio.ZERO), share.plus(by).min(Ratio.ONE)).sampler(of, share);
    }
}

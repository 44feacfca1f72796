package io.github.tenderscore.socialvalue;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;

/**
 * A social value rule by which the promised quantity alone decides: no promise of another tender can move its points.
 *
 * <p>A rule of one's own implements {@link #id()}, {@link #share(Ratio)} and, where anything in it can be set, {@link #parameters()}.
 */
public interface AbsoluteRule extends SocialValueRule {

    /**
     * The share of the points available that a quantity earns.
     *
     * @param quantity what the tender promises, in the unit of the criterion
     * @return 1 for full points, 0 for none
     */
    Ratio share(Ratio quantity);

    /**
     * The step that explains a share.
     *
     * @param quantity what the tender promises
     * @return a step whose exact figure is {@link #share(Ratio)}
     */
    default Step explain(Ratio quantity) {
        return Step.unexplained("Share of the points", share(quantity), id());
    }

    @Override
    default Ratio share(Ratio quantity, Field field) {
        return share(quantity);
    }

    @Override
    default Step explain(Ratio quantity, Field field) {
        return explain(quantity);
    }
}

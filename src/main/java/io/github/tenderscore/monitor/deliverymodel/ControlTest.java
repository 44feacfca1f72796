package io.github.tenderscore.monitor.deliverymodel;

import io.github.tenderscore.monitor.Source;
import java.util.List;

/** A test of Schedule 2 of the Procurement Act 2023 by which a contract may be awarded without competition, for one entity. */
public sealed interface ControlTest permits VerticalTest, HorizontalTest, UtilityAffiliateTest {

    /**
     * The entity that is tested, never the group to which it belongs.
     *
     * @return its name
     */
    String entity();

    /**
     * Where the facts come from.
     *
     * @return the sources
     */
    List<Source> sources();

    /**
     * What the facts come to.
     *
     * @return every condition with its verdict
     */
    ControlResult result();
}

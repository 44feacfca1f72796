package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.number.Ratio;
import io.github.tenderscore.rule.Evidence;

/**
 * A published figure to set a council's own beside, with where it comes from and how far that was confirmed; never a target.
 *
 * @param id short and stable, such as {@code tussell-2022-local}
 * @param what what was measured, where and when
 * @param value the figure
 * @param unit its unit, such as {@code per cent}
 * @param area what counts as local in it; empty where nothing does
 * @param publisher who published it
 * @param evidence how far it was confirmed: in the source, by a third party, or not
 */
public record CitedFigure(
        String id, String what, Ratio value, String unit, String area, String publisher, Evidence evidence) {}

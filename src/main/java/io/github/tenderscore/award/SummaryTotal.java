package io.github.tenderscore.award;

import java.util.Optional;

/**
 * A total of a tender: its points over all criteria, or the figure by which it is ranked.
 *
 * @param name what the figure is called
 * @param figure the figure
 * @param available the points that could be earned; empty where the figure is no number of points
 */
public record SummaryTotal(String name, SummaryFigure figure, Optional<SummaryFigure> available) {}

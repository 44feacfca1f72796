package io.github.tenderscore;

import io.github.tenderscore.number.Ratio;

/**
 * How close two neighbours of the ranking are.
 *
 * @param better the id of the tender in the better place, or listed first where they are tied
 * @param next the id of the tender listed behind it
 * @param published the difference of their figures as published, zero or more
 * @param exact the difference of their figures without any rounding; below zero where rounding turned their order round
 */
public record Margin(String better, String next, Ratio published, Ratio exact) {}

package io.github.tenderscore.comparison;

import io.github.tenderscore.number.Ratio;

/**
 * How far one tender is ahead of another on a criterion, under the published method and with the other rule.
 *
 * @param criterion the id of the criterion
 * @param name what people call it
 * @param published the lead in points under the published method; below zero where it is behind
 * @param tried the lead in points with the other rule
 */
public record Lead(String criterion, String name, Ratio published, Ratio tried) {}

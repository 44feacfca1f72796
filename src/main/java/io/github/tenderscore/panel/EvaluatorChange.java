package io.github.tenderscore.panel;

/**
 * Why a tender was marked on a criterion by other evaluators than the other tenders were.
 *
 * @param criterion the id of the criterion
 * @param tender the id of the tender
 * @param reason why
 */
public record EvaluatorChange(String criterion, String tender, String reason) implements PanelEntry {}

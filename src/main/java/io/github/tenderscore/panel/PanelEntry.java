package io.github.tenderscore.panel;

/** One thing that is recorded of a panel. What is recorded stays as it is. */
public sealed interface PanelEntry
        permits Evaluator, ConflictDeclaration, TenderDocument, Access, IndividualMark, Moderation, EvaluatorChange {}

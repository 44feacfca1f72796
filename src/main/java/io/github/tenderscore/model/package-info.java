/**
 * The published method and the tenders: records that hold what is known and do no scoring.
 *
 * <p>The idea that unlocks it: a {@link io.github.tenderscore.model.Methodology} is a tree of
 * {@link io.github.tenderscore.model.Criterion}s, each with a {@link io.github.tenderscore.model.Scoring} that says what it asks
 * for; a {@link io.github.tenderscore.model.Tender} holds a {@link io.github.tenderscore.model.Response} for each. A methodology
 * that exists is complete and consistent.
 *
 * <p>May import the ground floor and the families of rules.
 */
package io.github.tenderscore.model;

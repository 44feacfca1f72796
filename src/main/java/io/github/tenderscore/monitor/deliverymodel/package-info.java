/**
 * What delivers each service of a council, by which right, and how well: the register of delivery models, the test of control, the public
 * interest test, the appraisal of options, the efficacy of a running company and its accountability.
 *
 * <p>The idea that unlocks it: an insourced yes or no says nothing, so every move has two ends, a company is never merged with the council's
 * own staff, and each question has a result of its own that is not added to another. They are asked in the order named above. Options are
 * appraised by the engine that scores tenders; there is no second arithmetic here. A test that lacks a fact is unknown and lists the fact.
 *
 * <p>Start with {@link io.github.tenderscore.monitor.deliverymodel.DeliveryModels}.
 *
 * <p>May import the ground floor, {@code law}, the families of rules, {@code model}, the front door, {@code delivery} (for the words of
 * ratings) and {@code monitor}.
 */
package io.github.tenderscore.monitor.deliverymodel;

/**
 * Who marked what and why: the evaluators, their marks, how they agreed, who saw what, and how far they agree.
 *
 * <p>The idea that unlocks it: a {@link io.github.tenderscore.panel.Panel} is the record and nothing else. It keeps every mark as it was
 * first given, with its reason and the place in the tender that it rests on, so that {@link
 * io.github.tenderscore.panel.Panel#faults} can say what a court would miss and {@link io.github.tenderscore.panel.Panel#marked} can put
 * the agreed marks on the tenders. Statistics of agreement and the detector of empty reasons are for people to look at; nothing here
 * changes a mark.
 *
 * <p>May import the ground floor, the families of rules and {@code model}.
 */
package io.github.tenderscore.panel;

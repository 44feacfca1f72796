package io.github.tenderscore.monitor.spatial;

import io.github.tenderscore.law.LegalForce;
import io.github.tenderscore.monitor.Gate;
import io.github.tenderscore.monitor.Verdict;

/**
 * One provision as it meets a strategy on a day.
 *
 * <p>Before the provision is in force its force is {@link LegalForce#PROPOSED}, and the gate is {@link Verdict#NOT_APPLICABLE} whatever the facts
 * are: nothing passes a provision that does not bind yet. What the facts would mean then is kept apart.
 *
 * @param provision the provision
 * @param force in force, or proposed: enacted and not yet in force
 * @param gate the verdict under the law of the day
 * @param asIfInForce what the facts would mean if the provision were in force; of no legal effect before it is
 */
public record StatutoryGate(StrategyProvision provision, LegalForce force, Gate gate, Verdict asIfInForce) {}

/**
 * A procurement as its published notices tell it: what was bought under which law and procedure, how tenders were to be judged, who won.
 *
 * <p>The idea that unlocks it: every value is a {@link io.github.tenderscore.procurement.Fact}, known, absent or doubtful with why. Only
 * what is known may be counted; what is absent or doubtful is neither zero nor compliance. Nothing is filled in, rescaled or converted.
 *
 * <p>May import {@code number}.
 */
package io.github.tenderscore.procurement;

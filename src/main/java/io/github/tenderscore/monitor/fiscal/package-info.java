/**
 * Whether a council can afford an option in every year, and under what pressure it is: the risk R2 of Localis, <i>New values, new landscape</i>,
 * 2025.
 *
 * <p>The idea that unlocks it: a profile and never one number. {@link io.github.tenderscore.monitor.fiscal.Affordability} looks at each year by
 * itself, as planned and under stress; what others publish of a council's finances is carried with its year and is neither scored nor summed
 * ({@link io.github.tenderscore.monitor.fiscal.FiscalMetric}). Affordability comes before a score and is another case than value for money; a
 * ceiling can exclude a tender only where the tender documents state it. Nothing here changes the score of a tender.
 *
 * <p>May import {@code number}, {@code explain}, {@code fault}, {@code appraisal} and {@code monitor}.
 */
package io.github.tenderscore.monitor.fiscal;

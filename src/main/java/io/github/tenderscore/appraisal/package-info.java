/**
 * Money over time: discounting, price levels and the value of carbon, as dated tables that anybody can replace.
 *
 * <p>The idea that unlocks it: nothing here has a default. Which rates, which year counts first, which price level: each is an argument, is
 * printed with the result, and carries its {@link io.github.tenderscore.appraisal.Provenance}. Amounts stay exact; a factor such as
 * 1 / 1.035 ^ 30 is kept as a fraction.
 *
 * <p>The tables that ship are open government data in resources of their own (see NOTICE). May import {@code number}, {@code fault},
 * {@code explain}, {@code rule} and {@code appraisal.internal}.
 */
package io.github.tenderscore.appraisal;

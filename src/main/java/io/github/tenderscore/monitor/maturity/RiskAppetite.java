package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.explain.Step;
import io.github.tenderscore.number.Ratio;

/**
 * How much risk a council says that it takes, and how much its record implies.
 *
 * <p>Five levels from averse (1) to eager (5), after the government's note on risk appetite, version 2.0 of 2021; the words of the levels are not
 * verified.
 *
 * @param stated what it says, from 1 to 5
 * @param implied what its record implies, from 1 to 5
 */
public record RiskAppetite(int stated, int implied) {

    /**
     * Checks the levels.
     *
     * @param stated what it says, from 1 to 5
     * @param implied what its record implies, from 1 to 5
     * @throws IllegalArgumentException if one is not from 1 to 5
     */
    public RiskAppetite {
        if (stated < 1 || stated > 5 || implied < 1 || implied > 5) {
            throw new IllegalArgumentException("The levels (" + stated + " stated, " + implied
                    + " implied) of the appetite for risk must be from 1 to 5");
        }
    }

    /**
     * How far the record falls short of what is said: max(0, stated - implied) / 4.
     *
     * @return from 0 to 1, 1 more inert
     */
    public Ratio gap() {
        return Ratio.of(Math.max(0, stated - implied), 4);
    }

    Step explain() {
        return Step.of("Appetite for risk that is stated and not shown")
                .formula("max(0; stated - implied) / 4", "max(0; " + stated + " - " + implied + ") / 4")
                .exact(gap())
                .build();
    }
}

package io.github.tenderscore.monitor.maturity;

import io.github.tenderscore.number.Ratio;
import java.util.Optional;

/**
 * What one department answered on an area.
 *
 * @param department the department
 * @param answers how many levels it gave
 * @param spread how they lie; empty where they are fewer than the council's minimum
 */
public record DepartmentMaturity(String department, int answers, Optional<Spread> spread) {

    Optional<Ratio> mean() {
        return spread.map(Spread::mean);
    }
}

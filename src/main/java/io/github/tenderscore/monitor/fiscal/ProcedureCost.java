package io.github.tenderscore.monitor.fiscal;

import io.github.tenderscore.monitor.Indicator;
import io.github.tenderscore.monitor.Source;
import io.github.tenderscore.number.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a procedure costs those who take part in it.
 *
 * @param procedure its name; not blank
 * @param bidder what it costs one bidder; empty where that is not known
 * @param officer what it costs the council in the time of officers; empty where that is not known
 * @param source where the amounts come from
 */
public record ProcedureCost(String procedure, Optional<Money> bidder, Optional<Money> officer, Source source) {

    /**
     * Checks the amounts.
     *
     * @param procedure its name; not blank
     * @param bidder what it costs one bidder; empty where that is not known
     * @param officer what it costs the council in the time of officers; empty where that is not known
     * @param source where the amounts come from
     * @throws IllegalArgumentException if the procedure is blank or an amount is negative
     */
    public ProcedureCost {
        if (procedure.isBlank()) {
            throw new IllegalArgumentException("The procedure (" + procedure + ") of a cost must be named");
        }
        notNegative(bidder, "a bidder", procedure);
        notNegative(officer, "officers", procedure);
    }

    private static void notNegative(Optional<Money> cost, String who, String procedure) {
        if (cost.filter(money -> money.amount().signum() < 0).isPresent()) {
            throw new IllegalArgumentException("The cost (" + cost.get() + ") of the procedure " + procedure + " to "
                    + who + " must not be negative");
        }
    }

    List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        all.add(indicator("bidder", "one bidder", bidder));
        all.add(indicator("officer", "the council in the time of officers", officer));
        return all;
    }

    private Indicator indicator(String code, String who, Optional<Money> cost) {
        String id = "fiscal/procedures/" + procedure + "/" + code;
        String name = "Cost of the procedure " + procedure + " to " + who;
        return cost.map(money -> Indicator.value(id, name, money.amount(), money.unit()))
                .orElseGet(() -> Indicator.missing(id, name, "unknown", "the cost is not known"))
                .from(List.of(source));
    }
}

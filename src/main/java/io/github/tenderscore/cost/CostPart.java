package io.github.tenderscore.cost;

import io.github.tenderscore.number.Ratio;
import java.util.List;

/** A part of the costs of a whole life that the supplier may be paid for; others, such as energy, may be paid to somebody else. */
public enum CostPart {
    /** What is paid at the start. */
    ACQUISITION("acquisition"),
    /** Operation in all years. */
    OPERATION("operation"),
    /** Maintenance in all years. */
    MAINTENANCE("maintenance"),
    /** Removal at the end. */
    END_OF_LIFE("endOfLife");

    private final String code;

    CostPart(String code) {
        this.code = code;
    }

    /**
     * The name in documents.
     *
     * @return that of the member which states it
     */
    public String code() {
        return code;
    }

    /** The amounts of this part, none of them discounted. */
    List<Ratio> of(LifeCosts costs) {
        return switch (this) {
            case ACQUISITION -> List.of(costs.acquisition());
            case OPERATION -> costs.operation();
            case MAINTENANCE -> costs.maintenance();
            case END_OF_LIFE -> List.of(costs.endOfLife());
        };
    }
}

package io.github.tenderscore.place;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * How much more counts what is delivered in a more deprived area: one multiplier for each tenth of areas.
 *
 * <p>The tenth is that of the place of delivery, never that of the supplier's office. Published before tenders arrive and the same for every tender.
 *
 * @param index the deprivation index by which tenths are told, with its date, not blank
 * @param multipliers ten figures, that of the most deprived tenth first; 1 or more, none rising
 */
public record AreaMultiplier(String index, List<Ratio> multipliers) {

    private static final int TENTHS = 10;

    /**
     * Copies and checks the multipliers.
     *
     * @param index the deprivation index by which tenths are told, with its date, not blank
     * @param multipliers ten figures, that of the most deprived tenth first; 1 or more, none rising
     * @throws io.github.tenderscore.fault.FaultException if there are not ten, one is below 1, or one is above that of a more deprived tenth; it
     *     names every fault
     */
    public AreaMultiplier {
        multipliers = List.copyOf(multipliers);
        Faults faults = new Faults();
        if (index.isBlank()) {
            faults.add(List.of("index"), "The deprivation index (" + index + ") of an area multiplier must be named");
        }
        if (multipliers.size() != TENTHS) {
            faults.add(
                    List.of("multipliers"),
                    "The number (" + multipliers.size() + ") of area multipliers must be ten, one for each tenth");
        }
        for (int i = 0; i < multipliers.size(); i++) {
            Ratio multiplier = multipliers.get(i);
            if (multiplier.compareTo(Ratio.ONE) < 0 || (i > 0 && multiplier.compareTo(multipliers.get(i - 1)) > 0)) {
                faults.add(
                        List.of("multipliers", String.valueOf(i)),
                        "The area multiplier (" + multiplier + ") of the tenth " + (i + 1)
                                + " must be 1 or more and at most that of the tenth before, which is more deprived");
            }
        }
        faults.throwIfAny("The area multiplier");
    }

    /**
     * The multiplier of a tenth.
     *
     * @param tenth 1 for the most deprived tenth of areas, 10 for the least
     * @return 1 or more
     * @throws IllegalArgumentException if there is no such tenth
     */
    public Ratio of(int tenth) {
        if (tenth < 1 || tenth > TENTHS) {
            throw new IllegalArgumentException(
                    "The tenth (" + tenth + ") of areas must be from 1, the most deprived, to " + TENTHS);
        }
        return multipliers.get(tenth - 1);
    }
}

package io.github.tenderscore.delivery;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * The shares from which on an authority shows green and amber; its own choice and not law.
 *
 * @param id its name, not blank
 * @param green from this share on, green
 * @param amber from this share on, amber; below it, red
 */
public record ColourScale(String id, Ratio green, Ratio amber) {

    /** A preset of this library, and not law: green from 0.95, amber from 0.8. */
    public static final ColourScale PRESET = new ColourScale("preset-95-80", Ratio.of(19, 20), Ratio.of(4, 5));

    /**
     * Checks the order.
     *
     * @param id its name, not blank
     * @param green from this share on, green
     * @param amber from this share on, amber; below it, red
     * @throws io.github.tenderscore.fault.FaultException if the name is blank or the shares do not fall, both above zero; it names every fault
     */
    public ColourScale {
        Faults faults = new Faults();
        if (id.isBlank()) {
            faults.add(List.of("id"), "The id () of a scale of colours must not be blank");
        }
        if (amber.signum() <= 0 || amber.compareTo(green) >= 0) {
            faults.add(
                    List.of("amber"),
                    "The share (" + amber + ") from which on amber is shown must be above 0 and below that of green, "
                            + green);
        }
        faults.throwIfAny("The scale of colours");
    }

    /**
     * The colour for what was delivered.
     *
     * @param achievement how far the promise was kept
     * @return empty where it is not known or nothing was due
     */
    public Optional<Colour> of(Achievement achievement) {
        if (achievement instanceof Achievement.KeptInFull) {
            return Optional.of(Colour.GREEN);
        }
        return achievement
                .share()
                .map(share -> share.compareTo(green) >= 0
                        ? Colour.GREEN
                        : share.compareTo(amber) >= 0 ? Colour.AMBER : Colour.RED);
    }

    /**
     * The scale in a sentence.
     *
     * @return the shares, and that they are not law
     */
    public String words() {
        return "green from " + Figures.exact(green) + ", amber from " + Figures.exact(amber) + ", below that red (" + id
                + ", " + (equals(PRESET) ? "a preset of this library" : "set by the authority") + ", not law)";
    }
}

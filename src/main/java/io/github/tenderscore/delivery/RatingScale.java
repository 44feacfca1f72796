package io.github.tenderscore.delivery;

import io.github.tenderscore.explain.Figures;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.number.Ratio;
import java.util.List;

/**
 * The shares from which on an authority uses each of the statutory words. The law sets no numbers (Procurement Regulations 2024, regulation
 * 39(5)), so they are the authority's own and are published with the contract.
 *
 * @param id its name, not blank
 * @param good from this share on, Good
 * @param approaching from this share on, Approaching target
 * @param improvement from this share on, Requires improvement; below it, Inadequate
 */
public record RatingScale(String id, Ratio good, Ratio approaching, Ratio improvement) {

    /** A preset of this library, and not law: Good from 1, Approaching target from 0.9, Requires improvement from 0.7. */
    public static final RatingScale PRESET =
            new RatingScale("preset-100-90-70", Ratio.ONE, Ratio.of(9, 10), Ratio.of(7, 10));

    /**
     * Checks the order.
     *
     * @param id its name, not blank
     * @param good from this share on, Good
     * @param approaching from this share on, Approaching target
     * @param improvement from this share on, Requires improvement; below it, Inadequate
     * @throws io.github.tenderscore.fault.FaultException if the name is blank or the shares do not fall, all above zero; it names every fault
     */
    public RatingScale {
        Faults faults = new Faults();
        if (id.isBlank()) {
            faults.add(List.of("id"), "The id () of a scale of ratings must not be blank");
        }
        falling("approaching", approaching, good, faults);
        falling("improvement", improvement, approaching, faults);
        if (improvement.signum() <= 0) {
            faults.add(
                    List.of("improvement"),
                    "The share (" + improvement
                            + ") of Requires improvement must be above 0, or nothing is Inadequate");
        }
        faults.throwIfAny("The scale of ratings");
    }

    private static void falling(String name, Ratio share, Ratio above, Faults faults) {
        if (share.compareTo(above) >= 0) {
            faults.add(
                    List.of(name),
                    "The share (" + share + ") from which on a rating is used must be below that of the better rating, "
                            + above);
        }
    }

    /**
     * The word for what was delivered.
     *
     * @param achievement how far the promise was kept
     * @return the word; {@link Rating#OTHER} where it is not known or nothing was due
     */
    public Rating rate(Achievement achievement) {
        if (achievement instanceof Achievement.KeptInFull) {
            return Rating.GOOD;
        }
        return achievement.share().map(this::rate).orElse(Rating.OTHER);
    }

    private Rating rate(Ratio share) {
        if (share.compareTo(good) >= 0) {
            return Rating.GOOD;
        }
        if (share.compareTo(approaching) >= 0) {
            return Rating.APPROACHING_TARGET;
        }
        return share.compareTo(improvement) >= 0 ? Rating.REQUIRES_IMPROVEMENT : Rating.INADEQUATE;
    }

    /**
     * The scale in a sentence, with what a reader must know of it.
     *
     * @return the shares, that they are not law, and where Good does not begin with meeting the indicator, that
     */
    public String words() {
        String shares = "Good from " + Figures.exact(good) + ", Approaching target from " + Figures.exact(approaching)
                + ", Requires improvement from " + Figures.exact(improvement) + ", below that Inadequate";
        String whose = equals(PRESET) ? "a preset of this library, not law" : "set by the authority, not law";
        return shares + " (" + id + ", " + whose + ")"
                + (good.equals(Ratio.ONE)
                        ? ""
                        : "; regulation 39(5) calls Good what meets or exceeds the indicator, which is a share of 1");
    }
}

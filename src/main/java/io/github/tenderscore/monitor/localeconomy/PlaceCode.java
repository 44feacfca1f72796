package io.github.tenderscore.monitor.localeconomy;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a place lies in an area, as far as their codes alone can tell. */
final class PlaceCode {

    private static final Set<String> UNITED_KINGDOM = Set.of("UK", "GB");

    /** Entities of one level that do not overlap: unitary, district, metropolitan and London borough councils, and their like in the other countries. */
    private static final Set<String> AUTHORITIES = Set.of("E06", "E07", "E08", "E09", "W06", "S12", "N09");

    private enum Scheme {
        COUNTRY("[A-Z]{2}"),
        ITL("TL[A-Z][0-9A-Z]{0,2}"),
        NUTS("UK[A-Z][0-9A-Z]{0,2}"),
        GSS("[EWSN][0-9]{8}"),
        OWN(".*");

        private final Pattern shape;

        Scheme(String shape) {
            this.shape = Pattern.compile(shape, Pattern.DOTALL);
        }

        static Scheme of(String code) {
            for (Scheme scheme : values()) {
                if (scheme.shape.matcher(code).matches()) {
                    return scheme;
                }
            }
            return OWN;
        }
    }

    private PlaceCode() {}

    /** Empty where the codes do not say: the place is larger than the area, or the codes are of different lists. */
    static Optional<Boolean> within(String area, String place) {
        if (area.equals(place)) {
            return Optional.of(true);
        }
        Scheme areas = Scheme.of(area);
        Scheme places = Scheme.of(place);
        if (places == Scheme.COUNTRY && !UNITED_KINGDOM.contains(place)) {
            return Optional.of(false);
        }
        if (UNITED_KINGDOM.contains(area)) {
            return places == Scheme.OWN ? Optional.empty() : Optional.of(true);
        }
        if (areas != places || places == Scheme.COUNTRY) {
            return Optional.empty();
        }
        return switch (places) {
            case GSS -> codedByOffice(area, place);
            case OWN -> Optional.of(false);
            default -> nested(area, place);
        };
    }

    /** Codes of regions hold those of the larger ones at their start. */
    private static Optional<Boolean> nested(String area, String place) {
        if (place.startsWith(area)) {
            return Optional.of(true);
        }
        return area.startsWith(place) ? Optional.empty() : Optional.of(false);
    }

    /** Codes of the Office for National Statistics say the country and the kind of area, not what holds what. */
    private static Optional<Boolean> codedByOffice(String area, String place) {
        String one = area.substring(0, 3);
        String other = place.substring(0, 3);
        boolean apart = area.charAt(0) != place.charAt(0)
                || one.equals(other)
                || (AUTHORITIES.contains(one) && AUTHORITIES.contains(other));
        return apart ? Optional.of(false) : Optional.empty();
    }
}

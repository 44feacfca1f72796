package io.github.tenderscore.procurement;

import java.util.List;
import java.util.Optional;

/**
 * To whom a competition was reserved.
 *
 * @param participation the codes that are published, such as {@code smeVcse}, {@code shelteredWorkshop} or
 *     {@code publicServiceMissionOrganization}; none where the notices are silent
 * @param location the area to which a competition below the threshold was reserved, in the words of the notice
 */
public record Reservation(List<String> participation, Optional<String> location) {

    /** No reservation is published. */
    public static final Reservation NONE = new Reservation(List.of(), Optional.empty());

    /**
     * Copies the codes.
     *
     * @param participation the codes that are published, such as {@code smeVcse}, {@code shelteredWorkshop} or
     *     {@code publicServiceMissionOrganization}; none where the notices are silent
     * @param location the area to which a competition below the threshold was reserved, in the words of the notice
     */
    public Reservation {
        participation = List.copyOf(participation);
    }
}

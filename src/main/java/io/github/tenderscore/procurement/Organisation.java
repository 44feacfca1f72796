package io.github.tenderscore.procurement;

import java.util.List;
import java.util.Optional;

/**
 * A body in a procurement, such as the buyer or a supplier, as the notices name it.
 *
 * @param id its id within the notices, such as {@code GB-PPON-PVNH-1137-QJBX}
 * @param name its name
 * @param identifiers its numbers in registers, the main one first; none where it names no register
 * @param roles what it does, by the codes of the standard, such as {@code buyer} or {@code supplier}
 * @param scale its size as declared
 * @param vcse whether it declares itself a voluntary, community or social enterprise; notices under earlier law are silent
 * @param address where it is
 * @param classifications what kind of body it is, as {@code scheme id}, such as {@code UK_CA_TYPE publicAuthoritySubCentralGovernment}
 */
public record Organisation(
        Optional<String> id,
        Fact<String> name,
        List<Identifier> identifiers,
        List<String> roles,
        Fact<Scale> scale,
        Fact<Boolean> vcse,
        Address address,
        List<String> classifications) {

    /**
     * Copies the lists.
     *
     * @param id its id within the notices, such as {@code GB-PPON-PVNH-1137-QJBX}
     * @param name its name
     * @param identifiers its numbers in registers, the main one first; none where it names no register
     * @param roles what it does, by the codes of the standard, such as {@code buyer} or {@code supplier}
     * @param scale its size as declared
     * @param vcse whether it declares itself a voluntary, community or social enterprise; notices under earlier law are silent
     * @param address where it is
     * @param classifications what kind of body it is, as {@code scheme id}, such as
     *     {@code UK_CA_TYPE publicAuthoritySubCentralGovernment}
     */
    public Organisation {
        identifiers = List.copyOf(identifiers);
        roles = List.copyOf(roles);
        classifications = List.copyOf(classifications);
    }

    /**
     * Where a body is, as its address in the notice says.
     *
     * @param region the region by its code (ITL, formerly NUTS), such as {@code UKH25}; doubtful where it is a name or a code of fewer than
     *     five characters, whose area is larger than an authority's, so that it cannot say what is local
     * @param postcode the postcode as published
     * @param locality the town as published
     */
    public record Address(Fact<String> region, Optional<String> postcode, Optional<String> locality) {

        /** An address of which nothing is known. */
        public static final Address NONE = new Address(Fact.absent(), Optional.empty(), Optional.empty());
    }

    /**
     * A body that is named, and of which no more is known.
     *
     * @param id its id within the notices; empty where they give none
     * @param name its name; empty where they give none
     * @return the body
     */
    public static Organisation named(Optional<String> id, Optional<String> name) {
        return new Organisation(
                id, Fact.of(name), List.of(), List.of(), Fact.absent(), Fact.absent(), Address.NONE, List.of());
    }
}

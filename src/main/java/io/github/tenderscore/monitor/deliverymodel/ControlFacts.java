package io.github.tenderscore.monitor.deliverymodel;

import java.util.Optional;

/**
 * Facts about who holds and steers an entity; each is empty where it is not known, and is then never taken to comply.
 *
 * @param relation how the entity stands to the authority
 * @param parentUndertaking whether the authority, or the authorities acting jointly, is its parent undertaking (Companies Act 2006, section
 *     1162)
 * @param otherDecisiveInfluence whether anybody else exerts decisive influence on it, direct or indirect; who acts merely as director,
 *     officer or manager does not
 * @param nonPublicShareholder whether anybody who is not a public authority holds shares in it
 * @param boardRepresentation under joint control, whether every authority is represented on its board; one person may represent several
 * @param contraryToInterests under joint control, whether it does anything contrary to the interests of a controlling authority
 */
public record ControlFacts(
        Optional<Relation> relation,
        Optional<Boolean> parentUndertaking,
        Optional<Boolean> otherDecisiveInfluence,
        Optional<Boolean> nonPublicShareholder,
        Optional<Boolean> boardRepresentation,
        Optional<Boolean> contraryToInterests) {

    /** Nothing is known. */
    public static final ControlFacts UNKNOWN = new ControlFacts(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}

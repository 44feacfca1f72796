package io.github.tenderscore.ocds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a release names its buyer.
 *
 * @param id its id
 * @param name its name
 */
record BuyerName(Optional<String> id, Optional<String> name) {

    /** The buyer of a release, or the one party with that role; empty where there is none or several parties have it. */
    static Optional<BuyerName> of(Look release) {
        Look buyer = release.object("buyer");
        BuyerName named = new BuyerName(buyer.text("id"), buyer.text("name"));
        if (named.id.isPresent() || named.name.isPresent()) {
            return Optional.of(named);
        }
        List<BuyerName> parties = release.objects("parties").stream()
                .filter(party -> party.texts("roles").contains("buyer"))
                .map(party -> new BuyerName(party.text("id"), party.text("name")))
                .distinct()
                .toList();
        return parties.size() == 1 ? Optional.of(parties.get(0)) : Optional.empty();
    }

    /** A name as it is compared. */
    static String compared(String name) {
        String words = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return words.startsWith("the ") ? words.substring(4) : words;
    }
}

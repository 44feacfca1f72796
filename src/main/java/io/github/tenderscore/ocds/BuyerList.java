package io.github.tenderscore.ocds;

import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.procurement.KnownBuyer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which buyers are wanted, by every id and name of theirs; all where none is given. */
final class BuyerList {

    private final Map<String, KnownBuyer> ids = new HashMap<>();
    private final Map<String, KnownBuyer> names = new HashMap<>();

    /**
     * A list.
     *
     * @throws IllegalArgumentException if two buyers share an id or a name
     */
    BuyerList(List<KnownBuyer> buyers) {
        for (KnownBuyer buyer : buyers) {
            buyer.ids().forEach(id -> put(ids, id, id, buyer));
            put(names, BuyerName.compared(buyer.name()), buyer.name(), buyer);
            buyer.aliases().forEach(name -> put(names, BuyerName.compared(name), name, buyer));
        }
    }

    private static void put(Map<String, KnownBuyer> map, String key, String shown, KnownBuyer buyer) {
        KnownBuyer other = map.putIfAbsent(key, buyer);
        if (other != null && !other.equals(buyer)) {
            throw new IllegalArgumentException("The id or name (" + shown + ") of the buyer " + buyer.name()
                    + " must not be that of " + other.name() + " too");
        }
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The buyer on the list; empty where it is none of them. */
    Optional<KnownBuyer> find(BuyerName buyer) {
        return buyer.id()
                .map(ids::get)
                .or(() -> buyer.name().map(BuyerName::compared).map(names::get));
    }

    /** Whether a release names a buyer, and none that is wanted; one that names none may belong to a wanted one. */
    boolean isOther(Json.Obj release) {
        Optional<BuyerName> buyer = BuyerName.of(new Look(release, new ArrayList<>()));
        return buyer.isPresent() && find(buyer.get()).isEmpty();
    }
}

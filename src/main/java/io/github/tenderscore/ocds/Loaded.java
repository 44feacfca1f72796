package io.github.tenderscore.ocds;

import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.KnownBuyer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A release in memory, with what decides where it belongs.
 *
 * @param release the release
 * @param isCompiled whether it was compiled from several
 * @param number its number in the order of reading
 * @param moment when it was released; empty where it does not say
 * @param buyer its buyer; empty where it names none
 * @param known the buyer on the list that it is
 * @param doubts what was found doubtful so far
 */
record Loaded(
        Json.Obj release,
        boolean isCompiled,
        long number,
        Optional<LocalDateTime> moment,
        Optional<BuyerName> buyer,
        Optional<KnownBuyer> known,
        List<Doubt> doubts) {

    /** Without a date first, so that nothing that is dated is overwritten by it; then by date, then in the order of reading. */
    static final Comparator<Loaded> ORDER = Comparator.<Loaded, LocalDateTime>comparing(
                    loaded -> loaded.moment().orElse(LocalDateTime.MIN))
            .thenComparingLong(Loaded::number);

    static Loaded of(Entry entry, BuyerList buyers) {
        Json.Obj object = entry.release();
        List<Doubt> doubts = new ArrayList<>();
        Look release = new Look(object, new ArrayList<>());
        Optional<BuyerName> buyer = BuyerName.of(release);
        Optional<LocalDateTime> moment =
                release.text("date").flatMap(NoticeDay::read).map(NoticeDay::moment);
        return new Loaded(
                object, entry.isCompiled(), entry.number(), moment, buyer, buyer.flatMap(buyers::find), doubts);
    }

    /** What is the same where two releases have the same buyer: the buyer on the list, or the id or the name. */
    List<String> buyerKeys() {
        if (known.isPresent()) {
            return List.of("known " + known.get().name());
        }
        List<String> keys = new ArrayList<>();
        buyer.flatMap(BuyerName::id).ifPresent(id -> keys.add("id " + id));
        buyer.flatMap(BuyerName::name).ifPresent(name -> keys.add("name " + BuyerName.compared(name)));
        return keys;
    }
}

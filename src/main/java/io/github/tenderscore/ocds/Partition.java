package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.KnownBuyer;
import io.github.tenderscore.procurement.Procurement;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Takes partitions up again, one after another, and makes procurements of their releases. */
final class Partition {

    private final ProcurementAssembly assembly;
    private final BuyerList wanted;
    private final CoverageTally tally;
    private final Consumer<? super Procurement> consumer;

    Partition(
            SocialValueSearch socialValue,
            BuyerList wanted,
            CoverageTally tally,
            Consumer<? super Procurement> consumer) {
        this.assembly = new ProcurementAssembly(socialValue);
        this.wanted = wanted;
        this.tally = tally;
        this.consumer = consumer;
    }

    void read(byte[] bytes) {
        List<Entry> entries = Entry.read(bytes);
        int from = 0;
        while (from < entries.size()) {
            int to = from + 1;
            while (to < entries.size() && entries.get(to).isSameProcurement(entries.get(from))) {
                to++;
            }
            procurements(entries.subList(from, to));
            from = to;
        }
    }

    /** The procurements that the releases of one ocid make. */
    private void procurements(List<Entry> entries) {
        List<Loaded> releases = new ArrayList<>();
        for (Entry entry : distinct(entries)) {
            releases.add(Loaded.of(entry, wanted));
        }
        Optional<String> ocid = entries.get(0).ocid();
        for (List<Loaded> group : BuyerGroups.of(releases)) {
            Optional<KnownBuyer> known =
                    group.stream().flatMap(release -> release.known().stream()).findFirst();
            if (wanted.isEmpty() || known.isPresent()) {
                Procurement procurement = assembly.of(ocid, group);
                tally.add(procurement, known);
                consumer.accept(procurement);
            } else {
                group.forEach(release -> tally.ofOther());
            }
        }
    }

    /** Each release once that says exactly the same as another. */
    private List<Entry> distinct(List<Entry> entries) {
        if (entries.size() == 1) {
            return entries;
        }
        Set<ByteBuffer> seen = new HashSet<>();
        List<Entry> distinct = new ArrayList<>();
        for (Entry entry : entries) {
            if (seen.add(entry.bytes())) {
                distinct.add(entry);
            } else {
                tally.repeated();
            }
        }
        return distinct;
    }
}

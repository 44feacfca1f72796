package io.github.tenderscore.ocds;

import io.github.tenderscore.procurement.Doubt;
import io.github.tenderscore.procurement.Doubt.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parts the releases of one ocid by their buyers: an ocid that several buyers use is several procurements. */
final class BuyerGroups {

    private BuyerGroups() {}

    /**
     * The releases of each procurement, in the order in which they are put together; the procurements in the order of the ids or names of
     * their buyers.
     */
    static List<List<Loaded>> of(List<Loaded> releases) {
        List<Group> found = new ArrayList<>();
        List<Loaded> silent = new ArrayList<>();
        releases.stream().sorted(Loaded.ORDER).forEach(release -> {
            if (release.buyer().isEmpty()) {
                silent.add(release);
            } else {
                join(release, found);
            }
        });
        List<List<Loaded>> groups =
                new ArrayList<>(found.stream().map(Group::releases).toList());
        if (groups.size() > 1) {
            groups.forEach(group -> shared(group, groups.size()));
        }
        place(silent, groups);
        groups.forEach(group -> group.sort(Loaded.ORDER));
        groups.sort(Comparator.comparing(BuyerGroups::key));
        return groups;
    }

    /** The releases of one buyer with all its ids and names. */
    private record Group(List<Loaded> releases, Set<String> keys) {}

    /** A release can show that two groups have one buyer, with the id of the one and the name of the other. */
    private static void join(Loaded release, List<Group> groups) {
        Group joined = new Group(new ArrayList<>(List.of(release)), new HashSet<>(release.buyerKeys()));
        List<Group> fitting = groups.stream()
                .filter(group -> release.buyerKeys().stream().anyMatch(group.keys()::contains))
                .toList();
        if (fitting.size() == 1) {
            fitting.get(0).releases().add(release);
            fitting.get(0).keys().addAll(joined.keys());
            return;
        }
        for (Group group : fitting) {
            joined.releases().addAll(group.releases());
            joined.keys().addAll(group.keys());
        }
        groups.removeAll(fitting);
        groups.add(joined);
    }

    private static void shared(List<Loaded> group, int buyers) {
        Loaded first = group.get(0);
        first.doubts()
                .add(new Doubt(
                        Topic.MERGE,
                        "The ocid",
                        buyers + " buyers use it; each is taken for a procurement of its own",
                        first.release().below("ocid")));
    }

    private static void place(List<Loaded> silent, List<List<Loaded>> groups) {
        if (silent.isEmpty()) {
            return;
        }
        if (groups.isEmpty()) {
            groups.add(new ArrayList<>(silent));
        } else if (groups.size() == 1) {
            groups.get(0).addAll(silent);
        } else {
            silent.forEach(release -> {
                release.doubts()
                        .add(new Doubt(
                                Topic.MERGE,
                                "The release without a buyer",
                                "several buyers use its ocid, so that whose it is cannot be told; it stands alone",
                                release.release().pointer()));
                groups.add(new ArrayList<>(List.of(release)));
            });
        }
    }

    private static String key(List<Loaded> group) {
        return group.stream()
                .flatMap(release -> release.buyer().stream())
                .map(buyer -> buyer.id().or(buyer::name).orElse(""))
                .min(Comparator.naturalOrder())
                .orElse("");
    }
}

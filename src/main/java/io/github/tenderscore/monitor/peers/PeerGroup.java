package io.github.tenderscore.monitor.peers;

import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.monitor.Share;
import io.github.tenderscore.number.Ratio;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The councils with which one is compared, and how they were chosen.
 *
 * @param name of the group, not blank
 * @param rule by what they were chosen
 * @param words the rule in words, not blank, such as {@code metropolitan districts of one combined authority}
 * @param chosen the day on which they were chosen
 * @param peers the other councils, each once and all on the same basis; the council itself is none of them
 * @param minPeers how many known figures besides the council's own there must be; set by the council, at least {@value #LEAST}
 */
public record PeerGroup(String name, GroupRule rule, String words, LocalDate chosen, List<Peer> peers, int minPeers) {

    /** The least number of known figures that a council may set. */
    public static final int LEAST = 5;

    /**
     * Copies the peers and checks the group.
     *
     * @param name of the group, not blank
     * @param rule by what they were chosen
     * @param words the rule in words, not blank, such as {@code metropolitan districts of one combined authority}
     * @param chosen the day on which they were chosen
     * @param peers the other councils, each once and all on the same basis; the council itself is none of them
     * @param minPeers how many known figures besides the council's own there must be; set by the council, at least {@value #LEAST}
     * @throws io.github.tenderscore.fault.FaultException if a name is blank, the least number is too small, a council occurs twice, or the bases
     *     differ; it names every fault
     */
    public PeerGroup {
        peers = List.copyOf(peers);
        Faults faults = new Faults();
        if (name.isBlank() || words.isBlank()) {
            faults.add(
                    List.of("name"), "The group of peers (" + name + ") must have a name and a rule (" + words + ")");
        }
        if (minPeers < LEAST) {
            faults.add(
                    List.of("minPeers"),
                    "The least number (" + minPeers + ") of peers of " + name + " must be at least " + LEAST);
        }
        Set<String> seen = new HashSet<>();
        for (Peer peer : peers) {
            if (!seen.add(peer.council())) {
                faults.add(
                        List.of("peers"), "The council (" + peer.council() + ") of " + name + " must occur only once");
            }
            if (!peer.basis().equals(peers.get(0).basis())) {
                faults.add(
                        List.of("peers"),
                        "The basis (" + peer.basis() + ") of " + peer.council() + " must be that of the other peers ("
                                + peers.get(0).basis() + ")");
            }
        }
        faults.throwIfAny("The group of peers");
    }

    /**
     * The figures that are known.
     *
     * @return from the lowest to the highest
     */
    public List<Ratio> known() {
        return peers.stream()
                .map(Peer::value)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /**
     * How much of the group is known.
     *
     * @return yes: the figure is known; unknown: it is not
     */
    public Share coverage() {
        long known = known().size();
        return Share.of(known, 0, peers.size() - known);
    }
}

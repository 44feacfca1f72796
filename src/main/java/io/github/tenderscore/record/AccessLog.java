package io.github.tenderscore.record;

import io.github.tenderscore.panel.Access;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Who saw what, and when each first saw the quality of each tender of the round. */
record AccessLog(Chain<Access> entries, SortedTree<Cell, LocalDateTime> first) {

    static final AccessLog EMPTY = new AccessLog(Chain.empty(), SortedTree.empty());

    AccessLog with(Access access) {
        Chain<Access> more = entries.with(access);
        Cell key = new Cell(access.tender(), access.person());
        boolean earlier = access.part() == Access.Part.QUALITY
                && first.get(key).filter(at -> !access.at().isBefore(at)).isEmpty();
        return new AccessLog(more, earlier ? first.with(key, access.at()) : first);
    }

    /** What was seen stays on record; in another round it has to be seen anew. */
    AccessLog nextRound() {
        return new AccessLog(entries, SortedTree.empty());
    }

    List<Access> list() {
        return entries.list();
    }

    /** When somebody first saw the quality of a tender. */
    Optional<LocalDateTime> firstSeen(String tender, String person) {
        return first.get(new Cell(tender, person));
    }
}

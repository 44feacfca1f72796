package io.github.tenderscore.record;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Collects what keeps an entry from standing where it stands. */
final class Guard {

    static final String ACT = "Procurement Act 2023, ";

    private final Entry entry;
    private final Faults notFollowing = new Faults();
    private final Faults notRecomputing = new Faults();

    Guard(Entry entry) {
        this.entry = entry;
    }

    /** A subject that does not start the sentence. */
    static String lower(String subject) {
        return subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
    }

    Entry entry() {
        return entry;
    }

    LocalDate day() {
        return entry.at().toLocalDate();
    }

    LocalDateTime time() {
        return entry.at().toLocalDateTime();
    }

    /** The entry does not follow from those before it. */
    void refuse(String member, String message) {
        notFollowing.add(place(member), message);
    }

    /** The entry does not follow from those before it, and what would probably mend it. */
    void refuse(String member, String message, String maybe) {
        refuse(member, message, Optional.of(maybe));
    }

    void refuse(String member, String message, Optional<String> maybe) {
        notFollowing.add(new Fault(place(member), message, maybe));
    }

    /** The entry does not follow for reasons that were found elsewhere. */
    void refuseAll(List<Fault> faults) {
        notFollowing.addAll(faults);
    }

    /** What the entry says is not what the record computes. */
    void differs(String member, String message) {
        notRecomputing.add(place(member), message);
    }

    private static List<String> place(String member) {
        return member.isEmpty() ? List.of() : List.of(member.split("/", -1));
    }

    boolean isClear() {
        return notFollowing.isEmpty() && notRecomputing.isEmpty();
    }

    boolean follows() {
        return notFollowing.isEmpty();
    }

    Refusal refusal() {
        return notFollowing.isEmpty()
                ? new Refusal(entry, Refusal.Cause.DOES_NOT_RECOMPUTE, notRecomputing.list())
                : new Refusal(entry, Refusal.Cause.DOES_NOT_FOLLOW, notFollowing.list());
    }
}

package io.github.tenderscore.check;

import io.github.tenderscore.law.ChangeLimits;
import io.github.tenderscore.law.Enactment;
import io.github.tenderscore.law.Threshold;
import io.github.tenderscore.law.ThresholdType;
import io.github.tenderscore.law.Thresholds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The law that a procurement meets, as dated data: the day on which it commenced chooses, never today's, so that an old award is judged under
 * its own law. Immutable and thread-safe.
 */
public final class Rulebook {

    private final List<Provision> provisions;

    private Rulebook(List<Provision> provisions) {
        this.provisions = provisions;
    }

    /**
     * The law of England, as far as the checks of this library rest on it.
     *
     * @return the rulebook
     */
    public static Rulebook england() {
        return new Rulebook(Provisions.ENGLAND);
    }

    /**
     * Adds a provision, such as a policy of the council's own, or the next text of one that is there.
     *
     * @param provision the provision
     * @return a new rulebook
     * @throws IllegalArgumentException if one that is cited in the same way counts on some of the same days
     */
    public Rulebook with(Provision provision) {
        for (Provision known : provisions) {
            if (known.cited().equals(provision.cited()) && overlap(known, provision)) {
                throw new IllegalArgumentException("The provision (" + provision.cited() + ") from " + provision.from()
                        + " must not count on a day on which the one from " + known.from() + " counts");
            }
        }
        List<Provision> all = new ArrayList<>(provisions);
        all.add(provision);
        return new Rulebook(List.copyOf(all));
    }

    private static boolean overlap(Provision one, Provision other) {
        return one.to().filter(other.from()::isAfter).isEmpty()
                && other.to().filter(one.from()::isAfter).isEmpty();
    }

    /**
     * Every provision.
     *
     * @return of all days
     */
    public List<Provision> provisions() {
        return provisions;
    }

    /**
     * A provision as it stands on a day.
     *
     * @param cited how it is cited
     * @param day the day on which the procurement commenced
     * @return empty where it does not count on that day, or is not in the rulebook
     */
    public Optional<Provision> find(String cited, LocalDate day) {
        return provisions.stream()
                .filter(provision -> provision.cited().equals(cited) && provision.counts(day))
                .findFirst();
    }

    /** Why nothing of that citation counts on a day; empty where it counts, or the rulebook does not know it and so cannot silence it. */
    Optional<String> silence(String cited, LocalDate day) {
        List<Provision> known = provisions.stream()
                .filter(provision -> provision.cited().equals(cited))
                .toList();
        return known.isEmpty() || known.stream().anyMatch(provision -> provision.counts(day))
                ? Optional.empty()
                : Optional.of(cited + " does not count for a procurement that commenced on " + day);
    }

    /**
     * The threshold that a procurement meets.
     *
     * @param type the kind of contract
     * @param commenced the day on which it commenced
     * @return the figure in pounds, with its source
     * @throws IllegalArgumentException if the Act was not in force on that day
     */
    public Optional<Threshold> threshold(ThresholdType type, LocalDate commenced) {
        requireAct(commenced);
        return Thresholds.at(type, commenced);
    }

    /**
     * How far a contract may be changed before sections 74 and 75 ask for more.
     *
     * @param commenced the day on which its procurement commenced
     * @return the limits, with their source
     * @throws IllegalArgumentException if the Act was not in force on that day
     */
    public Optional<ChangeLimits> changeLimits(LocalDate commenced) {
        requireAct(commenced);
        return ChangeLimits.at(commenced);
    }

    /**
     * Refuses a day before the Act.
     *
     * @param commenced the day on which a procurement commenced
     * @throws IllegalArgumentException if it is before 24 February 2025: such a procurement stays under the earlier regulations (SI 2024/716,
     *     regulation 5), which these checks do not hold
     */
    public void requireAct(LocalDate commenced) {
        LocalDate act = Enactment.PROCUREMENT_ACT_2023.from();
        if (commenced.isBefore(act)) {
            throw new IllegalArgumentException("The day (" + commenced
                    + ") on which the procurement commenced must not be"
                    + " before " + act + ", the first of the Procurement Act 2023; an earlier one stays under the"
                    + " Public Contracts Regulations 2015 (SI 2024/716, regulation 5)");
        }
    }
}

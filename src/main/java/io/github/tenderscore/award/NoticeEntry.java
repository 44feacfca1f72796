package io.github.tenderscore.award;

import io.github.tenderscore.fault.Fault;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a contract award notice asks for.
 *
 * @param place where it belongs, from the outside in, such as {@code [contracts, 1, lots, 2, submitted]}
 * @param what what it is, such as {@code the number of tenders assessed}
 * @param provision of the Procurement Regulations 2024, such as {@code regulation 27(2)(n)(ii)}
 * @param fact what is known of it
 */
public record NoticeEntry(List<String> place, String what, String provision, Fact<?> fact) {

    /**
     * Copies the place.
     *
     * @param place where it belongs, from the outside in, such as {@code [contracts, 1, lots, 2, submitted]}
     * @param what what it is, such as {@code the number of tenders assessed}
     * @param provision of the Procurement Regulations 2024, such as {@code regulation 27(2)(n)(ii)}
     * @param fact what is known of it
     */
    public NoticeEntry {
        place = List.copyOf(place);
    }

    /**
     * What keeps the notice from being complete.
     *
     * @return empty where the fact is known or not asked for
     */
    public Optional<Fault> fault() {
        return fact instanceof Fact.Missing<?> missing
                ? Optional.of(Fault.at(
                        place,
                        "The contract award notice must give " + what + ", but " + missing.why()
                                + " (Procurement Regulations 2024, " + provision + ")"))
                : Optional.empty();
    }
}

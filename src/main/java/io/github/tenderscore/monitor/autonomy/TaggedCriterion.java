package io.github.tenderscore.monitor.autonomy;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * A weighted award criterion of a council and who sets that it is rewarded.
 *
 * <p>A tag needs a basis with a date: without one its weight is not known. A criterion is mandated only by what leaves a council no choice; a duty to
 * have regard, a procurement policy note or the council's own plan does not.
 *
 * @param id its name in documents; not blank
 * @param weight what it weighs, zero or more, in the unit of the others
 * @param setting who sets it; empty where it is not tagged
 * @param basis the law or policy that says so; empty where none is named
 * @param placements what it serves in national policy, none where it serves no mission; empty where that is not known
 */
public record TaggedCriterion(
        String id,
        Ratio weight,
        Optional<Setting> setting,
        Optional<Basis> basis,
        Optional<List<Placement>> placements) {

    /**
     * Copies the placements and checks the tag.
     *
     * @param id its name in documents; not blank
     * @param weight what it weighs, zero or more, in the unit of the others
     * @param setting who sets it; empty where it is not tagged
     * @param basis the law or policy that says so; empty where none is named
     * @param placements what it serves in national policy, none where it serves no mission; empty where that is not known
     * @throws IllegalArgumentException if the id is blank, the weight is negative, or the criterion is tagged as mandated on a basis that does not
     *     bind a council
     */
    public TaggedCriterion {
        placements = placements.map(List::copyOf);
        if (id.isBlank()) {
            throw new IllegalArgumentException("The criterion (" + id + ") must have an id");
        }
        if (weight.signum() < 0) {
            throw new IllegalArgumentException(
                    "The weight (" + weight + ") of the criterion " + id + " must not be negative");
        }
        if (setting.filter(tag -> tag == Setting.MANDATED).isPresent()
                && basis.filter(one -> !one.kind().binds()).isPresent()) {
            throw new FaultException("The tag of a criterion", List.of(mandate(id, basis.get())));
        }
    }

    private static Fault mandate(String id, Basis basis) {
        return Fault.at(
                        List.of("setting"),
                        "The tag (mandated) of the criterion " + id + " must not rest on " + basis.text() + " ("
                                + basis.kind().code() + "), because that leaves a council its choice")
                .maybe("it is shared, where the place wants it too, or local");
    }

    /**
     * Who sets it, as far as that can be relied on.
     *
     * @return empty where there is no tag, no basis, or no date of the basis: the weight is then not known
     */
    public Optional<Setting> counted() {
        return basis.flatMap(Basis::date).isPresent() ? setting : Optional.empty();
    }
}

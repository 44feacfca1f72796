package io.github.tenderscore.monitor.localeconomy;

import io.github.tenderscore.fault.Faults;
import java.util.List;
import java.util.Optional;

/**
 * The area that counts as local, with the edition of its boundaries.
 *
 * <p>A place is in the area where a code says so. A code of a larger area, such as the region of a supplier in a notice, cannot say that a supplier is
 * in a council's area, nor can a code of another list; the answer is then unknown. Codes of the council's own are taken to name areas that do not
 * overlap.
 *
 * @param kind which kind of area
 * @param name of the area, not blank, such as {@code Exampleton}
 * @param boundaries the edition of its boundaries, not blank, such as {@code local authority districts, May 2025}
 * @param codes the codes of the areas that make it up, such as {@code E08000003} or {@code TLD33}; none where the council judges each supplier itself
 */
public record LocalArea(AreaKind kind, String name, String boundaries, List<String> codes) {

    /**
     * Copies the codes and checks the names.
     *
     * @param kind which kind of area
     * @param name of the area, not blank, such as {@code Exampleton}
     * @param boundaries the edition of its boundaries, not blank, such as {@code local authority districts, May 2025}
     * @param codes the codes of the areas that make it up, such as {@code E08000003} or {@code TLD33}; none where the council judges each supplier itself
     * @throws io.github.tenderscore.fault.FaultException if the name, the boundaries or a code is blank; it names every fault
     */
    public LocalArea {
        codes = List.copyOf(codes);
        Faults faults = new Faults();
        if (name.isBlank()) {
            faults.add(List.of("name"), "The area (" + name + ") must be named, because nothing is local without it");
        }
        if (boundaries.isBlank()) {
            faults.add(
                    List.of("boundaries"),
                    "The boundaries (" + boundaries + ") of the area " + name
                            + " must have an edition, because areas change");
        }
        if (codes.stream().anyMatch(String::isBlank)) {
            faults.add(List.of("codes"), "The codes " + codes + " of the area " + name + " must not be blank");
        }
        faults.throwIfAny("The area");
    }

    /**
     * Whether a supplier is in the area.
     *
     * @param place what is known of where it is
     * @return empty where that does not say
     */
    public Optional<Boolean> holds(SupplierPlace place) {
        if (place instanceof SupplierPlace.Judged judged) {
            return Optional.of(judged.within());
        }
        return place instanceof SupplierPlace.Coded coded && !codes.isEmpty() ? holds(coded.code()) : Optional.empty();
    }

    private Optional<Boolean> holds(String place) {
        List<Optional<Boolean>> answers =
                codes.stream().map(code -> PlaceCode.within(code, place)).toList();
        if (answers.contains(Optional.of(true))) {
            return Optional.of(true);
        }
        return answers.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }

    /**
     * The area as a figure names it.
     *
     * @return such as {@code own area: Exampleton, boundaries of May 2025}
     */
    @Override
    public String toString() {
        return kind.words() + ": " + name + ", boundaries of " + boundaries;
    }
}

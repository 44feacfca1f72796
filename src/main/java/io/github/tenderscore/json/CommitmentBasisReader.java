package io.github.tenderscore.json;

import io.github.tenderscore.commitment.CommitmentBasis;
import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.commitment.PointsTable;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Members;
import io.github.tenderscore.number.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Reads what is published of how the commitments of a tender become one figure: a catalogue, with terms for pounds or a points table.
 *
 * @param known the catalogues that may be referred to by id and edition
 * @param faults where faults are noted
 */
record CommitmentBasisReader(List<MeasureCatalogue> known, Faults faults) {

    /** The members by which a basis is told. */
    static final Set<String> KNOWN = Set.of("catalogue", "terms", "points");

    private static final int MOST_YEARS = 999;

    /** The basis of a criterion; empty where it cannot be read. */
    Optional<CommitmentBasis> read(Json.Obj object, String owner) {
        Members members = new Members(object, "the basis of " + owner, faults, KNOWN);
        Optional<CommitmentBasis> basis = read(members, object, owner);
        members.refuseOthers();
        return basis;
    }

    /** The basis of a document that is about commitments alone, among its other members; empty where it cannot be read. */
    Optional<CommitmentBasis> read(Members members, Json.Obj object, String owner) {
        Optional<MeasureCatalogue> catalogue = members.neededObject(
                        "catalogue", "an object with id and edition, and with measures unless it is a known one")
                .flatMap(new CatalogueReader(known, faults)::read);
        Optional<Json.Obj> terms = members.object("terms");
        Optional<Json.Obj> points = members.object("points");
        if (members.any("terms").isPresent() == members.any("points").isPresent()) {
            faults.add(
                    List.of(object.pointer()),
                    "The basis of " + owner
                            + " must have either \"terms\", by which commitments become pounds, or \"points\"");
            return Optional.empty();
        }
        return terms.isPresent()
                ? new ValuationTermsReader(terms.get(), owner, faults)
                        .read(catalogue)
                        .map(CommitmentBasis.class::cast)
                : points.flatMap(given -> points(given, catalogue, owner));
    }

    private Optional<CommitmentBasis> points(Json.Obj object, Optional<MeasureCatalogue> catalogue, String whose) {
        String owner = "the points table of " + whose;
        Members members = new Members(object, owner, faults, Set.of("contractYears", "points"));
        int before = faults.count();
        Optional<Integer> years = members.neededWhole("contractYears", MOST_YEARS);
        Optional<SortedMap<String, Ratio>> points = members.neededObject("points", "an object with points by measure")
                .map(given -> ValuationTermsReader.figures(given, owner, faults));
        members.refuseOthers();
        return faults.count() > before || catalogue.isEmpty()
                ? Optional.empty()
                : Made.placed(
                        new Pointers(object),
                        faults,
                        () -> new PointsTable(catalogue.get(), years.orElseThrow(), points.orElseThrow()));
    }
}

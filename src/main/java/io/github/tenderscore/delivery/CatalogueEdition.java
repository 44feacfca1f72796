package io.github.tenderscore.delivery;

import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.fault.Faults;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must be known of an edition of a catalogue of measures to tell whether its figures can be compared with those of another edition.
 *
 * @param edition the name of the edition, not blank
 * @param measures the measures, each code once
 */
public record CatalogueEdition(String edition, List<MeasureForm> measures) {

    /**
     * Copies and checks the measures.
     *
     * @param edition the name of the edition, not blank
     * @param measures the measures, each code once
     * @throws io.github.tenderscore.fault.FaultException if the name is blank or a code stands twice; it names every fault
     */
    public CatalogueEdition {
        measures = List.copyOf(measures);
        Faults faults = new Faults();
        if (edition.isBlank()) {
            faults.add(List.of("edition"), "The edition () of a catalogue must not be blank");
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < measures.size(); i++) {
            if (!codes.add(measures.get(i).code())) {
                faults.add(
                        List.of("measures", String.valueOf(i)),
                        "The measure (" + measures.get(i).code() + ") of the edition " + edition
                                + " must stand there once");
            }
        }
        faults.throwIfAny("The edition of a catalogue");
    }

    /**
     * What must be known of a whole catalogue.
     *
     * @param catalogue the catalogue
     * @return its edition, with the form of each measure
     */
    public static CatalogueEdition of(MeasureCatalogue catalogue) {
        return new CatalogueEdition(
                catalogue.edition(),
                catalogue.measures().stream()
                        .map(measure -> new MeasureForm(measure.code(), measure.unit(), measure.direction()))
                        .toList());
    }

    /**
     * The form of a measure.
     *
     * @param code its code
     * @return empty where the edition has no such measure
     */
    public Optional<MeasureForm> find(String code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }
}

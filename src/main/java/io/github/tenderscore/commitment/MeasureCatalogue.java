package io.github.tenderscore.commitment;

import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.fault.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The measures from which bidders may choose, published before bids.
 *
 * @param id its name in documents, not blank
 * @param edition which edition, not blank
 * @param measures at least one, each code once, in the order in which they are listed
 */
public record MeasureCatalogue(String id, String edition, List<Measure> measures) {

    /**
     * Copies and checks the measures.
     *
     * @param id its name in documents, not blank
     * @param edition which edition, not blank
     * @param measures at least one, each code once, in the order in which they are listed
     * @throws io.github.tenderscore.fault.FaultException if a text is blank, there is no measure, or a code occurs twice; it names every fault
     */
    public MeasureCatalogue {
        measures = List.copyOf(measures);
        Faults faults = new Faults();
        if (id.isBlank()) {
            faults.add(List.of("id"), "The id (" + id + ") of a catalogue of measures must not be blank");
        }
        if (edition.isBlank()) {
            faults.add(
                    List.of("edition"),
                    "The edition (" + edition + ") of the catalogue " + id
                            + " must be stated, because its measures change with it");
        }
        if (measures.isEmpty()) {
            faults.add(
                    List.of("measures"), "The number (0) of measures of the catalogue " + id + " must be at least 1");
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < measures.size(); i++) {
            String code = measures.get(i).code();
            if (!codes.add(code)) {
                faults.add(
                        List.of("measures", String.valueOf(i), "code"),
                        "The code (" + code + ") of a measure of the catalogue " + id + " must occur only once");
            }
        }
        faults.throwIfAny("The catalogue of measures");
    }

    /**
     * One measure.
     *
     * @param code its name
     * @return empty where the catalogue has none of that code
     */
    public Optional<Measure> find(String code) {
        return measures.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }

    /**
     * What to say to somebody who names a measure that is not in the catalogue.
     *
     * @param place where it is named
     * @param code as it is named
     * @param owner what names it, such as {@code the commitment C1}
     * @return the fault, with the code that was probably meant where one is near
     */
    public Fault unknown(List<String> place, String code, String owner) {
        Fault fault = Fault.at(
                place,
                "The measure (" + code + ") of " + owner + " must be one of the catalogue " + id + ", edition "
                        + edition);
        return Spelling.nearest(code, measures.stream().map(Measure::code).toList())
                .map(near -> fault.maybe("\"" + near + "\" was meant"))
                .orElse(fault);
    }

    /**
     * The same catalogue, with a value for one measure.
     *
     * @param code the measure
     * @param value what one unit of it is worth
     * @param additionality what is taken off its effects unless a commitment states its own
     * @return a new catalogue
     * @throws io.github.tenderscore.fault.FaultException if there is no such measure, or the value does not fit it
     */
    public MeasureCatalogue withValue(String code, UnitValue value, Additionality additionality) {
        if (find(code).isEmpty()) {
            Faults faults = new Faults();
            faults.add(unknown(List.of("measures"), code, "a value"));
            faults.throwIfAny("The catalogue of measures");
        }
        return new MeasureCatalogue(
                id,
                edition,
                measures.stream()
                        .map(measure -> measure.code().equals(code)
                                ? measure.withValue(value).withAdditionality(additionality)
                                : measure)
                        .toList());
    }
}

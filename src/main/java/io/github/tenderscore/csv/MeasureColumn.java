package io.github.tenderscore.csv;

import io.github.tenderscore.appraisal.Provenance;
import io.github.tenderscore.commitment.Accrual;
import io.github.tenderscore.commitment.Additionality;
import io.github.tenderscore.commitment.Direction;
import io.github.tenderscore.commitment.Measure;
import io.github.tenderscore.commitment.UnitValue;
import io.github.tenderscore.rule.Evidence;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A column of a table of measures: its name, where its cell goes in a document, and how a measure fills it. */
enum MeasureColumn {
    CODE("code", "code", Measure::code),
    LABEL("label", "label", Measure::label),
    UNIT("unit", "unit", Measure::unit),
    DIRECTION("direction", "direction", measure -> measure.direction().code()),
    ACCRUAL("accrual", "accrual", measure -> measure.accrual().code()),
    THEME("theme", "theme", Measure::theme),
    LINKS(
            "links",
            "links",
            measure -> measure.links().stream()
                    .map(link -> link.policy() + ": " + link.item())
                    .collect(Collectors.joining("; "))),
    AMOUNT("amount", "value/amount", fixed(value -> value.amount().toString())),
    VALUE_UNIT("valueUnit", "value/unit", fixed(UnitValue.Fixed::unit)),
    KIND("kind", "value/kind", fixed(value -> value.kind().code())),
    SUBTOTAL("subtotal", "value/subtotal", fixed(value -> value.subtotal().code())),
    PRICE_YEAR("priceYear", "value/priceYear", fixed(value -> String.valueOf(value.priceYear()))),
    BENEFIT_YEARS("benefitYears", "value/benefitYears", fixed(value -> String.valueOf(value.benefitYears()))),
    VALUE_PUBLISHER("valuePublisher", "value/provenance/publisher", ownSource(Provenance::publisher)),
    VALUE_EDITION("valueEdition", "value/provenance/edition", ownSource(Provenance::edition)),
    VALUE_ADDRESS("valueAddress", "value/provenance/address", ownSource(Provenance::address)),
    VALUE_LICENCE("valueLicence", "value/provenance/licence", ownSource(Provenance::licence)),
    VALUE_EVIDENCE(
            "valueEvidence",
            "value/provenance/evidence",
            ownSource(one -> one.evidence().code())),
    CARBON(
            "carbon",
            "value/carbon",
            measure -> measure.value()
                    .filter(UnitValue.CarbonByYear.class::isInstance)
                    .map(value -> "by-year")
                    .orElse("")),
    LOCALISED("localised", "localised", measure -> measure.localised() ? "yes" : "no"),
    GROUP(
            "doubleCountGroup",
            "doubleCountGroup",
            measure -> measure.doubleCountGroup().orElse("")),
    DEADWEIGHT(
            "deadweight",
            "additionality/deadweight",
            takenOff(one -> one.deadweight().toString())),
    DISPLACEMENT(
            "displacement",
            "additionality/displacement",
            takenOff(one -> one.displacement().toString())),
    ATTRIBUTION(
            "attributionToOthers",
            "additionality/attributionToOthers",
            takenOff(one -> one.attributionToOthers().toString())),
    DROP_OFF("dropOff", "additionality/dropOff", takenOff(one -> one.dropOff().toString())),
    EVIDENCE_RULE("evidenceRule", "evidenceRule", Measure::evidenceRule),
    PUBLISHER("publisher", "provenance/publisher", source(Provenance::publisher)),
    EDITION("edition", "provenance/edition", source(Provenance::edition)),
    ADDRESS("address", "provenance/address", source(Provenance::address)),
    LICENCE("licence", "provenance/licence", source(Provenance::licence)),
    EVIDENCE("evidence", "provenance/evidence", source(one -> one.evidence().code()));

    private final String title;
    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // a function of its argument alone
    private final Function<Measure, String> cell;

    MeasureColumn(String title, String path, Function<Measure, String> cell) {
        this.title = title;
        this.path = path;
        this.cell = cell;
    }

    private static Function<Measure, String> fixed(Function<UnitValue.Fixed, String> cell) {
        return measure -> measure.value()
                .filter(UnitValue.Fixed.class::isInstance)
                .map(UnitValue.Fixed.class::cast)
                .map(cell)
                .orElse("");
    }

    /** The source of a value, where it is not that of its measure. */
    private static Function<Measure, String> ownSource(Function<Provenance, String> cell) {
        return measure -> measure.value()
                .filter(UnitValue.Fixed.class::isInstance)
                .map(value -> ((UnitValue.Fixed) value).provenance())
                .filter(provenance -> !provenance.equals(measure.provenance()))
                .map(cell)
                .orElse("");
    }

    private static Function<Measure, String> takenOff(Function<Additionality, String> cell) {
        return measure -> measure.additionality().map(cell).orElse("");
    }

    private static Function<Measure, String> source(Function<Provenance, String> cell) {
        return measure -> cell.apply(measure.provenance());
    }

    String title() {
        return title;
    }

    /** Where the cell goes in a document, below its measure, with a slash between names. */
    String path() {
        return path;
    }

    String cell(Measure measure) {
        return cell.apply(measure);
    }

    /** What stands in for the cells of a column that a table must have and lacks, so that it is missed once and not on every line. */
    Optional<String> standIn() {
        return switch (this) {
            case CODE, LABEL, UNIT, THEME, PUBLISHER, EDITION, ADDRESS, LICENCE -> Optional.of("?");
            case DIRECTION -> Optional.of(Direction.HIGHER_IS_BETTER.code());
            case ACCRUAL -> Optional.of(Accrual.FLOW.code());
            case EVIDENCE -> Optional.of(Evidence.UNVERIFIED.code());
            default -> Optional.empty();
        };
    }

    static Optional<MeasureColumn> titled(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title.equals(title))
                .findFirst();
    }

    /** The column whose cell stands at a place of a document, or below it. */
    static Optional<MeasureColumn> at(String place) {
        return Arrays.stream(values())
                .filter(column -> place.equals(column.path) || place.startsWith(column.path + "/"))
                .findFirst();
    }
}

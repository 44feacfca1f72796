package io.github.tenderscore.report;

import io.github.tenderscore.commitment.Measure;
import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.commitment.UnitValue;
import java.util.List;

/** A catalogue of measures as plain text. */
public final class MeasuresText {

    private MeasuresText() {}

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @return lines that end with a line feed
     */
    public static String of(MeasureCatalogue catalogue) {
        TextTable table = new TextTable();
        table.heading(List.of("code", "theme", "measure", "unit", "group", "value"));
        catalogue.measures().forEach(measure -> table.row(row(measure)));
        return "Catalogue " + catalogue.id() + ", edition " + catalogue.edition() + ": "
                + catalogue.measures().size() + " measures\n\n" + table.text(6);
    }

    private static List<String> row(Measure measure) {
        return List.of(
                measure.code(),
                measure.theme(),
                measure.label(),
                measure.unit(),
                measure.doubleCountGroup().orElse(""),
                measure.value().map(MeasuresText::value).orElse("in its natural unit"));
    }

    private static String value(UnitValue value) {
        return value instanceof UnitValue.Fixed fixed
                ? "£" + CellFigure.of(fixed.amount()) + " in prices of " + fixed.priceYear()
                : "carbon by year";
    }
}

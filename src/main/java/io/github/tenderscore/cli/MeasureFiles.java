package io.github.tenderscore.cli;

import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.csv.MeasuresCsv;
import io.github.tenderscore.json.MeasuresReader;
import java.util.Locale;

/** Reads a catalogue of measures from a file: CSV where its name ends so, JSON otherwise. */
final class MeasureFiles {

    private MeasureFiles() {}

    static MeasureCatalogue read(String file, Console console) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? Input.read(file, console, MeasuresCsv::read)
                : Input.read(file, console, MeasuresReader::read);
    }
}

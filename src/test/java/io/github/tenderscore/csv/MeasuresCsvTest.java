package io.github.tenderscore.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tenderscore.commitment.MeasureCatalogue;
import io.github.tenderscore.commitment.MeasureCatalogues;
import io.github.tenderscore.commitment.UnitValue;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.json.CommitmentDocuments;
import io.github.tenderscore.json.MeasuresReader;
import io.github.tenderscore.number.Ratio;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogues as tables: what is written is read again, and every fault is told by line and column. */
class MeasuresCsvTest {

    private static final String HEAD =
            "code,label,unit,direction,accrual,theme,amount,valueUnit,kind,subtotal,priceYear,benefitYears,publisher,edition,address,licence,evidence";
    private static final String GOOD =
            "H,Hours given,hours,higher-is-better,flow,Social,12.50,hours,economic,additional-social,2026,1,illustrative,first,docs,Apache-2.0,unverified";
    private static final String TABLE = "# id: own\n# edition: 1\n" + HEAD + "\n" + GOOD + "\n";

    private static MeasureCatalogue read(String table) {
        return MeasuresCsv.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> faults(String table) {
        try {
            read(table);
            return List.of();
        } catch (FaultException e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
    }

    // ---- what is good -----------------------------------------------------------------------------------------------

    @Test
    void whatIsWrittenIsReadAgain() {
        MeasureCatalogue themes = MeasureCatalogues.fourThemes2026();
        assertThat(read(MeasuresCsv.write(themes))).isEqualTo(themes);
        MeasureCatalogue valued = MeasuresReader.read(CommitmentDocuments.MEASURES);
        assertThat(read(MeasuresCsv.write(valued))).isEqualTo(valued);
    }

    /** A value may come from elsewhere than its measure, and a table must not say otherwise. */
    @Test
    void theSourceOfAValueIsKept() {
        MeasureCatalogue other = MeasuresReader.read(CommitmentDocuments.MEASURES.replace(
                "\"benefitYears\": 1, \"provenance\": {\"publisher\":\"illustrative\"",
                "\"benefitYears\": 1, \"provenance\": {\"publisher\":\"another\""));
        MeasureCatalogue again = read(MeasuresCsv.write(other));
        assertThat(again).isEqualTo(other);
        UnitValue.Fixed value =
                (UnitValue.Fixed) again.find("L").orElseThrow().value().orElseThrow();
        assertThat(value.provenance().publisher()).isEqualTo("another");
    }

    @Test
    void aTableSaysWhatItSays() {
        MeasureCatalogue own = read(TABLE);
        assertThat(own.id()).isEqualTo("own");
        assertThat(own.edition()).isEqualTo("1");
        UnitValue.Fixed value =
                (UnitValue.Fixed) own.find("H").orElseThrow().value().orElseThrow();
        assertThat(value.amount()).isEqualTo(Ratio.parse("25/2"));
        assertThat(value.provenance()).isEqualTo(own.find("H").orElseThrow().provenance());
    }

    /** As spreadsheet programs save it: a byte order mark, line ends of two characters, quotes, and empty lines behind the last. */
    @Test
    void howATableIsSavedDoesNotMatter() {
        MeasureCatalogue plain = read(TABLE);
        assertThat(read("\uFEFF" + TABLE)).isEqualTo(plain);
        assertThat(read(TABLE.replace("\n", "\r\n"))).isEqualTo(plain);
        assertThat(read(TABLE.replace("\n", "\r"))).isEqualTo(plain);
        assertThat(read(TABLE.replace("Hours given", "\"Hours given\"").replace(",hours,", ", hours ,")))
                .isEqualTo(plain);
        assertThat(read(TABLE + "\n" + ",".repeat(16) + "\n\n")).isEqualTo(plain);
        assertThat(read(TABLE.stripTrailing())).isEqualTo(plain);
    }

    @Test
    void aQuotedCellHoldsCommasQuotesAndLines() {
        String label = read(TABLE.replace("Hours given", "\"Hours, \"\"given\"\"\nin # two lines\""))
                .find("H")
                .orElseThrow()
                .label();
        assertThat(label).isEqualTo("Hours, \"given\"\nin # two lines");
    }

    // ---- what is wrong ----------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "label,|labl,|line 3: The column (labl) must be one of code, label,",
                "evidence⏎|evidence,⏎|line 3: The column () must be one of code, label,",
                "H,Hours|,Hours|line 4: The member \"code\" of the measure /measures/0 is missing",
                "Apache-2.0||line 4: The member \"licence\" of the provenance of a table of the measure H is missing",
                ",2026,1|,,1|line 4: The member \"priceYear\" of the value of the measure H is missing",
                ",2026,1|,MMXXVI,1|line 4, column priceYear: The value of \"priceYear\"",
                ",2026,1|,1066,1|line 4, column priceYear: The price year (1066) of the value of the measure H must be a year from 1900 to 2200",
                "12.50|12,50|line 4: The number (18) of cells must be at most 17, that of the columns⏎  Maybe a cell holds a comma",
                "12.50|£12.50|line 4, column amount: The value of \"amount\"",
                "12.50|-1|line 4, column amount: The value (-1) of a unit of the measure H must be zero or more pounds",
                "12.50,hours|12.50,days|line 4, column valueUnit: The unit (days) of the value of the measure H must be the unit of the measure, hours",
                "higher-is-better|up|line 4, column direction: The direction (up) of the measure H must be one of",
                "economic|economics|line 4, column kind: The kind (economics) of the value of the measure H must be one of",
                "# id: own⏎||the lines above the table: The line (# id: …) must stand above the table",
                "# edition: 1|# edition: 1⏎# edition: 2|line 3: The line (# edition) must occur only once",
                "Hours given|\"Hours given|line 4: The quote that starts a cell must have one that ends it; nothing was read from here on",
                "Hours given|\"Hours\" given|line 4: The quote that ends a cell must be followed by a comma or the end of the line",
            })
    void everyFaultHasItsLineAndColumn(String text, String other, String fault) {
        String broken = TABLE.replace(text.replace('⏎', '\n'), other == null ? "" : other.replace('⏎', '\n'));
        assertThat(broken).isNotEqualTo(TABLE);
        assertThat(faults(broken)).hasSize(1).allMatch(found -> found.startsWith(fault.replace('⏎', '\n')), broken);
    }

    @Test
    void aMissingColumnIsMissedOnce() {
        String none = """
                # id: own
                # edition: 1
                code,label,unit,direction,accrual,theme
                H,Hours,hours,higher-is-better,flow,Social
                I,Hours,hours,higher-is-better,flow,Social
                """;
        assertThat(faults(none))
                .containsExactly(
                        "line 3: The column (publisher) is missing and must be there",
                        "line 3: The column (edition) is missing and must be there",
                        "line 3: The column (address) is missing and must be there",
                        "line 3: The column (licence) is missing and must be there",
                        "line 3: The column (evidence) is missing and must be there");
    }

    @Test
    void aColumnMustOccurOnlyOnce() {
        assertThat(faults(TABLE.replace("label,", "code,")))
                .containsExactly(
                        "line 3: The column (code) must occur only once",
                        "line 3: The column (label) is missing and must be there");
    }

    @Test
    void aColumnThatIsMeantIsReadAndNamed() {
        assertThat(faults(TABLE.replace("licence", "license").replace("12.50", "x")))
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith("line 3: The column (license)")
                        && fault.endsWith("Maybe \"licence\" was meant"))
                .anyMatch(fault -> fault.startsWith("line 4, column amount: "));
    }

    @Test
    void aCodeMustOccurOnlyOnce() {
        assertThat(faults(TABLE + GOOD))
                .containsExactly(
                        "line 5, column code: The code (H) of a measure of the catalogue own must occur only once");
    }

    @Test
    void goodLinesDoNotHideBadOnes() {
        assertThat(faults(TABLE + GOOD.replace("12.50", "a") + "\n" + GOOD.replace("2026", "b") + "\n\"x"))
                .hasSize(3)
                .anyMatch(fault -> fault.startsWith("line 5, column amount: "))
                .anyMatch(fault -> fault.startsWith("line 6, column priceYear: "))
                .anyMatch(fault -> fault.startsWith("line 7: The quote that starts a cell"));
    }

    @Test
    void anEmptyTableIsNone() {
        assertThat(faults("")).contains("line 1: The table (empty) must have a line of column names");
        assertThat(faults("# id: own\n# edition: 1\n" + HEAD))
                .containsExactly("the table: The number (0) of measures of the catalogue own must be at least 1");
        assertThat(faults(TABLE.replace(",", ";")))
                .anyMatch(fault -> fault.endsWith("Maybe the cells must be separated by commas"))
                .noneMatch(fault -> fault.startsWith("line 4"));
    }

    /** A spreadsheet writes every line with as many commas as the table has columns. */
    @Test
    void theLinesAboveTheTableMayBeFilledUpWithCommas() {
        MeasureCatalogue own =
                read(TABLE.replace("# id: own", "# id: own,,,,").replace("# edition: 1", "# edition: 1,,,, "));
        assertThat(own.id()).isEqualTo("own");
        assertThat(own.edition()).isEqualTo("1");
    }

    /** A pound sign of another encoding must not become a letter that nobody typed. */
    @Test
    void otherEncodingsAreRefused() {
        byte[] bytes = TABLE.replace("Hours", "£").getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(FaultException.class)
                .isThrownBy(() -> MeasuresCsv.read(new ByteArrayInputStream(bytes)))
                .withMessageContaining("the table must be saved as CSV UTF-8");
    }

    @Test
    void aStreamThatFailsIsNoTable() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> MeasuresCsv.read(failing)).isInstanceOf(UncheckedIOException.class);
    }
}
